import type { Block, Report } from '@bilateral/report';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderDocx } from '../src/index.js';
import { reportFixture } from './fixture.js';
import { all, paragraphsIn, textOf, xmlParts } from './parts.js';

const report = reportFixture();
let parts: ReadonlyMap<string, string>;
let document: string;
let footnotes: string;

beforeAll(async () => {
  parts = xmlParts(await renderDocx(report));
  document = parts.get('word/document.xml') ?? '';
  footnotes = parts.get('word/footnotes.xml') ?? '';
});

function headingsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'section' ? [block.title, ...headingsOf(block.children)] : [],
  );
}

const printedHeadings = headingsOf(report.body).filter((title) => title !== 'Notes');

describe('headings and contents', () => {
  test('the headings are the sections, without the one that held only the list of notes', () => {
    expect(paragraphsIn(document, /^Heading\d/)).toEqual(printedHeadings);
  });

  test('the contents are filled in with the headings of the first two levels, without page numbers', () => {
    const upper = paragraphsIn(document, /^Heading[12]/);
    expect(upper.length).toBeLessThan(printedHeadings.length);
    expect(paragraphsIn(document, /^TOC\d$/)).toEqual(upper);
    expect(document).toContain('TOC \\o &quot;1-2&quot; \\n \\h \\z \\u');
  });

  test('Word is not asked to update fields when it opens the document', () => {
    expect(document).not.toContain('w:dirty');
    expect(parts.get('word/settings.xml')).not.toContain('updateFields');
  });
});

describe('notes', () => {
  test('every note is a footnote of its number, also from marks in tables', () => {
    const numbers = report.notes.map((note) => `${note.number}`);
    expect(numbers.length).toBeGreaterThanOrEqual(40);
    expect(all(footnotes, /<w:footnote w:id="(\d+)"/g)).toEqual(numbers);
    expect(all(document, /<w:footnoteReference w:id="(\d+)"/g)).toEqual(numbers);
    expect(document).toMatch(/<w:tc>(?:(?!<\/w:tc>).)*<w:footnoteReference/s);
  });

  test('a footnote says what its note says', () => {
    const first = /<w:footnote w:id="1".*?<\/w:footnote>/s.exec(footnotes)?.[0] ?? '';
    expect(textOf(first).trim()).toBe('A. “Tony” Marsh, Journal of Foreign Relations, ¶ 1, sentences 1–3.');
  });

  test('the line over the footnotes holds no mark of a note', () => {
    expect(/w:type="separator".*?<\/w:footnote>/s.exec(footnotes)?.[0]).not.toContain('footnoteRef/');
  });

  test('an entry names the notes that cite it, each a link to its mark', () => {
    const [entry] = report.bibliography;
    const printed = paragraphsIn(document, /^Bibliography$/)[0];
    expect(printed).toContain(`Cited in notes ${entry?.citedIn.join(', ')}`);
    for (const number of entry?.citedIn ?? []) expect(document).toContain(`w:anchor="note_${number}"`);
  });
});

describe('links', () => {
  test('every internal link leads to a bookmark, and no bookmark is there twice', () => {
    const bookmarks = all(document, /<w:bookmarkStart\b[^>]*w:name="([^"]+)"/g);
    const anchors = [...all(document, /w:anchor="([^"]+)"/g), ...all(footnotes, /w:anchor="([^"]+)"/g)];
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
    expect(anchors.length).toBeGreaterThan(report.notes.length);
    expect(anchors.filter((anchor) => !bookmarks.includes(anchor))).toEqual([]);
  });

  test('every relationship that a part names is there, and addresses are kept as they are', () => {
    const relationships = parts.get('word/_rels/document.xml.rels') ?? '';
    const ids = all(relationships, /\sId="([^"]+)"/g);
    expect(ids).toEqual(ids.map((_, index) => `rId${index + 1}`));
    expect(all(document, /\sr:id="([^"]+)"/g).filter((id) => !ids.includes(id))).toEqual([]);
    expect(relationships).toContain('Target="https://example.org/read?a=1&amp;b=2"');
  });

  test('a reference to the section that Word does not print is only its text', () => {
    expect(textOf(document)).toContain('Notes stand in the list of notes.');
    expect(document).not.toContain('w:anchor="notes"');
  });
});

describe('styles', () => {
  test('the language of the text is British English', () => {
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
  });
});

describe('tables', () => {
  const tables = (): readonly string[] => all(document, /(<w:tbl>.*?<\/w:tbl>)/gs);

  test('each has its caption with a counter before it, kept on its page by the style', () => {
    expect(tables()).toHaveLength(3);
    expect(document.match(/SEQ Table/g)).toHaveLength(3);
    expect(paragraphsIn(document, /Caption$/)).toEqual([
      'Table 1\u2002What was agreed, by year & place (4 rows)',
      'Figure 1\u2002Trade between Arcadia and Baltia, 2014–2023',
      'Table 2\u2002What was agreed, by year & place (6 rows)',
      'Table 3\u2002What was agreed, by year & place (60 rows)',
    ]);
    expect(parts.get('word/styles.xml')).toMatch(/w:styleId="Caption">.*?<w:keepNext\/>/s);
  });

  test('the first row alone is repeated on each page, and no row splits', () => {
    for (const table of tables()) {
      const rows = all(table, /(<w:tr>.*?<\/w:tr>)/gs);
      expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual(rows.map((_, index) => index === 0));
      expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    }
  });

  test('widths are fixed and add up to the text width', () => {
    for (const table of tables()) {
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
      const widths = all(table, /<w:gridCol w:w="(\d+)"/g).map(Number);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9070);
    }
  });

  test('each has a title and a description for readers who do not see it', () => {
    for (const table of tables()) {
      expect(table).toContain('<w:tblCaption w:val="What was agreed, by year &amp; place');
      expect(table).toContain('<w:tblDescription w:val="Date; Event; Place"/>');
    }
  });
});

test('lists are real lists by their styles, and each numbered one starts from one', () => {
  const numbered = all(
    document,
    /<w:pStyle w:val="ListNumber"\/><w:numPr><w:ilvl w:val="0"\/><w:numId w:val="(\d+)"/g,
  );
  expect(numbered).toHaveLength(6);
  expect(new Set(numbered).size).toBe(2);
  const numbering = parts.get('word/numbering.xml') ?? '';
  for (const id of new Set(numbered))
    expect(numbering).toMatch(new RegExp(`w:numId="${id}">(?:(?!</w:num>).)*<w:startOverride w:val="1"/>`));
  expect(paragraphsIn(document, /^ListBullet$/)).toHaveLength(3);
  expect(document).not.toMatch(/"ListBullet"\/><w:numPr>/);
  expect(parts.get('word/styles.xml')).toMatch(
    /w:styleId="ListBullet">(?:(?!<\/w:style>).)*<w:numId w:val="1"\/>/,
  );
});

test('the chart is a native one, with its values, its words over the bars and an alternative', () => {
  const chart = parts.get('word/charts/chart1.xml') ?? '';
  expect(chart).toContain('<c:v>541.5</c:v>');
  expect(chart).toContain('about 1,000');
  expect(chart).toContain('Million US dollars');
  const drawings = all(document, /(<wp:docPr\b[^>]*>)/g);
  expect(drawings).toHaveLength(1);
  for (const drawing of drawings) expect(drawing).toMatch(/descr="Ten bars\. Trade rises/);
});

test('the properties come from the report', () => {
  const core = parts.get('docProps/core.xml') ?? '';
  expect(core).toContain('<dc:title>Arcadia &amp; Baltia: what the record says</dc:title>');
  expect(core).toContain('<dc:creator>The Archive of Treaties</dc:creator>');
  expect(core).toContain('<cp:keywords>Arcadia; Baltia; trade &amp; sea</cp:keywords>');
  expect(core).toContain('<dc:language>en-GB</dc:language>');
  expect(all(core, /<dcterms:(?:created|modified)[^>]*>([^<]*)/g)).toEqual([
    '2024-05-17T00:00:00Z',
    '2024-05-17T00:00:00Z',
  ]);
  const custom = all(parts.get('docProps/custom.xml') ?? '', /name="([^"]+)"><vt:\w+>([^<]*)/g);
  expect(custom).toEqual(['Licence', 'Language', 'Edition date']);
  expect(parts.get('docProps/custom.xml')).toContain('<vt:filetime>2024-05-17T00:00:00Z</vt:filetime>');
});

test('an inconsistent report is refused', async () => {
  await expect(renderDocx({ ...report, bibliography: [] })).rejects.toMatchObject({ code: 'invalid-report' });
});

test('a report that runs right to left says so for the page, the paragraphs, the tables and the runs', async () => {
  const urdu: Report = {
    ...report,
    language: 'ur',
    direction: 'rtl',
    body: [
      { kind: 'section', id: 'one', title: 'پاکستان', children: [] },
      { kind: 'table', id: 'two', caption: 'جدول', columns: [{ title: 'سال', width: 1 }], rows: [] },
    ],
    notes: [],
    bibliography: [],
  };
  const right = xmlParts(await renderDocx(urdu));
  const xml = right.get('word/document.xml') ?? '';
  expect(
    xml.match(/<w:sectPr.*?<\/w:sectPr>/gs)?.every((section) => section.includes('<w:bidi/><w:docGrid')),
  ).toBe(true);
  expect(xml).toContain('<w:bidiVisual/>');
  expect(xml).toContain('<w:rtl/>');
  expect(right.get('word/styles.xml')).toMatch(/w:styleId="Normal">.*?<w:bidi\/>/s);
  expect(right.get('docProps/core.xml')).toContain('<dc:language>ur-PK</dc:language>');
});
