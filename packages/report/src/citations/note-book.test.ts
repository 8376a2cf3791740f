import type { Claim, Source } from '@bilateral/core';
import { describe, expect, it } from 'vitest';
import { inventedDossier, record, says } from '../../test/invented-dossier.js';
import { plain } from '../../test/plain-text.js';
import { en } from '../messages/en.js';
import { NoteBook } from './note-book.js';

type Given = Partial<Claim>;

const bookOf = (claims: readonly Given[]) => {
  const records = [record('person', 'speaker', 'The Speaker'), record('place', 'thing', 'Thing', claims)];
  const dossier = inventedDossier({ records, conflicts: [] });
  return {
    book: new NoteBook(dossier, en, 'en'),
    addresses: (records[1]?.claims ?? []).map((claim) => claim.address),
  };
};

const noteOn = (claims: readonly Given[], ...properties: readonly string[]): string => {
  const { book, addresses } = bookOf(claims);
  book.cite([...addresses].reverse(), ...properties);
  return plain(book.inOrder([1])[0]?.children ?? []).replaceAll('\u00a0', ' ');
};

const gazette = 'The Gazette';
const herald = 'The Herald';

describe('places', () => {
  it.each([
    ['3.2', 'paragraph 3, sentence 2.'],
    ['3.2, 3.3, 3.4', 'paragraph 3, sentences 2–4.'],
    ['3.4, 3.2, 3.5', 'paragraph 3, sentences 2, 4–5.'],
    ['25.1, 29.2', 'paragraph 25, sentence 1; paragraph 29, sentence 2.'],
    ['10.1, 9.1', 'paragraph 9, sentence 1; paragraph 10, sentence 1.'],
    ['3.2, 3.2', 'paragraph 3, sentence 2.'],
  ])('%s is %s', (places, words) => {
    expect(noteOn([says('gazette', places, {})])).toBe(`${gazette}, ${words}`);
  });

  it('gathers the passages of one source', () => {
    expect(noteOn([says('gazette', '1.2', {}), says('gazette', '1.1', {})])).toBe(
      `${gazette}, paragraph 1, sentences 1–2.`,
    );
  });

  it('names a page as a whole, by its title where no publisher is known', () => {
    expect(noteOn([says('almanac', '', {})])).toBe('“An almanac page”, the page as a whole.');
  });
});

describe('a source', () => {
  const from = (id: string, publisher: string, published?: string): Source => ({
    id,
    title: `Title of ${id}`,
    publisher,
    ...(published !== undefined && { published }),
    language: 'en',
    type: 'newspaper',
    claims: [],
    unasserting: [],
  });
  const sources = [
    from('one', 'The Mail', '2016-09-24'),
    from('two', 'The Mail', '2016-09-28'),
    from('three', 'The Mail', '2016-09-28'),
    from('four', 'The Mail'),
    from('five', 'The Post', '2016'),
  ];
  const book = new NoteBook(inventedDossier({ sources, records: [], conflicts: [] }), en, 'en');

  it.each([
    ['five', 'The Post'],
    ['one', 'The Mail, 24\u00a0September 2016'],
    ['two', 'The Mail, “Title of two”'],
    ['four', 'The Mail, “Title of four”'],
  ])('is named by its publisher, with as much as tells it from others: %s', (id, name) => {
    expect(book.shortTitle(id).replaceAll('\u00a0', ' ')).toBe(name.replaceAll('\u00a0', ' '));
  });
});

it('cites several sources in the order of the dossier', () => {
  expect(noteOn([says('almanac', '', {}), says('herald', '1.1', {}), says('gazette', '1.1', {})])).toBe(
    `${gazette}, paragraph 1, sentence 1; ${herald}, paragraph 1, sentence 1; “An almanac page”, the page as a whole.`,
  );
});

it('names pages that are cited as a whole side by side, after what needs more words', () => {
  const sources = ['one', 'two', 'three'].map((id): Source => ({
    id,
    title: id,
    language: 'en',
    type: 'newspaper',
    claims: [],
    unasserting: [],
  }));
  const claims = [
    says('one', '', {}),
    says('two', '', {}, { note: { en: 'A slip' } }),
    says('three', '', {}),
  ];
  const records = [record('place', 'thing', 'Thing', claims)];
  const book = new NoteBook(inventedDossier({ sources, records, conflicts: [] }), en, 'en');
  book.cite(records.flatMap((each) => each.claims.map(({ address }) => address)));
  expect(plain(book.inOrder([1])[0]?.children ?? [])).toBe(
    '“two”, the page as a whole. A slip. “one”; “three”, the pages as a whole.',
  );
});

it('leads to the bibliography entry of each source', () => {
  const { book, addresses } = bookOf([says('herald', '1.1', {}), says('gazette', '1.1', {})]);
  book.cite(addresses);
  const [note] = book.inOrder([1]);
  const targets = (note?.children ?? []).flatMap((node) => (node.kind === 'reference' ? [node.target] : []));
  expect(targets).toEqual(['source-gazette', 'source-herald']);
  expect(book.sourcesOf(1)).toEqual(new Set(['gazette', 'herald']));
});

describe('who is quoted', () => {
  it('is named, or described where the source names nobody', () => {
    expect(noteOn([says('gazette', '1.1', {}, { said: { by: 'speaker' } })])).toBe(
      `${gazette}, paragraph 1, sentence 1, citing The Speaker.`,
    );
    expect(noteOn([says('gazette', '1.1', {}, { said: { described: 'critics' } })])).toBe(
      `${gazette}, paragraph 1, sentence 1, citing critics.`,
    );
  });

  it('is named once for several passages', () => {
    const said = { by: 'speaker' };
    expect(noteOn([says('gazette', '1.1', {}, { said }), says('gazette', '1.2', {}, { said })])).toBe(
      `${gazette}, paragraph 1, sentences 1–2, citing The Speaker.`,
    );
  });
});

describe('remarks', () => {
  const read = says(
    'gazette',
    '1.1',
    {},
    {
      reading: {
        date: { wording: 'last month', basis: 'outside', why: { en: 'The text is of May.' } },
        'participants.speaker.office': {
          basis: 'text',
          doubt: 'office',
          why: { en: 'It names him as guest' },
        },
        identity: { wording: 'he', basis: 'text', why: { en: 'The sentence before names him' } },
      },
    },
  );

  it('tell the readings of the properties that are cited, and of the identity', () => {
    expect(noteOn([read], 'date')).toBe(
      `${gazette}, paragraph 1, sentence 1. Date (“last month”), as known from outside the text: The text is of May. Identity (“he”), as the text itself shows: The sentence before names him.`,
    );
    expect(noteOn([read], 'participants')).toContain(
      'Participants (the office is doubtful), as the text itself shows: It names him as guest. Identity',
    );
  });

  it('tell all readings where a whole claim is cited', () => {
    expect(noteOn([read]).match(/, as (?:the text|known)/g)).toHaveLength(3);
  });

  it('follow the source to which they belong', () => {
    const preferred = says('gazette', '1.1', {}, { rank: 'preferred', note: { en: 'Written on the day' } });
    expect(noteOn([preferred, says('herald', '1.1', {})])).toBe(
      `${gazette}, paragraph 1, sentence 1. This source is preferred. Written on the day. ${herald}, paragraph 1, sentence 1.`,
    );
  });

  it('tell that a claim is of low confidence before the reason for it', () => {
    const weak = says('gazette', '1.1', {}, { confidence: 'low', note: { en: 'From memory' } });
    expect(noteOn([weak])).toBe(`${gazette}, paragraph 1, sentence 1. Low confidence. From memory.`);
  });

  it('are told once', () => {
    const note = 'A reprint.';
    expect(
      noteOn([
        says('gazette', '1.1', {}, { note: { en: note } }),
        says('gazette', '1.2', {}, { note: { en: note } }),
      ]),
    ).toBe(`${gazette}, paragraph 1, sentences 1–2. A reprint.`);
  });

  it('are made in the first note in the order of print, to which later ones refer', () => {
    const { book, addresses } = bookOf([
      says('gazette', '1.1', {}, { note: { en: 'A reprint' } }),
      says('gazette', '1.2', {}, { note: { en: 'A slip' } }),
    ]);
    for (const each of [addresses, addresses.slice(0, 1), addresses.slice(1), addresses]) book.cite(each);
    const notes = book.inOrder([2, 3, 1, 4]).map(({ children }) => plain(children).replace(/^.*?\. /, ''));
    expect(notes).toEqual(['A reprint.', 'A slip.', 'See notes 1, 2.', 'See notes 1, 2.']);
  });

  it.each(['Why so', 'Why so.', 'Why so?', 'Why so!'])('end with exactly one stop: %s', (note) => {
    const written = noteOn([says('gazette', '1.1', {}, { note: { en: note } })]);
    expect(written).toMatch(/so[.?!]$/);
    expect(written).not.toMatch(/[.?!]{2}/);
  });
});

describe('marks', () => {
  it('count from 1', () => {
    const { book, addresses } = bookOf([says('gazette', '1.1', {})]);
    expect(book.cite(addresses)).toEqual([{ kind: 'noteMark', number: 1 }]);
    expect(book.cite(addresses)).toEqual([{ kind: 'noteMark', number: 2 }]);
    expect(book.inOrder([2, 1]).map(({ number }) => number)).toEqual([1, 2]);
  });

  it('are not made where nothing can be cited', () => {
    const { book } = bookOf([]);
    expect(book.cite([])).toEqual([]);
    expect(book.cite(['thing/unknown@1.1'])).toEqual([]);
    expect(book.recordsOf()).toEqual([]);
  });
});
