import { createDossier, type CompiledDossier, type Dossier } from '@bilateral/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictPage } from '../../src/pages/conflict-page.js';
import { indexPage } from '../../src/pages/index-page.js';
import { escaped, markup, shown } from '../../src/pages/markup.js';
import { recordPage } from '../../src/pages/record-page.js';
import { sharedPage } from '../../src/pages/shared-page.js';
import { sourcePage } from '../../src/pages/source-page.js';
import { recordDocument } from '../../src/write/excerpt.js';
import { compiled } from '../fixture.js';
import { attribute, Document, textOf, type Element } from './document.js';
import { worldOf } from './tree.js';

/** Texts that would do harm, if any of them became markup. */
const dangers = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!--',
  '--><img src=x onerror=alert(1)>',
  ']]>',
  '</title><h1>',
  '" onmouseover="alert(1)',
  "' onfocus='alert(1)",
  '</bdi></a><svg onload=alert(1)>',
  '&lt;b&gt;&amp;amp;',
  'javascript:alert(1)',
  '\u202eevil\u2066',
  '\u2069\u202c',
  'a\u0000b\u0008c\r\nd',
  '\ud800',
  '\ufffe\u{1ffff}',
  '${1}`',
  '{{x}}',
] as const;

const hostile: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...dangers), fc.string({ unit: 'binary', maxLength: 6 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''));

/** Whether no half of a surrogate pair stands alone in a text: no IRI can hold one. */
const isWhole = (text: string): boolean => !/\p{Cs}/u.test(text);

const address: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'javascript:alert(1)',
    'data:text/html,<script>',
    ' https://x',
    'https://a"b',
    "http://a'b",
    '//x',
    'vbscript:x',
  ),
  hostile.map((text) => `https://example.org/${text}`),
  hostile,
);

/** The texts that a dossier can hold, wherever a writer might be tempted. */
interface Texts {
  readonly label: string;
  readonly note: string;
  readonly title: string;
  readonly name: string;
  readonly address: string;
  readonly licence: string;
  readonly identifier: string;
  readonly scheme: string;
}

const texts: fc.Arbitrary<Texts> = fc.record({
  label: hostile,
  note: hostile,
  title: hostile,
  name: hostile.filter(isWhole),
  address,
  licence: hostile.filter(isWhole),
  identifier: hostile.filter(isWhole),
  scheme: hostile.filter(isWhole),
});

/** The invented dossier with these texts in every place that holds one. */
function filledWith({ label, note, title, name, address: url, licence, identifier, scheme }: Texts): Dossier {
  const inEach = (text: string) => ({ en: text, ru: text });
  const claim = {
    address: 'arcadia/gazette@1.1',
    source: 'gazette',
    at: ['1.1'],
    modality: 'actual',
    rank: 'normal',
    text: inEach(note),
    note: inEach(note),
    reading: { names: { wording: title, basis: 'text', why: inEach(note) } },
    says: { names: [{ text: name, language: 'en' }] },
  };
  return createDossier({
    ...compiled,
    dossier: {
      ...compiled.dossier,
      title: inEach(title),
      licence,
      creator: inEach(name),
      reach: inEach(note),
      limits: inEach(note),
    },
    sources: compiled.sources.map((source) => ({
      ...source,
      title,
      publisher: name,
      authors: [name],
      address: url,
      note: inEach(note),
    })),
    records: compiled.records.map((record) =>
      record.id === 'arcadia'
        ? {
            ...record,
            label: inEach(label),
            note: inEach(note),
            identifiers: { [scheme]: identifier, wikidata: identifier },
            claims: [claim],
          }
        : record,
    ),
    conflicts: compiled.conflicts.map((conflict) => ({
      ...conflict,
      label: inEach(label),
      note: inEach(note),
    })),
  } as unknown as CompiledDossier);
}

/** A page of each sort with the texts in it. */
function pagesWith(given: Texts): readonly Document[] {
  const world = worldOf(filledWith(given));
  const language = 'ru';
  return [
    recordPage(world, 'arcadia', { language }),
    sourcePage(world, 'gazette', { language }),
    conflictPage(world, 'storm-or-calm', { language }),
    indexPage(world, { language, files: [], data: {} }),
    sharedPage(world, { language }),
  ].map((text) => new Document(text));
}

const harmless: Texts = {
  label: 'word',
  note: 'word',
  title: 'word',
  name: 'word',
  address: 'https://example.org/',
  licence: 'word',
  identifier: 'word',
  scheme: 'word',
};

/**
 * The elements of a page with their attributes, in an order of their own: labels decide the order of lists, and a title in square
 * brackets has neither language nor direction. A link out of the dossier is one only if its address is one of the web.
 */
const skeletonOf = (page: Document): readonly string[] =>
  page.skeleton
    .map((each) => (each === 'a href rel' ? 'span' : each.startsWith('bdi ') ? 'bdi' : each))
    .sort();

describe('no text of a dossier', () => {
  const plain = pagesWith(harmless).map(skeletonOf);

  test('becomes markup: the elements of a page and their attributes are those of one with harmless texts', () => {
    fc.assert(
      fc.property(texts, (given) => {
        expect(pagesWith(given).map(skeletonOf)).toEqual(plain);
      }),
      { numRuns: 30 },
    );
  });

  test('is lost or altered, but for what cannot be printed and what turns the order of others', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const [record, source, conflict, index] = pagesWith(given) as [
          Document,
          Document,
          Document,
          Document,
        ];
        // A parser makes a line feed of a carriage return only where it is bare, and it is not.
        expect(textOf(record.all('h1')[0] as Element).trim()).toBe(shown(given.label).trim());
        expect(textOf(source.all('h1')[0] as Element).trim()).toBe(shown(given.title).trim());
        expect(textOf(conflict.all('h1')[0] as Element).trim()).toBe(shown(given.label).trim());
        expect(record.text).toContain(shown(given.name));
        expect(record.text).toContain(shown(given.note));
        expect(record.text).toContain(shown(given.identifier));
        expect(index.text).toContain(shown(given.note));
      }),
      { numRuns: 25 },
    );
  });

  test('is followed as a link, unless it is an address of the web', () => {
    fc.assert(
      fc.property(texts, (given) => {
        for (const page of pagesWith(given)) {
          for (const link of [...page.all('a'), ...page.all('link')]) {
            const href = attribute(link, 'href') ?? '';
            // The empty icon, which no text has a part in.
            if (href === 'data:,') continue;
            expect(href).toMatch(/^(?:https?:\/\/|#|(?:\.\.\/)*[a-z0-9])/i);
            expect(href).toMatch(/^https?:\/\/|^[^:]*$/i);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('closes the data block, which stays the JSON that it was', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const world = worldOf(filledWith(given));
        const page = new Document(recordPage(world, 'arcadia', { language: 'en' }));
        expect(page.all('script')).toHaveLength(1);
        expect(page.data).toEqual(JSON.parse(JSON.stringify(recordDocument(world, 'arcadia'))));
      }),
      { numRuns: 25 },
    );
  });
});

describe('escaping', () => {
  test('keeps every character that can be printed', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const page = new Document(`<body><p title="${escaped(text)}">.${escaped(text)}`);
        const paragraph = page.all('p')[0] as Element;
        expect(textOf(paragraph)).toBe(`.${shown(text)}`);
        expect(attribute(paragraph, 'title')).toBe(shown(text));
      }),
    );
  });

  test('spares markup alone', () => {
    expect(
      markup`<p>${'<b>'}${markup`<i>${1}</i>`}${false}${undefined}${['&', markup`<br>`]}</p>`.source,
    ).toBe('<p>&lt;b&gt;<i>1</i>&amp;<br></p>');
  });
});
