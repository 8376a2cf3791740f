import type { Dossier, DossierRecord } from '@bilateral/core';
import type { Document, Documents, OpenConflict } from '../documents.js';
import { daysOf, type Lookups } from './peer.js';

const push = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
};

/** The index that somebody who knows the questions writes by hand: a map to documents for each, the records from the dossier. */
export class MapIndex implements Lookups<readonly DossierRecord[]> {
  readonly #dossier: Dossier;
  readonly #byAgent = new Map<string, Document[]>();
  readonly #byPlace = new Map<string, Document[]>();
  readonly #conflicts = new Map<string, OpenConflict[]>();

  constructor(dossier: Dossier, { views, conflicts }: Documents) {
    this.#dossier = dossier;
    for (const view of views) {
      for (const agent of view.agents) push(this.#byAgent, agent, view);
      for (const place of view.places) push(this.#byPlace, place, view);
    }
    for (const conflict of conflicts)
      for (const source of new Set(conflict.sources)) push(this.#conflicts, source, conflict);
  }

  inPeriod(participant: string, period: string): readonly DossierRecord[] {
    const [from, until] = daysOf(period);
    return this.#records(
      this.#byAgent.get(participant),
      ({ first, last }) => first !== undefined && last !== undefined && first <= until && last >= from,
    );
  }

  meetingsOf(a: string, b: string): readonly DossierRecord[] {
    const ofB = new Set<string>();
    for (const { record, kind } of this.#byAgent.get(b) ?? []) if (kind === 'meeting') ofB.add(record);
    return this.#records(this.#byAgent.get(a), ({ record }) => ofB.has(record));
  }

  atPlace(place: string): readonly DossierRecord[] {
    return this.#records(this.#byPlace.get(place), () => true);
  }

  contestedWith(participant: string): readonly DossierRecord[] {
    return this.#records(this.#byAgent.get(participant), ({ open }) => open);
  }

  /** The ids of records with a conflict, once for each: no record of the dossier is the answer here. */
  conflictsBySource(source: string): readonly OpenConflict[] {
    return this.#conflicts.get(source) ?? [];
  }

  conflictsOf(source: string): readonly DossierRecord[] {
    return this.conflictsBySource(source).flatMap(({ record }) => this.#dossier.records.get(record) ?? []);
  }

  /** Views of one record follow each other, so a record that comes twice comes twice in a row. */
  #records(views: readonly Document[] = [], fits: (view: Document) => boolean): readonly DossierRecord[] {
    const found: DossierRecord[] = [];
    let last = '';
    for (const view of views) {
      if (view.record === last || !fits(view)) continue;
      last = view.record;
      found.push(this.#dossier.records.get(last) as DossierRecord);
    }
    return found;
  }
}
