import type { Block, Report } from '@bilateral/report';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderPdf } from '../src/index.js';
import { fixtureReport } from './fixture-report.js';
import { PdfObjects, references } from './pdf-objects.js';

const report: Report = fixtureReport();
let objects: PdfObjects;

beforeAll(async () => {
  objects = new PdfObjects(await renderPdf(report));
});

function headings(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'contents') return [block.title];
    return block.kind === 'section' ? [block.title, ...headings(block.children)] : [];
  });
}

describe('links', () => {
  test('lead to destinations that exist', () => {
    const known = new Set(objects.destinations());
    const targets = objects
      .matching(/\/S \/GoTo/)
      .map((number) => /\/D \((.*?)\)/.exec(objects.body(number))?.[1]);
    // Each note: its mark, its number, its source, and the source's way back. Seven lines of contents, twice each.
    expect(targets).toHaveLength(4 * report.notes.length + 2 * 7 + 1);
    expect(targets.filter((name) => name === undefined || !known.has(name))).toEqual([]);
  });

  test('join every mark with its note, in both directions', () => {
    const targets = objects
      .matching(/\/S \/GoTo/)
      .map((number) => /\/D \((.*?)\)/.exec(objects.body(number))?.[1]);
    for (const { number } of report.notes) {
      // A note is reached from its mark and from the entry of the source it cites, a mark from its note.
      expect(targets.filter((name) => name === `note:${number}`)).toHaveLength(2);
      expect(targets.filter((name) => name === `mark:${number}`)).toHaveLength(1);
    }
  });

  test('are described and do something', () => {
    const links = objects.matching(/\/Subtype \/Link/).map((number) => objects.body(number));
    for (const link of links) {
      expect(link).toMatch(/\/Contents \([^)]/);
      const [action] = references(link, 'A');
      expect(objects.body(action!)).toMatch(/\/S \/(GoTo|URI)/);
    }
  });

  test('are filed in the structure under the page that shows them', () => {
    const parts = objects
      .matching(/\/Type \/OBJR/)
      .flatMap((number) => [...objects.body(number).matchAll(/\/Obj (\d+) 0 R\n\/Pg (\d+) 0 R/g)]);
    expect(parts.length).toBe(objects.matching(/\/Subtype \/Link/).length);
    for (const [, annotation, page] of parts) {
      expect(references(objects.body(Number(page)), 'Annots')).toContain(Number(annotation));
    }
  });

  test('to the outside are written in ASCII', () => {
    const addresses = objects.matching(/\/S \/URI/).map((number) => objects.body(number));
    expect(addresses.some((body) => body.includes('a?b=1&c=%C3%A9'))).toBe(true);
  });
});

test('destinations are sorted by their bytes, as a search in the name tree expects', () => {
  const names = objects.destinations();
  expect(names).toEqual([...names].sort((first, second) => (first < second ? -1 : 1)));
});

test('there is one bookmark for every heading, nested like the sections', () => {
  const items = objects.matching(/\/Title \([^)]*\)[\s\S]*\/Dest|\/Dest[\s\S]*\/Title/);
  const titles = items.map((number) => /\/Title \((.*?)\)/.exec(objects.body(number))?.[1]);
  const expected = headings(report.body);
  expect(titles).toHaveLength(expected.length);
  const nested = items.find((number) => objects.body(number).includes('(First contacts)'));
  const [parent] = references(objects.body(nested!), 'Parent');
  expect(objects.body(parent!)).toContain('/Count -1');
});

test('no glyph is the empty box', () => {
  const shown = objects.pageContents().flatMap((content) => [...content.matchAll(/<([0-9a-f]+)>/g)]);
  expect(shown.length).toBeGreaterThan(1000);
  for (const [, hex] of shown) expect(hex!.match(/.{4}/g)).not.toContain('0000');
});

test('a cell under a repeated header belongs to the one header of its table', () => {
  const wide = objects.matching(/\/S \/TH\b/);
  expect(wide).toHaveLength(4 + 2 + 2);
});

test('every page but the cover shows its number and the running head outside the content', () => {
  const [cover, ...others] = objects.pageContents();
  expect(cover).not.toContain('/Pagination');
  for (const content of others) {
    expect(content).toContain('/Type /Pagination\n/Attached [/Top]');
    expect(content).toContain('/Type /Pagination\n/Attached [/Bottom]');
  }
});

test('everything drawn is either tagged content or an artifact', () => {
  for (const content of objects.pageContents()) {
    const outside = content
      .replace(/\/[^\n]*?(?:BMC|BDC)[\s\S]*?EMC/g, '')
      .replace(/<<[\s\S]*?>> BDC[\s\S]*?EMC/g, '');
    expect(outside).not.toMatch(/\b(TJ|f|S)\b/);
  }
});

test('notes have unique identifiers in the structure', () => {
  const notes = objects
    .matching(/\/S \/Note\b/)
    .map((number) => /\/ID \((.*?)\)/.exec(objects.body(number))?.[1]);
  expect(new Set(notes).size).toBe(report.notes.length);
});

test('the figure has its alternative text and the box it fills', () => {
  const [figure] = objects.matching(/\/S \/Figure/);
  expect(objects.body(figure!)).toContain('/Alt (Bars of the trade in goods from 2014 to 2023.');
  expect(objects.body(figure!)).toMatch(/\/BBox \[\d/);
});

test('the document names its language and shows its title in the window', () => {
  const [catalog] = objects.matching(/\/Type \/Catalog/);
  expect(objects.body(catalog!)).toContain('/Lang (en)');
  const [viewer] = references(objects.body(catalog!), 'ViewerPreferences');
  expect(objects.body(viewer!)).toContain('/DisplayDocTitle true');
});

test('the metadata repeat the properties with their markup escaped, and the licence', () => {
  const [metadata] = objects.matching(/\/Type \/Metadata/);
  const packet = objects.stream(metadata!);
  expect(packet).toContain('Relations of Ruritania &amp; Syldavia</rdf:li>');
  expect(packet).toContain('Visits, trade &lt;and&gt; security</rdf:li>');
  expect(packet).toContain('<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">CC BY 4.0<');
  expect(packet).toContain('<xmp:ModifyDate>2025-03-14T00:00:00Z</xmp:ModifyDate>');
});
