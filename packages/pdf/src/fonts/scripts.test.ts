import { expect, test } from 'vitest';
import { scriptRuns } from './scripts.js';

const runs = (word: string): readonly string[] =>
  scriptRuns(word, { script: 'latin', direction: 'ltr' }).map(
    ({ text, shaping }) => `${shaping.script ?? '?'}/${shaping.language}:${text}`,
  );

test('digits and signs go with the letters beside them', () => {
  expect(runs('«1990-х»')).toEqual(['Cyrl/ru:«1990-х»']);
  expect(runs('office-2')).toEqual(['Latn/en:office-2']);
  expect(runs('12–15')).toEqual(['Latn/en:12–15']);
  expect(runs('№5')).toEqual(['Latn/en:№5']);
});

test('a word of two scripts is cut between them', () => {
  expect(runs('IT-компания')).toEqual(['Latn/en:IT-', 'Cyrl/ru:компания']);
  expect(runs('α-Ray')).toEqual(['Grek/el:α-', 'Latn/en:Ray']);
});

test('letters of other scripts are left to HarfBuzz to name', () => {
  expect(runs('भारत')).toEqual(['?/en:भारत']);
});

test('a word in the Arabic faces is shaped as Urdu, in its direction', () => {
  const [run] = scriptRuns('پاک', { script: 'arabic', direction: 'rtl' });
  expect(run).toEqual({ text: 'پاک', shaping: { script: 'Arab', language: 'ur', direction: 'rtl' } });
});
