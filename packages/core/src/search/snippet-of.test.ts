import { describe, expect, it } from 'vitest';
import { cast, claim, dossierOf, record, source } from '../../test/tiny-dossier.js';
import { searchText } from './search-text.js';
import { snippetOf, type Snippet } from './snippet-of.js';

const long = `${'Much was said before. '.repeat(10)}The pipeline will be built. ${'Much was said after. '.repeat(10)}`;

const dossier = dossierOf(
  [
    ...cast,
    record('person', 'ada', [
      claim('gazette', { names: [{ text: 'Ада Бирн', language: 'ru' }], nationality: 'arcadia' }),
    ]),
    record('utterance', 'promise', [claim('gazette', { date: '1997' })], { text: { en: long } }),
  ],
  [source('gazette')],
);

const snippet = (query: string, length?: number): Snippet | undefined => {
  const [hit] = searchText(dossier, query);
  return hit && snippetOf(hit, length);
};

const marked = ({ text, marks }: Snippet): readonly string[] =>
  marks.map(([from, until]) => text.slice(from, until));

describe('snippetOf', () => {
  it('gives the text with the words in which the record was found', () => {
    const found = snippet('Бирн');
    expect(found).toEqual({ field: 'names', text: 'Ада Бирн', marks: [[4, 8]] });
  });

  it('cuts a long text around the word, between words', () => {
    const found = snippet('pipeline', 60);
    expect(found?.field).toBe('text.en');
    expect(found && marked(found)).toEqual(['pipeline']);
    expect(found?.text).toMatch(/^… .*\bpipeline\b.* …$/);
    expect(found?.text.length).toBeLessThanOrEqual(64);
    expect(long).toContain(found?.text.slice(2, -2));
  });

  it('keeps the word also where there is no room for it', () => {
    const found = snippet('pipeline', 3);
    expect(found && marked(found)).toEqual(['pipeline']);
  });

  it('marks every place of a word, and none within another word', () => {
    const hit = {
      record: { ...record('utterance', 'oil', []), label: { en: 'Oil, oilseed and Oil' } },
      matches: [{ field: 'label.en', term: 'Oil' }],
    } as never;
    expect(snippetOf(hit).marks).toEqual([
      [0, 3],
      [17, 20],
    ]);
  });
});
