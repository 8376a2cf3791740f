import type { Conflict } from '../merge/merged.js';
import type { Code } from '../model/codes.js';
import { timesOf, type View } from '../query/views.js';
import { ColumnBuilder, type Column } from './column.js';
import type { CompiledRecord } from './compiled.js';
import type { Indexes } from './indexes.js';
import { visitReferences } from './reference-paths.js';
import type { Views } from './views.js';

/** What the views of records hold, column by column; the rows are those of `Views`. */
export interface ViewColumns {
  /** Who takes part. */
  readonly agents: Column;
  readonly places: Column;
  readonly topics: Column;
  /** Every time that the view tells of, in EDTF. */
  readonly times: Column;
  readonly from: Column;
  readonly to: Column;
  /** Every record that a value points to. */
  readonly references: Column;
  /** The states that a value names or for which a participant stands. */
  readonly states: Column;
  /** The states of the conflicts among the values. */
  readonly conflicts: Column;
}

/** What is known before the views are read. */
interface Given {
  readonly views: Views;
  readonly statesFor: Indexes['statesFor'];
  readonly isState: (id: string) => boolean;
}

type Builders = { readonly [Name in keyof ViewColumns]: ColumnBuilder };

/** What the editor says of a computed conflict; nothing said, it is open. */
export const stateOf = (
  { conflicts = [] }: Pick<CompiledRecord, 'conflicts'>,
  { property, modality }: Conflict,
): Code<'conflict-state'> =>
  conflicts.find((each) => each.property === property && (each.modality ?? 'actual') === modality)?.state ??
  'open';

const enterView = (builders: Builders, { statesFor, isState }: Given, view: View): void => {
  for (const participant of view.participants ?? []) {
    builders.agents.add(participant.agent);
    for (const state of statesFor(participant)) builders.states.add(state);
  }
  builders.places.add(view.place);
  for (const topic of view.topics ?? []) builders.topics.add(topic);
  for (const time of timesOf(view)) builders.times.add(time);
  builders.from.add(view.from);
  builders.to.add(view.to);
  visitReferences(view, (_path, id) => {
    builders.references.add(id);
    if (isState(id)) builders.states.add(id);
  });
};

/** Reads every view once. */
export function viewColumns(given: Given): ViewColumns {
  const { views } = given;
  const builders: Builders = {
    agents: new ColumnBuilder(),
    places: new ColumnBuilder(),
    topics: new ColumnBuilder(),
    times: new ColumnBuilder(),
    from: new ColumnBuilder(),
    to: new ColumnBuilder(),
    references: new ColumnBuilder(),
    states: new ColumnBuilder(),
    conflicts: new ColumnBuilder(),
  };
  const all = Object.values(builders);
  for (let row = 0; row < views.size; row += 1) {
    const { values, conflicts } = views.valuesOf(row);
    enterView(builders, given, values as unknown as View);
    for (const conflict of conflicts) builders.conflicts.add(stateOf(views.recordOf(row), conflict));
    for (const builder of all) builder.endRow();
  }
  return Object.fromEntries(
    Object.entries(builders).map(([name, builder]) => [name, builder.done()]),
  ) as unknown as ViewColumns;
}
