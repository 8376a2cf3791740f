import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderDocx } from '../src/index.js';
import { everyNode } from './every-node.js';
import { ownFaults } from './own-checks.js';
import { isReady, python, run } from './tools.js';
import { validatorFaults } from './validator.js';

/** A change of one part of a sound document, and what a check must say of it. */
interface Planted {
  readonly fault: string;
  readonly part: string;
  readonly change: readonly [from: string | RegExp, to: string];
  readonly found: RegExp;
}

const word = 'word/document.xml';
const notes = 'word/footnotes.xml';
const planted: readonly Planted[] = [
  {
    fault: 'a style that is not defined',
    part: word,
    change: ['<w:rStyle w:val="Strong"/>', '<w:rStyle w:val="Bold"/>'],
    found: /^undefined style Bold$/,
  },
  {
    fault: 'a drawing without description',
    part: word,
    change: [/(<wp:docPr\b[^>]*) descr="[^"]*"/, '$1'],
    found: /^drawing without description/,
  },
  {
    fault: 'a table without header row',
    part: word,
    change: ['<w:tblHeader/>', ''],
    found: /^table 1 without header row$/,
  },
  {
    fault: 'a lost relationship',
    part: 'word/_rels/document.xml.rels',
    change: [/<Relationship\b[^>]*example\.org[^>]*\/>/, ''],
    found: /^lost relationship rId\d+ of word\/document\.xml$/,
  },
  {
    fault: 'a drawing id used twice',
    part: word,
    change: [/(<wp:docPr\b[^>]*\bid=")3"/, '$11"'],
    found: /^drawing id 1 twice$/,
  },
  {
    fault: 'a footnote without mark',
    part: word,
    change: ['<w:footnoteReference w:id="3"/>', ''],
    found: /^footnote 3 without mark$/,
  },
  {
    fault: 'a mark without footnote',
    part: notes,
    change: [/<w:footnote w:id="4">.*?<\/w:footnote>/s, ''],
    found: /^mark of footnote 4 without footnote$/,
  },
  {
    fault: 'an anchor that leads nowhere',
    part: notes,
    change: ['w:anchor="source_a"', 'w:anchor="source_b"'],
    found: /^anchor source_b leads nowhere$/,
  },
  {
    fault: 'a cross reference that leads nowhere',
    part: word,
    change: ['REF table_a', 'REF table_b'],
    found: /^anchor table_b leads nowhere$/,
  },
  {
    fault: 'a bookmark that is there twice',
    part: word,
    change: ['w:name="note_2"', 'w:name="note_1"'],
    found: /^bookmark note_1 twice$/,
  },
  {
    fault: 'a paragraph that is formatted by hand',
    part: word,
    change: [
      '<w:pStyle w:val="NumberedParagraph"/>',
      '<w:pStyle w:val="NumberedParagraph"/><w:jc w:val="end"/>',
    ],
    found: /^direct formatting pPr\/w:jc$/,
  },
];

let folder = '';
let sound: Uint8Array;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bilateral-docx-'));
  const content = new TextEncoder().encode('{"a":1}');
  sound = await renderDocx(everyNode('en'), {
    data: { name: 'a.jsonld', mediaType: 'application/ld+json', description: 'Data', content },
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function damaged({ part, change: [from, to] }: Pick<Planted, 'part' | 'change'>): Uint8Array {
  const parts = unzipSync(sound);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing was changed in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

test('the document that faults are planted in has none', () => {
  expect(ownFaults(sound)).toEqual([]);
});

describe('the checks of this package find', () => {
  test.each(planted.map((fault) => [fault.fault, fault] as const))('%s', (_name, fault) => {
    expect(ownFaults(damaged(fault))).toEqual(expect.arrayContaining([expect.stringMatching(fault.found)]));
  });
});

test('the validator finds children in the wrong order', async () => {
  const change = [/(<w:pStyle w:val="ListNumber"\/>)(<w:numPr>.*?<\/w:numPr>)/s, '$2$1'] as const;
  const faults = await validatorFaults(folder, damaged({ part: word, change }));
  expect(faults.join('\n')).toMatch(/unexpected child element/);
}, 60_000);

test.skipIf(!isReady(python, '--version'))(
  'an XML reader finds data that were cut short (skipped where python is missing)',
  () => {
    const bytes = damaged({ part: 'customXml/item1.xml', change: ['</attachment>', ''] });
    writeFileSync(join(folder, 'damaged.docx'), bytes);
    const program = `
import zipfile, xml.etree.ElementTree as tree
try:
    tree.fromstring(zipfile.ZipFile('damaged.docx').read('customXml/item1.xml'))
    print('whole')
except tree.ParseError as error:
    print(error)
`;
    expect(run(folder, python, '-c', program)).toMatch(/no element found|unclosed/);
  },
);
