import { mergeContext } from '../merge/voices.js';
import { valuesOf, type PlainValues } from '../merge/values-of.js';
import type { MergeContext } from '../merge/merged.js';
import { codeLists, type Modality } from '../model/codes.js';
import type { Claim, CompiledRecord } from './compiled.js';
import { GrowingNumbers } from './column.js';
import type { Dossier } from './dossier.js';
import { recordTable, type RecordTable } from './merged-records.js';

/** The modalities in the order of their list; a view names its modality by its place here. */
export const modalities = Object.keys(codeLists.modality) as readonly Modality[];

/** The modality of the one view of a record that has no claims but deprecated ones. */
const noModality = 255;

const numbers: Readonly<Record<string, number>> = Object.fromEntries(
  modalities.map((modality, number) => [modality, number]),
);

/** One bit for each modality that a record has claims in, deprecated ones left out. */
const modalitiesIn = (claims: readonly Claim[]): number =>
  claims.reduce((bits, { modality, rank }) => {
    const number = rank === 'deprecated' ? undefined : numbers[modality];
    return number === undefined ? bits : bits | (1 << number);
  }, 0);

/**
 * The views of all records as rows: one for each modality in which a record has claims that are not deprecated, in the order of
 * modalities, or one empty one if it has none. Row by row they follow the order of the dossier.
 */
export class Views {
  readonly table: RecordTable;
  /** The rows of the record at place `p` are `starts[p] … starts[p + 1] - 1`. */
  readonly starts: Int32Array;
  /** The place of the record of each row. */
  readonly placeOf: Int32Array;
  /** The number of the modality of each row. */
  readonly modalityOf: Uint8Array;
  readonly #context: MergeContext;

  constructor(dossier: Dossier) {
    this.table = recordTable(dossier);
    this.#context = mergeContext(dossier.sources, dossier.dates);
    const starts = new Int32Array(this.table.size + 1);
    const places = new GrowingNumbers();
    const numbersOfRows = new GrowingNumbers();
    for (let place = 0; place < this.table.size; place += 1) {
      starts[place] = places.length;
      const bits = modalitiesIn(this.table.compiledAt(place).claims);
      for (let number = 0; number < modalities.length; number += 1) {
        if ((bits & (1 << number)) === 0) continue;
        places.push(place);
        numbersOfRows.push(number);
      }
      if (bits === 0) {
        places.push(place);
        numbersOfRows.push(noModality);
      }
    }
    starts[this.table.size] = places.length;
    this.starts = starts;
    this.placeOf = places.done();
    this.modalityOf = Uint8Array.from(numbersOfRows.done());
  }

  get size(): number {
    return this.placeOf.length;
  }

  recordOf(row: number): CompiledRecord {
    return this.table.compiledAt(this.placeOf[row] as number);
  }

  /** The actual values of the record at a place; none if it has no actual claims. */
  actualOf(place: number): PlainValues['values'] {
    const row = this.starts[place] as number;
    return this.modalityOf[row] === 0 ? this.valuesOf(row).values : {};
  }

  /** The values of a view without their support, which are not kept. */
  valuesOf(row: number): PlainValues {
    const modality = modalities[this.modalityOf[row] as number];
    const { claims } = this.recordOf(row);
    const isOf = (claim: Claim): boolean => claim.modality === modality && claim.rank !== 'deprecated';
    return valuesOf(claims.every(isOf) ? claims : claims.filter(isOf), this.#context);
  }
}
