import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { addObject, addObjects, finish, nextObjectId, openDocument, openImage } from './pdfkit-document.js';
import type { PdfDocument } from './pdfkit-document.js';

const open = (): PdfDocument =>
  openDocument({ size: [200, 100], lang: 'en-GB', info: { Title: 'A', CreationDate: new Date(0) } });

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

test('the version of pdfkit whose private parts are used is fixed', () => {
  const { dependencies } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { dependencies: Record<string, string> };
  const entry = createRequire(import.meta.url).resolve('pdfkit');
  const installed = readFileSync(
    `${entry.slice(0, entry.lastIndexOf('/pdfkit/'))}/pdfkit/package.json`,
    'utf8',
  );
  expect(dependencies['pdfkit']).toBe((JSON.parse(installed) as { version: string }).version);
});

describe('objects', () => {
  test('with a written value stand in the file as they are given', () => {
    const document = open();
    document.addPage();
    const object = addObject(document, '<</A(x)/B[1 2 R]>>');
    expect(text(finish(document))).toContain(`\n${object.id} 0 obj\n<</A(x)/B[1 2 R]>>\nendobj\n`);
  });

  test('that are added together are numbered one after the other, and the table knows their places', () => {
    const document = open();
    document.addPage();
    const first = nextObjectId(document);
    addObjects(document, ['(one)', '(two)']);
    expect(nextObjectId(document)).toBe(first + 2);
    const file = text(finish(document));
    const rows = /xref\n0 \d+\n([^]*)trailer/.exec(file)![1]!;
    for (const [index, value] of ['(one)', '(two)'].entries()) {
      const offset = Number(rows.slice((first + index) * 20, (first + index) * 20 + 10));
      expect(file.slice(offset)).toMatch(new RegExp(`^${first + index} 0 obj\n\\${value.slice(0, -1)}`));
    }
  });
});

test('the file is whole when the document ends, from its first byte to its last', () => {
  const document = open();
  document.addPage();
  const file = text(finish(document));
  expect(file).toMatch(/^%PDF-1\.7\n/);
  expect(file).toMatch(/startxref\n(\d+)\n%%EOF\n$/);
  const start = Number(/startxref\n(\d+)/.exec(file)![1]);
  expect(file.slice(start)).toMatch(/^xref\n/);
});

test('nothing is compressed before the file is packed', () => {
  const document = open();
  document.addPage();
  document.addContent('0 0 m 9 9 l S');
  const file = text(finish(document));
  expect(file).toContain('0 0 m 9 9 l S');
  expect(file).not.toContain('/Filter');
});

test('a picture in colours that are mixed for print is refused', () => {
  // The start of a JPEG of one dot in four colours: all that is read of it.
  const jpeg = Buffer.from('ffd8ffc00014080001000104011100021100031100041100', 'hex');
  expect(() => openImage(open(), jpeg)).toThrow('mixed for print');
});
