import { BilateralError, type Block, type Inline, type IssueCode, type Report } from '@bilateral/report';
import { describe, expect, test } from 'vitest';
import { reportFixture } from '../test/fixture.js';
import { checkReport } from './check.js';

const plain: Report = { ...reportFixture(), body: [], notes: [], bibliography: [] };
const say = (...children: readonly Inline[]): Block => ({ kind: 'paragraph', children });
const mark = (number: number): Inline => ({ kind: 'noteMark', number });
const note = (number: number, ...children: readonly Inline[]) => ({ number, children });
const nest = (depth: number): Block => ({
  kind: 'section',
  id: `level-${depth}`,
  title: 'Level',
  children: depth === 1 ? [] : [nest(depth - 1)],
});
const table = (widths: readonly number[], cells: number): Block => ({
  kind: 'table',
  id: 'table',
  caption: 'Table',
  columns: widths.map((width) => ({ title: 'Column', width })),
  rows: [Array.from({ length: cells }, () => [])],
});
const chart = (values: readonly number[], categories = values.length): Block => ({
  kind: 'barChart',
  id: 'chart',
  caption: 'Chart',
  alternative: 'Bars.',
  axis: 'Dollars',
  arrangement: 'grouped',
  categories: Array.from({ length: categories }, () => 'a'),
  series: [
    {
      name: 'Trade',
      tone: 'first',
      bars: values.map((value) => ({ value, text: 'a', approximate: false, range: [value, 5] })),
    },
  ],
  remark: [],
});
const timeline = (from: number, at: number): Block => ({
  kind: 'timeline',
  id: 'timeline',
  caption: 'Timeline',
  alternative: 'A line.',
  from,
  to: 2024,
  milestones: [{ at, date: '2014', label: 'Treaty' }],
  lanes: [],
  remark: [],
});
const logo = (content: Uint8Array, alternative: string): Partial<Report> => ({
  cover: { ...plain.cover, logo: { mediaType: 'image/png', content, alternative } },
});

function issuesOf(
  report: Report,
): readonly { readonly code: IssueCode; readonly path: string | undefined }[] {
  try {
    checkReport(report);
    return [];
  } catch (error) {
    if (!(error instanceof BilateralError)) throw error;
    return error.issues.map(({ code, path }) => ({ code, path }));
  }
}

test('a report that keeps the rules passes', () => {
  expect(issuesOf(reportFixture())).toEqual([]);
});

describe('a report is refused, with the place, when', () => {
  const cases: readonly (readonly [string, IssueCode, string, Partial<Report>])[] = [
    [
      'a link has no absolute address',
      'invalid-address',
      'body[0].children[0]',
      { body: [say({ kind: 'link', href: 'read me', children: [] })] },
    ],
    [
      'text holds a character that XML has no place for',
      'forbidden-character',
      'report.body.0.children.0.value',
      { body: [say({ kind: 'text', value: 'a\u0001b' })] },
    ],
    [
      'text holds half of a surrogate pair',
      'forbidden-character',
      'report.body.0.children.0.value',
      { body: [say({ kind: 'text', value: 'a\uD800b' })] },
    ],
    ['a chart has no bars', 'invalid-chart', 'body[0].series', { body: [chart([])] }],
    [
      'a series has fewer bars than the chart has categories',
      'invalid-chart',
      'body[0].series[0].bars',
      { body: [chart([1], 2)] },
    ],
    [
      'a bar has no finite value',
      'invalid-chart',
      'body[0].series[0].bars',
      { body: [chart([1, Number.NaN])] },
    ],
    ['a timeline ends before it begins', 'invalid-timeline', 'body[0]', { body: [timeline(2025, 2025)] }],
    ['a milestone has no time', 'invalid-timeline', 'body[0]', { body: [timeline(2000, Number.NaN)] }],
    [
      'a list has fewer numbers than items',
      'wrong-list-numbers',
      'body[0].numbers',
      { body: [{ kind: 'list', ordered: false, items: [[], []], numbers: ['1.1'] }] },
    ],
    [
      'the mark on the cover is no picture',
      'unreadable-picture',
      'cover.logo.content',
      logo(new Uint8Array(40), 'Mark'),
    ],
    [
      'the mark on the cover has no words',
      'undescribed-picture',
      'cover.logo.alternative',
      logo(new Uint8Array(40), ' '),
    ],
    [
      'the shares of columns do not add up',
      'wrong-column-shares',
      'body[0].columns',
      { body: [table([0.5, 0.4], 2)] },
    ],
    ['a row has too few cells', 'wrong-row-length', 'body[0].rows[0]', { body: [table([0.5, 0.5], 1)] }],
    ['the date is no day of the calendar', 'invalid-date', 'date', { date: '2024-02-30' }],
    ['an id is used twice', 'repeated-id', 'body[1].id', { body: [nest(1), nest(1)] }],
    [
      'a note is marked inside a note',
      'note-inside-note',
      'notes[0].children[0]',
      { body: [say(mark(1))], notes: [note(1, mark(1))] },
    ],
    ['a mark has no note', 'unknown-note', 'body[0].children[0]', { body: [say(mark(1))] }],
    [
      'an entry is cited in a note that is not there',
      'unknown-note',
      'bibliography[0].citedIn',
      { bibliography: [{ id: 'source-a', children: [], citedIn: [7] }] },
    ],
    [
      'a note has not the number of its place',
      'wrong-note-number',
      'notes[0].number',
      { body: [say(mark(1))], notes: [note(2)] },
    ],
    [
      'a note is marked twice',
      'wrong-note-order',
      'body[0].children[1]',
      { body: [say(mark(1), mark(1))], notes: [note(1)] },
    ],
    ['a note is never marked', 'unmarked-note', 'notes[0]', { notes: [note(1)] }],
    ['sections are ten deep', 'deep-section', `body[0]${'.children[0]'.repeat(9)}`, { body: [nest(10)] }],
    [
      'a reference leads nowhere',
      'unknown-target',
      'body[0].children[0]',
      { body: [say({ kind: 'reference', target: 'nowhere', children: [] })] },
    ],
  ];
  test.each(cases)('%s', (_title, code, path, change) => {
    expect(issuesOf({ ...plain, ...change })).toContainEqual({ code, path });
  });
});

test('marks in another order than the numbers are refused, because Word counts footnotes itself', () => {
  const report = { ...plain, body: [say(mark(2), mark(1))], notes: [note(1), note(2)] };
  expect(issuesOf(report).map((issue) => issue.code)).toContain('wrong-note-order');
});

test('every problem is listed, and the message names the first', () => {
  const report = { ...plain, date: 'today', body: [nest(1), nest(1)] };
  expect(() => checkReport(report)).toThrow(
    /2 problems, the first at date: the date of the report is no date/,
  );
});
