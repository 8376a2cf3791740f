/** Characters that wait to be turned into bytes together, which is faster than one short string after the other. */
const mostWaiting = 1 << 16;

/** Takes the parts of a file, strings of one byte per character and bytes, and joins them in the end. */
export class ByteSink {
  readonly #chunks: Uint8Array[] = [];
  #waiting = '';
  /** Bytes taken so far. */
  size = 0;

  write(part: string | Uint8Array): void {
    this.size += part.length;
    if (typeof part === 'string') {
      this.#waiting += part;
      if (this.#waiting.length >= mostWaiting) this.#settle();
    } else {
      this.#settle();
      this.#chunks.push(part);
    }
  }

  /** All bytes, in the order in which they came. */
  bytes(): Buffer {
    this.#settle();
    return Buffer.concat(this.#chunks, this.size);
  }

  #settle(): void {
    if (this.#waiting !== '') this.#chunks.push(Buffer.from(this.#waiting, 'latin1'));
    this.#waiting = '';
  }
}
