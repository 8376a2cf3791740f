import { expect, test } from 'vitest';
import { plainStyle, plainTypesetter } from '../../test/plain-typesetter.js';
import { breakLines, type Line } from '../layout/break-lines.js';
import type { Link } from '../layout/span.js';
import { boxOf, readingRuns } from './line-runs.js';

const link: Link = { target: { kind: 'anchor', name: 'a' }, description: 'A' };

const set = (...parts: readonly (readonly [text: string, link?: Link])[]): Line =>
  breakLines(
    parts.map(([text, target]) =>
      target === undefined ? { text, style: plainStyle } : { text, style: plainStyle, link: target },
    ),
    Number.POSITIVE_INFINITY,
    plainTypesetter,
    'rtl',
  )[0]!;

const texts = (line: Line): readonly (readonly string[])[] =>
  readingRuns(line).map((run) => run.map(({ text }) => text));

test('a line from right to left is read from its right end', () => {
  expect(texts(set(['دورہ ISPR کا']))).toEqual([['دورہ ', 'ISPR', ' کا']]);
});

test('a link lies in a run of its own, whose box holds all of it', () => {
  const line = set(['دیکھیے '], ['خبر Dawn', link], [' میں']);
  expect(texts(line)).toEqual([['دیکھیے '], ['خبر ', 'Dawn'], [' میں']]);
  expect(boxOf(readingRuns(line)[1]!, 100, 50)).toEqual({ x: 120, y: 40, width: 40, height: 13 });
});

test('two links side by side are two runs', () => {
  expect(texts(set(['خبر', link], ['دورہ', { ...link }]))).toEqual([['خبر'], ['دورہ']]);
});

test('a link whose scripts run apart has a run for each place', () => {
  const line = set(['ab '], ['cd خبر', link], [' ef']);
  expect(texts(line)).toEqual([['ab '], ['cd'], [' خبر'], [' ', 'ef']]);
});
