import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderDocx } from '../src/index.js';
import { everyNode } from './every-node.js';
import { directFormatting, ownFaults } from './own-checks.js';
import { all, paragraphsIn, textOf, xmlParts } from './parts.js';
import { survivalOf } from './survival.js';
import { convert, isReady, python, run } from './tools.js';
import { validatorFaults } from './validator.js';

const languages = ['en', 'ru', 'ur'] as const;
const data = {
  name: 'arcadia-baltia.jsonld',
  mediaType: 'application/ld+json',
  description: 'What the report was made of & more',
  content: new TextEncoder().encode('{"label":"Аркадия, پاکستان","end":"]]>","tag":"<b>&amp;"}\n'),
};
const hasOffice = isReady('soffice', '--version') && isReady('pdftotext', '-v');
let folder = '';
const documents = new Map<string, Uint8Array>();
const document = (language: string): Uint8Array => documents.get(language) ?? new Uint8Array();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bilateral-docx-'));
  for (const language of languages) {
    const bytes = await renderDocx(everyNode(language), { data });
    documents.set(language, bytes);
    writeFileSync(join(folder, `${language}.docx`), bytes);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(languages)('a document with every kind of node in %s', (language) => {
  test('has no fault for the validator of the Open XML SDK', async () => {
    expect(await validatorFaults(folder, document(language))).toEqual([]);
  }, 60_000);

  test('has no fault that validators are blind to', () => {
    expect(ownFaults(document(language))).toEqual([]);
  });
});

test('the list of direct formatting is empty because nothing is formatted, not because nothing is found', () => {
  const xml = '<w:pPr><w:pStyle w:val="A"/><w:jc w:val="end"/></w:pPr><w:rPr><w:rtl/><w:b/></w:rPr>';
  expect(directFormatting(xml)).toEqual(['pPr/w:jc', 'rPr/w:b']);
});

test('numbers of sections, paragraphs and items are text, in their own style', () => {
  const xml = xmlParts(document('en')).get('word/document.xml') ?? '';
  expect(paragraphsIn(xml, /^Heading1/)).toEqual([
    'Arcadia & Baltia',
    '1\u2002Trade and energy',
    '2\u2002What was agreed',
    'A\u2002Arcadia',
  ]);
  const numbers = all(xml, /<w:rStyle w:val="ParagraphNumber"\/><\/w:rPr>(<w:t\b.*?<\/w:t>)/g).map(textOf);
  expect(numbers).toEqual(['1.1', '1.2', '1.3', '1.4\u2002']);
});

test('a number of a table in the text is a field that follows its caption', () => {
  const xml = xmlParts(document('ru')).get('word/document.xml') ?? '';
  expect(xml).toMatch(/REF table_a \\h<.*?>Таблица 1<\/w:t>/);
  expect(xml).toMatch(/w:anchor="diagram_a".*?>Аркадия</);
});

test('ranges are error bars, and what hangs below the line shows no sign', () => {
  const parts = xmlParts(document('en'));
  expect(parts.get('word/charts/chart1.xml')).toMatch(/<c:errBars>.*<c:v>300<\/c:v>.*<c:v>200<\/c:v>/s);
  expect(parts.get('word/charts/chart3.xml')).toMatch(/<c:v>-550<\/c:v>/);
  expect(parts.get('word/charts/chart3.xml')).toContain('formatCode="#,##0;#,##0"');
});

test('each language of a text is told: the foreign words in three reports', () => {
  const tags = languages.map((language) => [
    ...new Set(all(xmlParts(document(language)).get('word/document.xml') ?? '', /<w:lang w:val="([^"]+)"/g)),
  ]);
  expect(tags).toEqual([['ru-RU'], ['en-GB'], ['ru-RU']]);
});

test.skipIf(!isReady(python, '-c', 'import docx'))(
  'python reads the data back byte for byte, and python-docx opens each document (skipped where it is missing)',
  () => {
    const program = `
import docx, json, sys, zipfile, base64
import xml.etree.ElementTree as tree
for language in ('en', 'ru', 'ur'):
    element = tree.fromstring(zipfile.ZipFile(language + '.docx').read('customXml/item1.xml'))
    document = docx.Document(language + '.docx')
    print(json.dumps([element.get('name'), ''.join(element.itertext()), len(document.tables), document.core_properties.language]))
`;
    const read = run(folder, python, '-c', program).trim().split('\n');
    const content = new TextDecoder().decode(data.content);
    expect(read.map((line) => JSON.parse(line) as unknown)).toEqual(
      ['en-GB', 'ru-RU', 'ur-PK'].map((tag) => [data.name, content, 1, tag]),
    );
  },
);

test('data that XML cannot hold as it is goes in base 64', async () => {
  for (const content of [
    Uint8Array.of(0xff, 0, 13, 10),
    new TextEncoder().encode('a\r\nb'),
    Uint8Array.of(7),
  ]) {
    const bytes = await renderDocx(
      { ...everyNode('en'), body: [], notes: [], bibliography: [] },
      { data: { ...data, content } },
    );
    const item = xmlParts(bytes).get('customXml/item1.xml') ?? '';
    expect(item).toContain('encoding="base64"');
    const text = /"base64"><part>(.*)<\/part>/.exec(item)?.[1] ?? '';
    expect(text).toBe(Buffer.from(content).toString('base64'));
  }
});

describe.skipIf(!hasOffice)('after LibreOffice (skipped where it or Poppler is missing)', () => {
  test('all headings, tables, notes and figures are in the PDF, in English and in Urdu', () => {
    convert(folder, { 'en.docx': document('en'), 'ur.docx': document('ur') }, 'pdf');
    for (const language of ['en', 'ur']) {
      const counts = survivalOf(document(language), folder, `${language}.pdf`);
      expect(counts.map(({ kind, written }) => [kind, written])).toEqual([
        ['headings', 5],
        ['tables', 1],
        ['notes', everyNode(language === 'en' ? 'en' : 'ur').notes.length],
        ['pictures and charts', 4],
        ['texts of drawings', counts.at(-1)?.written],
      ]);
      expect(counts.at(-1)?.written).toBeGreaterThan(30);
      expect(counts.map(({ kind, survived }) => [kind, survived])).toEqual(
        counts.map(({ kind, written }) => [kind, written]),
      );
    }
  }, 120_000);

  test('no page of the PDF is empty', () => {
    for (const language of ['en', 'ur']) {
      const pages = run(folder, 'pdftotext', join('pdf', `${language}.pdf`), '-')
        .split('\f')
        .slice(0, -1);
      expect(pages.map((page) => page.replace(/\s/g, '').length).filter((length) => length < 20)).toEqual([]);
    }
  });

  test('the data is still there when LibreOffice has saved the document again', () => {
    convert(folder, { 'en.docx': document('en') }, 'docx');
    const program = `
import zipfile, sys
import xml.etree.ElementTree as tree
z = zipfile.ZipFile('docx/en.docx')
print([t for t in (''.join(tree.fromstring(z.read(n)).itertext()) for n in z.namelist() if n.startswith('customXml/item') and 'Props' not in n) if t][0], end='')
`;
    expect(run(folder, python, '-c', program)).toBe(new TextDecoder().decode(data.content));
  }, 120_000);
});
