import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { BilateralError } from '@bilateral/core';
import type { PublishedFile } from './published-file.js';

/** What is known of a file once it has been read to its end. */
export interface Checksum {
  readonly path: string;
  readonly mediaType: string;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

/** What computes a digest of bytes that come one after the other; that of Node is one. */
export interface Hash {
  /** Takes more bytes. */
  readonly update: (bytes: Uint8Array) => unknown;
  /** The digest of all bytes taken; called once. */
  readonly digest: () => Uint8Array;
}

/** One text on its way to the reader: every piece is hashed as it passes. */
class Passage {
  readonly #pieces: Iterator<string>;
  readonly #hash: Hash;
  #bytes = 0;

  constructor(content: Iterable<string>, hash: Hash) {
    this.#pieces = content[Symbol.iterator]();
    this.#hash = hash;
  }

  /** The pieces that have not been read yet. A reader who turns away early leaves the rest where it is. */
  *pieces(): Generator<string> {
    // `for … of` would close the text when its reader turns away.
    for (let next = this.#pieces.next(); next.done !== true; next = this.#pieces.next()) {
      const bytes = utf8ToBytes(next.value);
      this.#hash.update(bytes);
      this.#bytes += bytes.length;
      yield next.value;
    }
  }

  /** Reads what is left, and tells the digest and the number of bytes of the whole. */
  end(): Pick<Checksum, 'sha256' | 'bytes'> {
    const rest = this.pieces();
    while (rest.next().done !== true);
    return { sha256: bytesToHex(this.#hash.digest()), bytes: this.#bytes };
  }
}

/** Hands on files and keeps the checksum of each, for those that come later and tell of it. */
export class Checksums {
  readonly #known = new Map<string, Checksum>();
  readonly #newHash: () => Hash;

  constructor(newHash: () => Hash = () => sha256.create()) {
    this.#newHash = newHash;
  }

  /** The checksums of all files handed on so far, in their order. */
  get all(): readonly Checksum[] {
    return [...this.#known.values()];
  }

  /** The checksum of a file that has been handed on. */
  of(path: string): Checksum {
    const known = this.#known.get(path);
    if (!known) throw new RangeError(`${path} has not been written yet`);
    return known;
  }

  /** How long a file is, once it has been handed on. */
  sizeOf(path: string): number | undefined {
    return this.#known.get(path)?.bytes;
  }

  /** The files one after the other. What the reader left of one is read before the next is handed on. */
  *passing(files: Iterable<PublishedFile>): Generator<PublishedFile> {
    for (const { path, mediaType, content } of files) {
      const passage = new Passage(content, this.#newHash());
      let isTaken = false;
      const read = (): Generator<string> => {
        if (isTaken) throw gone(path);
        isTaken = true;
        return passage.pieces();
      };
      yield { path, mediaType, content: { [Symbol.iterator]: read } };
      isTaken = true;
      this.#known.set(path, { path, mediaType, ...passage.end() });
    }
  }
}

const gone = (path: string): BilateralError =>
  new BilateralError('content-gone', `the text of ${path} has been read already`, {
    hint: 'read each file once, before the next one is asked for',
  });
