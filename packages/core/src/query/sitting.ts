import { ColumnBuilder, type Column } from '../dossier/column.js';
import type { Dossier } from '../dossier/dossier.js';
import { indexesOf } from '../dossier/indexes.js';
import { statesAt } from './states-at.js';
import type { View } from './views.js';

const readSitting = (dossier: Dossier): Column => {
  const { views } = indexesOf(dossier);
  const builder = new ColumnBuilder();
  for (let row = 0; row < views.size; row += 1) {
    const record = views.recordOf(row);
    if (record.kind === 'meeting') {
      const view = views.valuesOf(row).values as unknown as View;
      for (const state of statesAt(dossier, record, view)) builder.add(state);
    }
    builder.endRow();
  }
  return builder.done();
};

const known = new WeakMap<Dossier, Column>();

/** The states that sit in each view of a meeting, read once. */
export function sittingStates(dossier: Dossier): Column {
  const column = known.get(dossier) ?? readSitting(dossier);
  known.set(dossier, column);
  return column;
}
