/** For each word, in which field of which record it stands. A posting is the record's place times 16, plus the number of the field. */
export interface Postings {
  /** Where the postings of each word begin; those of the last word end at the last number. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
}

/** Collects postings in any order and sorts them by word; a Map per word would take ten times the memory and the time. */
export class PostingsBuilder {
  #words = new Uint32Array(1024);
  #postings = new Uint32Array(1024);
  #size = 0;

  add(word: number, place: number, field: number): void {
    if (this.#size === this.#words.length) this.#grow();
    this.#words[this.#size] = word;
    this.#postings[this.#size] = place * 16 + field;
    this.#size += 1;
  }

  /** Sorts by counting; the postings of a word keep the order in which they came. */
  build(words: number): Postings {
    const starts = new Uint32Array(words + 1);
    for (let index = 0; index < this.#size; index += 1) {
      const after = at(this.#words, index) + 1;
      starts[after] = at(starts, after) + 1;
    }
    for (let word = 0; word < words; word += 1) starts[word + 1] = at(starts, word + 1) + at(starts, word);
    const next = starts.slice();
    const postings = new Uint32Array(this.#size);
    for (let index = 0; index < this.#size; index += 1) {
      const word = at(this.#words, index);
      postings[at(next, word)] = at(this.#postings, index);
      next[word] = at(next, word) + 1;
    }
    return { starts, postings };
  }

  #grow(): void {
    const grown = (old: Uint32Array): Uint32Array<ArrayBuffer> => {
      const wider = new Uint32Array(old.length * 2);
      wider.set(old);
      return wider;
    };
    this.#words = grown(this.#words);
    this.#postings = grown(this.#postings);
  }
}

const at = (numbers: Uint32Array, index: number): number => numbers[index] as number;
