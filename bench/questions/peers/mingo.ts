import { Query } from 'mingo';
import type { Document, Documents, OpenConflict } from '../documents.js';
import { daysOf, type Lookups } from './peer.js';

/** Queries of MongoDB on documents in memory. */
export class Mingo implements Lookups<readonly string[]> {
  readonly #documents: Documents;

  constructor(documents: Documents) {
    this.#documents = documents;
  }

  inPeriod(participant: string, period: string): readonly string[] {
    const [from, until] = daysOf(period);
    return this.#ids({ agents: participant, first: { $lte: until }, last: { $gte: from } });
  }

  meetingsOf(a: string, b: string): readonly string[] {
    const ofB = new Set(this.#ids({ kind: 'meeting', agents: b }));
    return this.#ids({ kind: 'meeting', agents: a }).filter((record) => ofB.has(record));
  }

  atPlace(place: string): readonly string[] {
    return this.#ids({ places: place });
  }

  contestedWith(participant: string): readonly string[] {
    return this.#ids({ open: true, agents: participant });
  }

  conflictsOf(source: string): readonly string[] {
    const found = new Query({ sources: source }).find<OpenConflict>(
      this.#documents.conflicts as OpenConflict[],
    );
    return found.all().map(({ record }) => record);
  }

  #ids(criteria: object): readonly string[] {
    const found = new Query(criteria as never).find<Document>(this.#documents.views as Document[]);
    return [...new Set(found.all().map(({ record }) => record))];
  }
}
