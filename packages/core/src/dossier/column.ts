/** Whole numbers that are added one by one: an array that takes four bytes for each. */
export class GrowingNumbers {
  #numbers = new Int32Array(1024);
  length = 0;

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers[this.length] = number;
    this.length += 1;
  }

  at(index: number): number {
    return this.#numbers[index] as number;
  }

  /** What was added, and no more. */
  done(): Int32Array {
    return this.#numbers.slice(0, this.length);
  }
}

/** Texts by number, in the order in which they were first met. */
export class Keys {
  readonly #numbers = new Map<string, number>();
  readonly texts: string[] = [];

  numberOf(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  enter(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.texts.length);
    this.texts.push(text);
    return this.texts.length - 1;
  }
}

const none = new Int32Array(0);

/**
 * What rows have of one property, and which rows have it: both ways in compressed sparse rows. A row has each key once; the rows
 * of a key stand in order.
 */
export class Column {
  readonly keys: Keys;
  /** Items of row `r` are `items[starts[r]] … items[starts[r + 1] - 1]`. */
  readonly starts: Int32Array;
  readonly items: Int32Array;
  readonly #keyStarts: Int32Array;
  readonly #keyRows: Int32Array;

  constructor(keys: Keys, starts: Int32Array, items: Int32Array) {
    this.keys = keys;
    this.starts = starts;
    this.items = items;
    const keyStarts = new Int32Array(keys.texts.length + 1);
    for (const item of items) keyStarts[item + 1]! += 1;
    for (let key = 0; key < keys.texts.length; key += 1) keyStarts[key + 1]! += keyStarts[key]!;
    const next = keyStarts.slice();
    const keyRows = new Int32Array(items.length);
    for (let row = 0; row + 1 < starts.length; row += 1) {
      for (let index = starts[row]!; index < starts[row + 1]!; index += 1) {
        const key = items[index]!;
        keyRows[next[key]!] = row;
        next[key]! += 1;
      }
    }
    this.#keyStarts = keyStarts;
    this.#keyRows = keyRows;
  }

  /** The rows that have a key, in order. */
  rowsOf(key: number | undefined): Int32Array {
    if (key === undefined) return none;
    return this.#keyRows.subarray(this.#keyStarts[key], this.#keyStarts[key + 1]);
  }

  has(row: number, key: number): boolean {
    for (let index = this.starts[row]!; index < this.starts[row + 1]!; index += 1) {
      if (this.items[index] === key) return true;
    }
    return false;
  }

  /** Whether a row has a key of the set, which marks each wanted key with 1. */
  hasAny(row: number, wanted: Uint8Array): boolean {
    for (let index = this.starts[row]!; index < this.starts[row + 1]!; index += 1) {
      if (wanted[this.items[index]!] === 1) return true;
    }
    return false;
  }

  /** The keys of a row. */
  *of(row: number): Generator<string> {
    for (let index = this.starts[row]!; index < this.starts[row + 1]!; index += 1) {
      yield this.keys.texts[this.items[index]!] as string;
    }
  }
}

/** Makes a column, row after row. */
export class ColumnBuilder {
  readonly #keys: Keys;
  readonly #starts = new GrowingNumbers();
  readonly #items = new GrowingNumbers();
  #start = 0;

  constructor(keys = new Keys()) {
    this.#keys = keys;
  }

  /** Adds a key to the row at work; a second time it is left out. */
  add(text: string | undefined): void {
    if (text === undefined) return;
    const key = this.#keys.enter(text);
    for (let index = this.#start; index < this.#items.length; index += 1) {
      if (this.#items.at(index) === key) return;
    }
    this.#items.push(key);
  }

  /** Ends the row at work and begins the next one. */
  endRow(): void {
    this.#starts.push(this.#start);
    this.#start = this.#items.length;
  }

  done(): Column {
    this.#starts.push(this.#start);
    return new Column(this.#keys, this.#starts.done(), this.#items.done());
  }
}
