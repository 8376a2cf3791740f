import SearchableMap from 'minisearch/SearchableMap';
import type { Dossier } from '../dossier/dossier.js';
import { recordTable } from '../dossier/merged-records.js';
import { kindNames, type Kind } from '../model/kind.js';
import { eachText, languages } from './fields.js';
import { PostingsBuilder, type Postings } from './postings.js';
import { compoundsIn, wordsOf } from './words.js';

/**
 * What a dossier is searched in. The words stand in MiniSearch's tree, which finds them by their beginning and with
 * misspellings. Its engine above the tree keeps a Map per word and field: it took 10 s for 100,000 records where this takes 3,
 * and 160 ms for a word that a third of them have where this takes 20.
 */
export interface SearchIndex extends Postings {
  readonly size: number;
  /** The number of each word, by its key. */
  readonly words: SearchableMap<number>;
  /** The number of words in the label of each record in each language, up to 255. */
  readonly labelWords: Uint8Array;
  /** The number of the kind of each record. */
  readonly kinds: Uint8Array;
}

/** Gives every word its number; what stands in texts is looked into once, however often it stands there. */
class Numbering {
  readonly words = new SearchableMap<number>();
  readonly #byKey = new Map<string, number>();
  /** One number for nearly all: an array for each would be a third of the time in collecting garbage. */
  readonly #byCompound = new Map<string, number | readonly number[]>();

  get size(): number {
    return this.#byKey.size;
  }

  of(compound: string): number | readonly number[] {
    const known = this.#byCompound.get(compound);
    if (known !== undefined) return known;
    const numbers = wordsOf(compound).map(({ key }) => this.#numberOf(key));
    const one = numbers.length === 1 ? (numbers[0] as number) : numbers;
    this.#byCompound.set(compound, one);
    return one;
  }

  #numberOf(key: string): number {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const number = this.#byKey.size;
    this.#byKey.set(key, number);
    this.words.set(key, number);
    return number;
  }
}

const kindNumbers = new Map<Kind, number>(kindNames.map((kind, number) => [kind, number]));

const buildIndex = (dossier: Dossier): SearchIndex => {
  const table = recordTable(dossier);
  const numbering = new Numbering();
  const builder = new PostingsBuilder();
  const labelWords = new Uint8Array(table.size * languages.length);
  const kinds = new Uint8Array(table.size);
  for (let place = 0; place < table.size; place += 1) {
    const record = table.compiledAt(place);
    kinds[place] = kindNumbers.get(record.kind) as number;
    eachText(record, (text, field) => {
      const compounds = compoundsIn(text);
      for (const compound of compounds) {
        const words = numbering.of(compound);
        if (typeof words === 'number') builder.add(words, place, field);
        else for (const word of words) builder.add(word, place, field);
      }
      if (field < languages.length)
        labelWords[place * languages.length + field] = Math.min(compounds.length, 255);
    });
  }
  const { size, words } = numbering;
  return { size: table.size, words, labelWords, kinds, ...builder.build(size) };
};

const built = new WeakMap<Dossier, SearchIndex>();

/** The search index of a dossier, built when it is first asked for. */
export function searchIndexOf(dossier: Dossier): SearchIndex {
  const index = built.get(dossier) ?? buildIndex(dossier);
  built.set(dossier, index);
  return index;
}
