import { expect, test } from 'vitest';
import type { CheckContext, Finding } from './check.js';
import { dates } from './dates.js';

/** What the check finds; it looks at nothing but these parts of a dossier. */
const findings = (compiled: {
  readonly sources?: readonly object[];
  readonly records?: readonly object[];
}): readonly Finding[] => {
  const found: Finding[] = [];
  const context = { compiled: { sources: [], records: [], ...compiled } } as unknown as CheckContext;
  dates.check(context, (finding) => found.push(finding));
  return found;
};

const named = (from: string, until: string): object => ({
  id: 'arcadia',
  claims: [{ says: { names: [{ text: 'Arcadia', language: 'en', from, until }] } }],
});

test('an inferred date that is no date of the calendar is found', () => {
  const inferred = {
    written: { value: '1950-02-30', why: { en: '' } },
    published: { value: '1950', why: { en: '' } },
  };
  expect(findings({ sources: [{ id: 'gazette', inferred }] })).toMatchObject([
    { id: 'gazette', path: ['inferred', 'written', 'value'], code: 'invalid-date', found: '1950-02-30' },
  ]);
});

test('a source without inferred dates is right', () => {
  expect(findings({ sources: [{ id: 'gazette' }] })).toEqual([]);
});

test('a name that ends before it starts is found', () => {
  expect(findings({ records: [named('1950', '1949-12')] })).toMatchObject([
    {
      id: 'arcadia',
      path: ['claims', 0, 'says', 'names', 0, 'until'],
      code: 'end-before-start',
      found: 'from 1950 until 1949-12',
    },
  ]);
});

test('a name may end in the year in which it starts', () => {
  expect(findings({ records: [named('1904-04', '1904')] })).toEqual([]);
});
