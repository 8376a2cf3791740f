import { expect, it } from 'vitest';
import { createDossier } from '../../src/index.js';
import { cast, compiledOf } from '../../test/tiny-dossier.js';
import { passages } from './passages.js';

const dossier = createDossier(compiledOf(cast));

it('passages stand source by source, once each, in the order of the text', () => {
  const evidence = [
    { source: 'a', at: ['10.2', '2.1'] },
    { source: 'b' },
    { source: 'a', at: ['2.1', '2.10', '2.9'] },
  ];
  expect(passages(dossier, evidence)).toBe('`a` 2.1, 2.9, 2.10, 10.2; `b` (whole page)');
});

it('of many sources the first are named and the others counted', () => {
  const sources = [...'abcdefg'].map((source) => ({ source }));
  expect(passages(dossier, sources)).toMatch(/^`a` .*`f` \(whole page\); and 1 more source$/);
  expect(passages(dossier, [...sources, { source: 'h' }])).toMatch(/; and 2 more sources$/);
});

it('what rests on no passage has a dash', () => {
  expect(passages(dossier, [])).toBe('–');
});
