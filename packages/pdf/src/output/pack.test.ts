import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { packPdf } from './pack.js';

type Written = string | { readonly value: string; readonly stream: string };

/** A file with a plain cross-reference table, as the writer before the packing leaves it. */
function plainFile(objects: readonly Written[], trailer = '/Root 1 0 R\n/Info 2 0 R\n'): Buffer {
  const header = '%PDF-1.7\n%\xff\xff\xff\xff\n';
  const offsets: number[] = [];
  let body = header;
  for (const [index, object] of objects.entries()) {
    offsets.push(body.length);
    const value = typeof object === 'string' ? object : object.value;
    const stream = typeof object === 'string' ? '' : `stream\n${object.stream}\nendstream\n`;
    body += `${index + 1} 0 obj\n${value}\n${stream}endobj\n`;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`;
  const end = `trailer\n<<\n/Size ${size}\n${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + table + end, 'latin1');
}

const stream = (text: string, entries = ''): Written => ({
  value: `<<\n${entries}/Length ${text.length}\n>>`,
  stream: text,
});

const catalog = '<<\n/Type /Catalog\n>>';
const information = '<<\n/Title (endobj \\\\(1 0 obj\\\\) stream)\n>>';

interface Found {
  readonly kind: number;
  readonly first: number;
  readonly second: number;
}

/** The rows of the cross-reference stream that ends a packed file. */
function rowsOf(file: Buffer): readonly Found[] {
  const text = file.toString('latin1');
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)![1]);
  const rows = unpack(file, start);
  const found: Found[] = [];
  let above = Buffer.alloc(7);
  for (let at = 0; at < rows.length; at += 8) {
    const row = Buffer.from(rows.subarray(at + 1, at + 8)).map((byte, column) => byte + above[column]!);
    above = Buffer.from(row);
    found.push({ kind: row[0]!, first: above.readUInt32BE(1), second: above.readUInt16BE(5) });
  }
  return found;
}

function unpack(file: Buffer, offset: number): Buffer {
  const start = file.indexOf('stream\n', offset) + 'stream\n'.length;
  const length = Number(/\/Length (\d+)/.exec(file.toString('latin1', offset, start))![1]);
  return inflateSync(file.subarray(start, start + length));
}

/** The value of an object that lies in an object stream. */
function packedValue(file: Buffer, id: number): string {
  const rows = rowsOf(file);
  const { first: container, second: index } = rows[id]!;
  const offset = rows[container]!.first;
  const first = Number(/\/First (\d+)/.exec(file.toString('latin1', offset, offset + 200))![1]);
  const text = unpack(file, offset).toString('latin1');
  const heads = text.slice(0, first).trim().split(/\s/).map(Number);
  expect(heads[index * 2]).toBe(id);
  return text.slice(first + heads[index * 2 + 1]!, first + (heads[index * 2 + 3] ?? text.length)).trimEnd();
}

const packed = async (file: Buffer): Promise<Buffer> => Buffer.from(await packPdf(file));

describe('packing', () => {
  test('puts values into object streams and keeps them as they are', async () => {
    const file = await packed(plainFile([catalog, information]));
    expect(packedValue(file, 1)).toBe(catalog);
    expect(packedValue(file, 2)).toBe(information);
    expect(file.toString('latin1')).toMatch(/\/Root 1 0 R\/Info 2 0 R/);
  });

  test('compresses a stream that is not compressed', async () => {
    const text = 'endstream endobj '.repeat(100);
    const file = await packed(plainFile([catalog, information, stream(text)]));
    const { kind, first } = rowsOf(file)[3]!;
    expect(kind).toBe(1);
    expect(unpack(file, first).toString('latin1')).toBe(text);
  });

  test('keeps a compressed stream and the metadata byte for byte', async () => {
    const given = [
      stream('\x78\x9c\x00\xff', '/Filter /FlateDecode\n'),
      stream('<xmp/>', '/Type /Metadata\n'),
    ];
    const file = await packed(plainFile([catalog, information, ...given]));
    const text = file.toString('latin1');
    expect(text).toContain('/Filter /FlateDecode\n/Length 4\n>>\nstream\n\x78\x9c\x00\xff\nendstream');
    expect(text).toContain('/Type /Metadata\n/Length 6\n>>\nstream\n<xmp/>\nendstream');
  });

  test('fills several object streams, and their places agree', async () => {
    const values = Array.from({ length: 1050 }, (_, index) => `<</Number ${index}>>`);
    const file = await packed(plainFile([catalog, information, ...values]));
    expect(rowsOf(file).filter(({ kind }) => kind === 2)).toHaveLength(1052);
    for (const id of [3, 500, 501, 1052]) expect(packedValue(file, id)).toBe(`<</Number ${id - 3}>>`);
  });

  test('names the file by what is in it', async () => {
    const identifier = async (value: string): Promise<string | undefined> =>
      /\/ID \[<(\w{32})> <\1>\]/.exec((await packed(plainFile([catalog, value]))).toString('latin1'))?.[1];
    expect(await identifier('(a)')).toBe(await identifier('(a)'));
    expect(await identifier('(a)')).not.toBe(await identifier('(b)'));
  });

  test('takes time in proportion to the objects', async () => {
    const file = (count: number): Buffer =>
      plainFile([catalog, information, ...Array.from({ length: count }, (_, index) => `<</N ${index}>>`)]);
    const seconds = async (bytes: Buffer): Promise<number> => {
      const start = performance.now();
      await packPdf(bytes);
      return performance.now() - start;
    };
    const [few, many] = [file(5_000), file(50_000)];
    await seconds(few);
    const once = Math.min(await seconds(few), await seconds(few));
    // Ten times the objects; the square would take a hundred times as long.
    expect(await seconds(many)).toBeLessThan(40 * once + 50);
  });
});

describe('a file that is not whole is refused', () => {
  const whole = plainFile([catalog, information, stream('text')]).toString('latin1');
  const spoilt: Readonly<Record<string, string>> = {
    'that is no PDF': whole.replace('%PDF', '%PFD'),
    'that lost its end': whole.slice(0, -20),
    'whose table is moved': whole.replace(/startxref\n\d+/, 'startxref\n17'),
    'whose table leaves out an object': whole.replace(/xref\n0 4/, 'xref\n0 3'),
    'whose object is not where it should be': whole.replace('%\xff\xff\xff\xff\n', '%\xff\xff\xff\xff\n\n'),
    'with an object that does not end': whole.replace('>>\nendobj', '>>\nend_bj'),
    'whose stream is longer than it says': whole.replace('/Length 4', '/Length 3'),
    'whose stream is shorter than it says': whole.replace('/Length 4', '/Length 5'),
    'whose trailer has no root': whole.replace('/Root', '/Toor'),
    'that is encrypted': whole.replace('/Root', '/Encrypt 9 0 R /Root'),
    'that was written in two goes': whole.replace('/Root', '/Prev 15 /Root'),
  };

  test.each(Object.entries(spoilt))('one %s', async (_, text) => {
    await expect(packPdf(Buffer.from(text, 'latin1'))).rejects.toThrow('The finished file cannot be packed');
  });
});
