import type { Claim, SourceClaim } from './compiled.js';
import { GrowingNumbers } from './column.js';
import type { Dossier } from './dossier.js';
import { recordTable, type RecordTable } from './merged-records.js';
import { visitReferences } from './reference-paths.js';

/** A claim with the record or source that it is on. */
export interface Mention {
  readonly claim: Claim | SourceClaim;
  readonly of: string;
}

/** What carries claims: a record, or a source with what it says of itself. */
interface Carrier {
  readonly id: string;
  readonly claims: readonly (Claim | SourceClaim)[];
}

/**
 * Which claims point to which record. Claims are numbered through: those of the records in the order of the dossier, then those
 * of the sources on themselves; per record that is pointed to only these numbers are kept.
 */
class Mentions {
  readonly #table: RecordTable;
  readonly #sources: readonly Carrier[];
  /** The number of the first claim of each carrier. */
  readonly #firstClaims: Int32Array;
  /** Claims that point to the record at place `p` are `claims[starts[p]] … claims[starts[p + 1] - 1]`. */
  readonly #starts: Int32Array;
  readonly #claims: Int32Array;

  constructor(dossier: Dossier) {
    this.#table = recordTable(dossier);
    this.#sources = [...dossier.sources.values()];
    const carriers = this.#table.size + this.#sources.length;
    this.#firstClaims = new Int32Array(carriers + 1);
    const [targets, claims] = [new GrowingNumbers(), new GrowingNumbers()];
    for (let carrier = 0, number = 0; carrier < carriers; carrier += 1) {
      for (const claim of this.#carrier(carrier).claims) {
        this.#collect(claim, (place) => {
          targets.push(place);
          claims.push(number);
        });
        number += 1;
      }
      this.#firstClaims[carrier + 1] = number;
    }
    this.#starts = this.#count(targets);
    this.#claims = this.#sort(targets, claims);
  }

  /** The claims that point to the record at a place, each once, in the order of the dossier. */
  *pointingTo(place: number): Generator<Mention> {
    let previous = -1;
    for (let index = this.#starts[place]!; index < this.#starts[place + 1]!; index += 1) {
      const number = this.#claims[index]!;
      // What one claim says twice of a record stands side by side.
      if (number !== previous) yield this.#claim(number);
      previous = number;
    }
  }

  #carrier(number: number): Carrier {
    const { size } = this.#table;
    return number < size ? this.#table.compiledAt(number) : (this.#sources[number - size] as Carrier);
  }

  #collect({ says, said }: Claim | SourceClaim, found: (place: number) => void): void {
    const enter = (id: string | undefined): void => {
      const place = id === undefined ? undefined : this.#table.placeOf(id);
      if (place !== undefined) found(place);
    };
    visitReferences(says, (_path, id) => enter(id));
    if (said === undefined) return;
    for (const id of [said.by, said.office, said.on, said.via]) enter(id);
  }

  #count(targets: GrowingNumbers): Int32Array {
    const starts = new Int32Array(this.#table.size + 1);
    for (let index = 0; index < targets.length; index += 1) starts[targets.at(index) + 1]! += 1;
    for (let place = 0; place < this.#table.size; place += 1) starts[place + 1]! += starts[place]!;
    return starts;
  }

  #sort(targets: GrowingNumbers, claims: GrowingNumbers): Int32Array {
    const next = this.#starts.slice();
    const sorted = new Int32Array(claims.length);
    for (let index = 0; index < claims.length; index += 1) {
      const target = targets.at(index);
      sorted[next[target]!] = claims.at(index);
      next[target]! += 1;
    }
    return sorted;
  }

  /** Finds the carrier whose claims begin last before the number, or at it. */
  #claim(number: number): Mention {
    let [low, high] = [0, this.#firstClaims.length - 1];
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (this.#firstClaims[middle]! <= number) low = middle;
      else high = middle;
    }
    const { id, claims } = this.#carrier(low);
    return { claim: claims[number - this.#firstClaims[low]!] as Claim | SourceClaim, of: id };
  }
}

const known = new WeakMap<Dossier, Mentions>();

/** The claims that point to a record by what they say or by who says it, each once, in the order of the dossier. Indexed on first use. */
export function claimsPointingTo(dossier: Dossier, place: number): Iterable<Mention> {
  const mentions = known.get(dossier) ?? new Mentions(dossier);
  known.set(dossier, mentions);
  return mentions.pointingTo(place);
}
