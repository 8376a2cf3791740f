/** The objects of a finished PDF, cut apart but not understood. */
export interface FileObjects {
  /** What stands before the first object. */
  readonly header: Uint8Array;
  /** By number, in ascending order. */
  readonly objects: readonly FileObject[];
  readonly trailer: Trailer;
}

/** A value, and its stream if it has one. */
export interface FileObject {
  readonly id: number;
  /** The text of the value, one character for each byte. */
  readonly value: string;
  readonly stream?: Uint8Array;
}

interface Trailer {
  /** One more than the greatest number of an object. */
  readonly size: number;
  /** References, as `12 0 R`. */
  readonly root: string;
  readonly info: string;
}

/** A file that is not as the writer before this one leaves it, so it must not be touched. */
function fault(what: string): Error {
  return new Error(`The finished file cannot be packed: ${what}`);
}

/**
 * Takes apart a file with one plain cross-reference table, whose objects follow each other without gaps. Throws when
 * anything is not where the table says.
 */
export function readObjects(bytes: Uint8Array): FileObjects {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = /startxref\n(\d+)\n%%EOF\n?$/.exec(file.toString('latin1', Math.max(0, file.length - 64)));
  const tableStart = Number(end?.[1] ?? Number.NaN);
  if (!file.subarray(0, 7).equals(Buffer.from('%PDF-1.')) || !(tableStart < file.length)) {
    throw fault('it does not begin or end like a PDF');
  }
  const { offsets, trailer } = readTable(file.toString('latin1', tableStart));
  const inOrder = offsets.map((offset, index) => ({ id: index + 1, offset }));
  const byOffset = [...inOrder].sort((first, second) => first.offset - second.offset);
  const objects = byOffset.map(({ id, offset }, index) =>
    readObject(file.subarray(offset, byOffset[index + 1]?.offset ?? tableStart), id),
  );
  return {
    header: file.subarray(0, byOffset[0]?.offset ?? tableStart),
    objects: objects.sort((first, second) => first.id - second.id),
    trailer,
  };
}

function readTable(text: string): { readonly offsets: readonly number[]; readonly trailer: Trailer } {
  const head = /^xref\n0 (\d+)\n0{10} 65535 f \n/.exec(text);
  const size = Number(head?.[1] ?? 0);
  const start = head?.[0].length ?? 0;
  const rows = text.slice(start, start + (size - 1) * 20);
  const rest = text.slice(start + (size - 1) * 20);
  if (head === null || !/^(?:\d{10} 00000 n \n)*$/.test(rows) || !rest.startsWith('trailer\n')) {
    throw fault('it has no plain cross-reference table');
  }
  const value = (key: string): string | undefined => new RegExp(`/${key} (\\d+(?: 0 R)?)\\s`).exec(rest)?.[1];
  const root = value('Root');
  const info = value('Info');
  const updated = /\/(?:Prev|XRefStm|Encrypt)\b/.exec(rest)?.[0];
  if (root === undefined || info === undefined || Number(value('Size')) !== size || updated !== undefined) {
    throw fault(`its trailer has ${updated ?? 'no root, information or size'}`);
  }
  const offsets = Array.from({ length: size - 1 }, (_, index) =>
    Number(rows.slice(index * 20, index * 20 + 10)),
  );
  return { offsets, trailer: { size, root, info } };
}

const streamEnd = Buffer.from('\nendstream\nendobj\n');
const valueEnd = Buffer.from('\nendobj\n');

function readObject(slice: Buffer, id: number): FileObject {
  const start = `${id} 0 obj\n`;
  if (slice.toString('latin1', 0, start.length) !== start)
    throw fault(`object ${id} is not where it should be`);
  const body = slice.subarray(start.length);
  if (endsWith(body, streamEnd)) return readStream(body, id);
  if (!endsWith(body, valueEnd)) throw fault(`object ${id} does not end`);
  return { id, value: body.toString('latin1', 0, body.length - valueEnd.length) };
}

function readStream(body: Buffer, id: number): FileObject {
  const keyword = '\nstream\n';
  const at = body.indexOf(keyword, 0, 'latin1');
  const value = body.toString('latin1', 0, at);
  const data = body.subarray(at + keyword.length, body.length - streamEnd.length);
  const length = /\/Length (\d+)\s/.exec(value)?.[1];
  if (at < 0 || data.length !== Number(length)) {
    throw fault(`the stream of object ${id} is not as long as it says`);
  }
  return { id, value, stream: data };
}

function endsWith(bytes: Buffer, end: Buffer): boolean {
  return bytes.length >= end.length && bytes.subarray(bytes.length - end.length).equals(end);
}
