import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import edtf from 'edtf';
import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { toNTriples } from '../../src/index.js';
import { arcadia } from '../fixture.js';
import { isWellTyped } from '../literals.js';

const home = 'https://w3id.org/bilateral/ns#';
const edtfType = 'http://id.loc.gov/datatypes/edtf/EDTF';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/**
 * Properties whose plain texts are in no language: names of things in machines, numbers as stated, codes of others; names of
 * authors and publishers. What stands for one of them in a claim, as `rdf:object`, is found by the predicate of the claim.
 */
const inNoLanguage: ReadonlySet<string> = new Set([
  ...[
    'path',
    'sequence',
    'elements',
    'empty',
    'passageDigest',
    'file',
    'statedValue',
    'statedMin',
    'statedMax',
    'per',
    'direction',
    'against',
  ].map((term) => home + term),
  ...['currency', 'propertyID', 'sha256', 'encodingFormat', 'version'].map(
    (term) => `http://schema.org/${term}`,
  ),
  'http://purl.org/dc/terms/language',
  'http://www.w3.org/2004/02/skos/core#notation',
  'http://www.w3.org/2000/01/rdf-schema#label',
  `${rdf}value`,
]);

/** Words as sources print them, whose language stands beside them: that of the name, or that of the source. */
const asPrinted: ReadonlySet<string> = new Set([
  `${home}nameText`,
  `${home}wording`,
  'http://schema.org/headline',
  'http://schema.org/articleSection',
]);

const isDate = (text: string): boolean => {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
};

describe.each([
  ['an invented dossier', arcadia],
  ['the Pakistan–Russia dossier', pakistanRussia],
])('the literals of %s', (_name, dossier) => {
  const quads = new Parser({ format: 'application/n-triples' }).parse(toNTriples(dossier));
  const literals = quads.flatMap(({ object }) => (object.termType === 'Literal' ? [object] : []));
  const predicateOf = new Map(
    quads.flatMap(({ subject, predicate, object }) =>
      predicate.value === `${rdf}predicate` ? [[subject.value, object.value]] : [],
    ),
  );

  test('are what their datatypes allow', () => {
    expect(literals.length).toBeGreaterThan(1000);
    expect(literals.filter((literal) => !isWellTyped(literal as never)).map(({ value }) => value)).toEqual(
      [],
    );
  });

  test('of EDTF are dates of the calendar, of whatever precision', () => {
    const dates = new Set(
      literals.flatMap(({ datatype, value }) => (datatype.value === edtfType ? [value] : [])),
    );
    expect(dates.size).toBeGreaterThan(10);
    expect([...dates].filter((date) => !isDate(date))).toEqual([]);
  });

  test('are in a language, if they are texts and no words as printed', () => {
    const plain = quads.filter(
      ({ object }) => object.termType === 'Literal' && object.datatype.value.endsWith('#string'),
    );
    const stated = plain.map(({ subject, predicate, object }) => ({
      property: predicate.value === `${rdf}object` ? predicateOf.get(subject.value) : predicate.value,
      text: object.value,
    }));
    const without = stated.filter(
      ({ property = '', text }) =>
        !inNoLanguage.has(property) &&
        !asPrinted.has(property) &&
        !(property === 'http://purl.org/dc/terms/title' && text.startsWith('[')),
    );
    expect(without).toEqual([]);
  });

  test('and all else stand at no blank node', () => {
    const terms = quads.flatMap(({ subject, object }) => [subject, object]);
    expect(terms.filter(({ termType }) => termType === 'BlankNode')).toEqual([]);
  });
});

test('a date that no calendar has, and a word that is none, are found', () => {
  expect(['2020-02-30', '2020-13', 'soon', '2020-02-29', '199X', '[2014-01..2014-09]'].map(isDate)).toEqual([
    false,
    false,
    false,
    true,
    true,
    true,
  ]);
});
