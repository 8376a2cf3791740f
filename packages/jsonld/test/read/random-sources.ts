import fc from 'fast-check';
import { addressed, at, claim, sentences, sourceIds } from './random-claims.js';
import { sourceSays } from './random-says.js';
import { code, date, localText, partly, ref, several, text, withSome } from './universe.js';

const sha = (letter: string): string => letter.repeat(64);

const sentencesOf = (places: readonly string[]): readonly object[] =>
  places.map((place, index) => {
    const [paragraph, sentence] = place.split('.').map(Number);
    return { paragraph, sentence, start: index * 10, end: index * 10 + 9, sha256: sha(String(index)) };
  });

/** A text read from the end is in no order of its own. */
const storedText = fc.constantFrom(sentences, [...sentences].reverse()).map((places) => ({
  file: 'gazette.txt',
  sha256: sha('a'),
  sentences: sentencesOf(places),
}));

const inference = fc.record({ value: date, why: localText });

/** A source of which a text is kept, or only a page is known. */
export const sourceOf = (id: string): fc.Arbitrary<object> => {
  const own = { source: fc.constant(id), ...(id === 'gazette' && { at }) };
  const claims = fc.array(claim(sourceSays, withSome({ source: own.source }, own)), { maxLength: 2 });
  const unasserting = fc.array(
    withSome(
      { at: id === 'gazette' ? at : fc.constant([]), reason: code('unasserting') },
      { note: localText },
    ),
    { maxLength: 2 },
  );
  return fc
    .tuple(
      withSome(
        {
          title: fc.oneof(text, fc.constant('[By the editor]')),
          language: fc.constantFrom('en', 'zh-Hans'),
          type: code('source-type'),
        },
        {
          publisher: text,
          authors: several(text),
          address: fc.constantFrom('https://example.org/a?b=%C3%A4#c', 'http://example.org/'),
          published: date,
          perspective: ref('state'),
          derivedFrom: fc.constantFrom(...sourceIds),
          note: localText,
          inferred: partly({ written: inference, published: inference }),
        },
      ),
      id === 'gazette' ? fc.record({ text: storedText }) : fc.constant({}),
      claims,
      unasserting,
    )
    .map(([more, stored, all, reasons]) => ({
      id,
      ...more,
      ...stored,
      claims: addressed(id, all),
      unasserting: reasons,
    }));
};
