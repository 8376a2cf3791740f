import type { Attachment, ReportLanguage } from '@bilateral/report';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderPdf } from '../src/index.js';
import { headingsOf, problemsOfHeadings } from './checks/view.js';
import { fixtureReport } from './fixture-report.js';
import { viewOf, type PdfView } from './pdf-view.js';

const report = fixtureReport();
const data: Attachment = {
  name: 'ruritania.jsonld',
  mediaType: 'application/ld+json',
  description: 'The claims of this report',
  content: new TextEncoder().encode('{"@id": "https://example.org/ä"}'),
};
let view: PdfView;

beforeAll(async () => {
  view = await viewOf(await renderPdf(report, { data }));
});

describe('a viewer', () => {
  test('lists a bookmark for every heading, with its number', () => {
    expect(view.bookmarks).toEqual(headingsOf(report.body));
    expect(view.bookmarks[1]).toEqual({ level: 1, title: '1 History of the relations' });
  });

  test('hands out the attached data as they were given', () => {
    expect([...view.attachments.keys()]).toEqual([data.name]);
    expect(Buffer.compare(view.attachments.get(data.name)!, data.content)).toBe(0);
  });

  test('counts the pages as they are printed, the cover without a number', () => {
    expect(view.pageLabels.slice(0, 3)).toEqual(['', '2', '3']);
    expect(view.pageLabels.at(-1)).toBe(String(view.pageLabels.length));
  });

  test('shows the title in the window and knows the language', () => {
    expect(view).toMatchObject({ language: 'en-GB', title: report.metadata.title, showsTitle: true });
  });

  test('turns the pages of an Urdu report from right to left', async () => {
    const languages: readonly ReportLanguage[] = ['ru', 'ur'];
    const views = await Promise.all(languages.map(emptyEdition));
    expect(views.map(({ direction }) => direction)).toEqual(['L2R', 'R2L']);
    expect(views.map(({ language }) => language)).toEqual(['ru-RU', 'ur-PK']);
  });
});

async function emptyEdition(language: ReportLanguage): Promise<PdfView> {
  return viewOf(await renderPdf(fixtureReport({ body: [], notes: [], bibliography: [] }, language)));
}

test('a report without data carries no attachment', async () => {
  expect((await emptyEdition('en')).attachments.size).toBe(0);
});

test('headings are found by their text in the structure', () => {
  expect(problemsOfHeadings(view, report)).toEqual([]);
});
