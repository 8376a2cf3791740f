import { createHash } from 'node:crypto';
import { zlibSync } from 'fflate';
import { readObjects, type FileObject } from './read-objects.js';

/** Values in one object stream: more pack little closer, but a reader unpacks all to see one. */
const valuesTogether = 500;
/** After so many bytes the rest of the program gets a turn. */
const bytesBetweenTurns = 1 << 20;

/** Where an object of the packed file is: at an offset, or at a place in an object stream. */
type Place =
  | { readonly kind: 'offset'; readonly offset: number }
  | { readonly kind: 'packed'; readonly container: number; readonly index: number };

/**
 * The same document in fewer bytes: values go together into compressed object streams, streams that are not yet
 * compressed are, and the cross-reference table becomes a stream (ISO 32000-1, 7.5.7 and 7.5.8). The identifier of the
 * file is a digest of all that stands before it. Throws when the file is not one whole PDF with a plain table.
 *
 * The compression is that of a library in plain JavaScript, so every machine writes the same bytes.
 */
export async function packPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const { header, objects, trailer } = readObjects(bytes);
  const packed = new PackedFile(header, trailer.size);
  let seen = 0;
  for (const object of objects) {
    packed.add(object);
    seen += object.value.length + (object.stream?.length ?? 0);
    if (seen < bytesBetweenTurns) continue;
    seen = 0;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return packed.finish(`/Root ${trailer.root}/Info ${trailer.info}`);
}

class PackedFile {
  readonly #chunks: Uint8Array[];
  readonly #places = new Map<number, Place>();
  #size: number;
  #nextId: number;
  #waiting: FileObject[] = [];

  constructor(header: Uint8Array, nextId: number) {
    this.#chunks = [header];
    this.#size = header.length;
    this.#nextId = nextId;
  }

  add(object: FileObject): void {
    if (object.stream !== undefined) {
      this.#writeStream(object.id, object.value, object.stream);
      return;
    }
    this.#waiting.push(object);
    if (this.#waiting.length === valuesTogether) this.#packWaiting();
  }

  finish(trailer: string): Uint8Array {
    if (this.#waiting.length > 0) this.#packWaiting();
    const id = this.#nextId;
    const start = this.#size;
    this.#places.set(id, { kind: 'offset', offset: start });
    const digest = createHash('sha256');
    for (const chunk of this.#chunks) digest.update(chunk);
    const identifier = `<${digest.digest('hex').slice(0, 32)}>`;
    const rows = zlibSync(predicted(this.#rows(id + 1)));
    const value =
      `<</Type/XRef/Size ${id + 1}/W[1 4 2]${trailer}/ID [${identifier} ${identifier}]` +
      `/DecodeParms<</Predictor 12/Columns 7>>/Filter/FlateDecode/Length ${rows.length}>>`;
    this.#write(`${id} 0 obj\n${value}\nstream\n`, rows, `\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`);
    return join(this.#chunks, this.#size);
  }

  #packWaiting(): void {
    const container = this.#nextId;
    this.#nextId += 1;
    let offset = 0;
    const heads = this.#waiting.map(({ id, value }, index) => {
      this.#places.set(id, { kind: 'packed', container, index });
      const head = `${id} ${offset}`;
      offset += value.length + 1;
      return head;
    });
    const head = `${heads.join(' ')}\n`;
    const values = this.#waiting.map(({ value }) => value).join('\n');
    const dictionary = `<</Type/ObjStm/N ${heads.length}/First ${head.length}/Length ${head.length + values.length} >>`;
    this.#waiting = [];
    this.#writeStream(container, dictionary, Buffer.from(head + values, 'latin1'));
  }

  #writeStream(id: number, value: string, stream: Uint8Array): void {
    this.#places.set(id, { kind: 'offset', offset: this.#size });
    const plain = /\/Filter\b/.test(value) || /\/Type ?\/Metadata\b/.test(value);
    const data = plain ? stream : zlibSync(stream);
    const dictionary = plain
      ? value
      : value.replace(/\/Length \d+(?=\s)/, `/Length ${data.length}/Filter/FlateDecode`);
    this.#write(`${id} 0 obj\n${dictionary}\nstream\n`, data, '\nendstream\nendobj\n');
  }

  #write(...parts: readonly (string | Uint8Array)[]): void {
    for (const part of parts) {
      const chunk = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
      this.#chunks.push(chunk);
      this.#size += chunk.length;
    }
  }

  /** The rows of the cross-reference stream: kind, place, place in the place. */
  #rows(size: number): Uint8Array {
    const rows = Buffer.alloc(size * 7);
    rows.writeUInt16BE(0xffff, 5);
    for (const [id, place] of this.#places) {
      const packed = place.kind === 'packed';
      rows[id * 7] = packed ? 2 : 1;
      rows.writeUInt32BE(packed ? place.container : place.offset, id * 7 + 1);
      rows.writeUInt16BE(packed ? place.index : 0, id * 7 + 5);
    }
    return rows;
  }
}

/** Every row as its difference from the one above, which packs ten times closer. */
function predicted(rows: Uint8Array): Uint8Array {
  const out = new Uint8Array((rows.length / 7) * 8);
  for (let row = 0; row * 7 < rows.length; row += 1) {
    out[row * 8] = 2;
    for (let column = 0; column < 7; column += 1) {
      const above = row === 0 ? 0 : rows[(row - 1) * 7 + column]!;
      out[row * 8 + 1 + column] = rows[row * 7 + column]! - above;
    }
  }
  return out;
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const file = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    file.set(chunk, at);
    at += chunk.length;
  }
  return file;
}
