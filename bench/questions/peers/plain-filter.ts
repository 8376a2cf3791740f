import type { Document, Documents } from '../documents.js';
import { daysOf, type Lookups } from './peer.js';

/** No index: one look at every document. */
export class PlainFilter implements Lookups<readonly string[]> {
  readonly #documents: Documents;

  constructor(documents: Documents) {
    this.#documents = documents;
  }

  inPeriod(participant: string, period: string): readonly string[] {
    const [from, until] = daysOf(period);
    return this.#ids(
      ({ agents, first, last }) =>
        first !== undefined &&
        last !== undefined &&
        first <= until &&
        last >= from &&
        agents.includes(participant),
    );
  }

  meetingsOf(a: string, b: string): readonly string[] {
    const meeting = (agent: string): readonly string[] =>
      this.#ids(({ kind, agents }) => kind === 'meeting' && agents.includes(agent));
    const ofB = new Set(meeting(b));
    return meeting(a).filter((record) => ofB.has(record));
  }

  atPlace(place: string): readonly string[] {
    return this.#ids(({ places }) => places.includes(place));
  }

  contestedWith(participant: string): readonly string[] {
    return this.#ids(({ open, agents }) => open && agents.includes(participant));
  }

  conflictsOf(source: string): readonly string[] {
    return this.#documents.conflicts
      .filter(({ sources }) => sources.includes(source))
      .map(({ record }) => record);
  }

  #ids(fits: (view: Document) => boolean): readonly string[] {
    return [...new Set(this.#documents.views.filter(fits).map(({ record }) => record))];
  }
}
