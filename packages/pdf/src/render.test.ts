import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { BilateralError, type Block, type IssueCode, type Report } from '@bilateral/report';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fixtureReport } from '../test/fixture-report.js';
import { sheetOf, viewOf } from '../test/pdf-view.js';
import { renderPdf } from './render.js';

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const identifier = (bytes: Uint8Array): string | undefined => /\/ID \[(.*)\]/.exec(latin1(bytes))?.[1];

/** A report of one section, without notes and sources. */
function shortReport(...children: readonly Block[]): Report {
  const section: Block = { kind: 'section', id: 'only', title: 'Only', children };
  return fixtureReport({ body: [section], notes: [], bibliography: [] });
}

/** A chart of one bar. */
function chartOf(category: string, value: number): Block {
  const bars = [{ value, text: '1', approximate: false }];
  return {
    kind: 'barChart',
    id: 'c',
    caption: 'C',
    alternative: 'None.',
    axis: 'Unit',
    arrangement: 'grouped',
    categories: [category],
    series: [{ name: 'S', tone: 'first', bars }],
    remark: [],
  };
}

const say = (value: string): Block => ({ kind: 'paragraph', children: [{ kind: 'text', value }] });

async function codeOf(report: Report): Promise<IssueCode | undefined> {
  const error: unknown = await renderPdf(report).catch((reason: unknown) => reason);
  if (!(error instanceof BilateralError) || error.code !== 'invalid-report') return undefined;
  return error.issues[0]?.code;
}

afterEach(() => {
  vi.useRealTimers();
});

describe('the bytes', () => {
  test('are the same on another day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-01-01T10:00:00Z') });
    const first = await renderPdf(fixtureReport());
    vi.setSystemTime(new Date('2031-08-09T23:59:59Z'));
    const second = await renderPdf(fixtureReport());
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test('are the same in a process with another time zone and language', async () => {
    const settings = { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' };
    const program = fileURLToPath(new URL('../test/digest.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program, 'ur'], {
      env: settings,
    });
    const here = createHash('sha256').update(await renderPdf(fixtureReport({}, 'ur')));
    expect(stdout).toBe(here.digest('hex'));
  });

  test('carry another identifier when any word of the report differs', async () => {
    const [first, second, third] = await Promise.all([
      renderPdf(shortReport(say('One.'))),
      renderPdf(shortReport(say('Two.'))),
      renderPdf(shortReport(say('One.')), { pageSize: 'Letter' }),
    ]);
    expect(identifier(first!)).toBeDefined();
    expect(new Set([first, second, third].map((bytes) => identifier(bytes!))).size).toBe(3);
  });

  test('have the sheet that was asked for', async () => {
    const report = shortReport(say('One.'));
    expect(await sheetOf(await renderPdf(report))).toEqual([0, 0, 595.28, 841.89]);
    expect(await sheetOf(await renderPdf(report, { pageSize: 'Letter' }))).toEqual([0, 0, 612, 792]);
  });
});

describe('a report that cannot be set is refused', () => {
  test('when the fonts lack a character, naming it and its place', async () => {
    const rendering = renderPdf(shortReport(say('It was signed in 北京 on the same day.')));
    await expect(rendering).rejects.toThrow(/U\+5317 \(北\), found in “It was signed in 北京 on/);
    await expect(rendering).rejects.toMatchObject({ name: 'BilateralError', code: 'invalid-report' });
  });

  test('when the missing character stands in a heading, a cell, a bar, the cover or the running head', async () => {
    const table: Block = {
      kind: 'table',
      id: 't',
      caption: 'T',
      columns: [{ title: '北', width: 1 }],
      rows: [],
    };
    const chart = chartOf('北', 1);
    const heading: Block = { kind: 'section', id: 'h', title: '北', children: [] };
    const report = shortReport(say('One.'));
    const reports = [
      shortReport(table),
      shortReport(chart),
      shortReport(heading),
      { ...report, cover: { ...report.cover, subtitle: '北' } },
      { ...report, metadata: { ...report.metadata, title: '北' } },
    ];
    for (const faulty of reports) expect(await codeOf(faulty)).toBe('missing-glyph');
  });

  test('when a reference leads nowhere', async () => {
    const children = [{ kind: 'text', value: 'there' }] as const;
    const lost: Block = { kind: 'paragraph', children: [{ kind: 'reference', target: 'lost', children }] };
    await expect(renderPdf(shortReport(lost))).rejects.toThrow(/the anchor “lost”, which it lacks/);
    expect(await codeOf(shortReport(lost))).toBe('unknown-target');
  });

  test('when a note mark has no note, or a note no mark', async () => {
    const marked: Block = { kind: 'paragraph', children: [{ kind: 'noteMark', number: 1 }] };
    await expect(renderPdf(shortReport(marked))).rejects.toThrow(/leads to the note 1, which/);
    const notes = [{ number: 1, children: [{ kind: 'text', value: 'Nothing.' }] }] as const;
    const unmarked = { ...shortReport({ kind: 'notesList' }), notes };
    await expect(renderPdf(unmarked)).rejects.toThrow(/leads to the mark of note 1, which/);
  });

  test('when two parts have the same anchor', async () => {
    const twin: Block = { kind: 'section', id: 'only', title: 'Twin', children: [] };
    expect(await codeOf(shortReport(twin))).toBe('repeated-id');
  });

  test.each(['2025-02-30', '14 March 2025', '2025-3-1', ''])('when it is dated “%s”', async (date) => {
    expect(await codeOf({ ...shortReport(say('One.')), date })).toBe('invalid-date');
  });

  test('when a link has no absolute address', async () => {
    const children = [{ kind: 'text', value: 'there' }] as const;
    const link: Block = { kind: 'paragraph', children: [{ kind: 'link', href: 'a/b', children }] };
    expect(await codeOf(shortReport(link))).toBe('invalid-address');
  });

  test('when a bar is endless', async () => {
    expect(await codeOf(shortReport(chartOf('2020', Number.NaN)))).toBe('invalid-chart');
  });
});

describe('a logo', () => {
  const logo = fixtureReport().cover.logo!;
  const withLogo = (content: Uint8Array): Report => {
    const report = shortReport(say('One.'));
    return { ...report, cover: { ...report.cover, logo: { ...logo, content } } };
  };

  test('that is transparent is written before the pages after it, whatever time it takes', async () => {
    const reports = [withLogo(logo.content), withLogo(logo.content)];
    const [first, second] = await Promise.all(reports.map((report) => renderPdf(report)));
    expect(Buffer.compare(first!, second!)).toBe(0);
  });

  test('that is damaged is refused, and not thrown where nobody can catch it', async () => {
    const damaged = Uint8Array.from(logo.content);
    damaged.fill(0xff, 50, 70);
    expect(await codeOf(withLogo(damaged))).toBe('unreadable-picture');
    expect(await codeOf(withLogo(new TextEncoder().encode('<svg/>')))).toBe('unreadable-picture');
  });
});

test('a list of notes in no section is given a heading, which the contents list', async () => {
  const mark: Block = { kind: 'paragraph', children: [{ kind: 'noteMark', number: 1 }] };
  const notes = [{ number: 1, children: [{ kind: 'text', value: 'A note.' }] }] as const;
  const report = fixtureReport({
    body: [{ kind: 'contents', title: 'Contents' }, mark, { kind: 'notesList' }],
    notes,
    bibliography: [],
  });
  const titles = async (of: Report): Promise<readonly string[]> =>
    (await viewOf(await renderPdf(of))).bookmarks.map(({ title }) => title);
  expect(await titles(report)).toEqual(['Contents', 'Notes']);
  expect(await titles({ ...report, body: [{ kind: 'notesList' }], notes: [] })).toEqual([]);
});
