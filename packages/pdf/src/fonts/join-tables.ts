import { viewOf } from './true-type-glyphs.js';

/** A font file of the given tables, sorted by name (OpenType, “Organization of an OpenType Font”). */
export function joinTables(tables: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  const directory = new Uint8Array(12 + 16 * tables.length);
  const view = viewOf(directory);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (tables.length - 2 ** power));
  let offset = directory.byteLength;
  tables.forEach(([name, bytes], index) => {
    const place = 12 + 16 * index;
    [...name].forEach((letter, at) => view.setUint8(place + at, letter.charCodeAt(0)));
    view.setUint32(place + 4, checksum(bytes));
    view.setUint32(place + 8, offset);
    view.setUint32(place + 12, bytes.byteLength);
    offset += padded(bytes).byteLength;
  });
  const file = joinBytes([directory, ...tables.map(([, bytes]) => padded(bytes))]);
  adjustChecksum(file, tables);
  return file;
}

/** The field of `head` that makes the sum of the whole file a fixed number. */
function adjustChecksum(file: Uint8Array, tables: readonly (readonly [string, Uint8Array])[]): void {
  const head = tables.findIndex(([name]) => name === 'head');
  const view = viewOf(file);
  view.setUint32(view.getUint32(12 + 16 * head + 8) + 8, 0xb1b0afba - checksum(file));
}

function checksum(bytes: Uint8Array): number {
  const view = viewOf(padded(bytes));
  let sum = 0;
  for (let place = 0; place < view.byteLength; place += 4) sum = (sum + view.getUint32(place)) >>> 0;
  return sum;
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let place = 0;
  for (const part of parts) {
    bytes.set(part, place);
    place += part.byteLength;
  }
  return bytes;
}

/** Filled up with zeros to a multiple of four bytes. */
export function padded(bytes: Uint8Array): Uint8Array {
  if (bytes.byteLength % 4 === 0) return bytes;
  const filled = new Uint8Array(Math.ceil(bytes.byteLength / 4) * 4);
  filled.set(bytes);
  return filled;
}
