import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { Store } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import {
  answerFile,
  answerOf,
  pageFile,
  printCsv,
  printPage,
  questions,
  type Answer,
  type Question,
} from '../../scripts/sparql-page.js';
import { printJsonLd, toJsonLd, toNTriples } from '../../src/index.js';
import { arcadia } from '../fixture.js';
import { agreements } from './core/agreements.js';
import { claims } from './core/claims.js';
import { events } from './core/events.js';
import type { Expected } from './core/expected.js';
import { figures } from './core/figures.js';
import { askRdflib, hasRdflib, rowsOf, type Rdflib } from './rdflib.js';

const triples = toNTriples(pakistanRussia);
const fromRdflib = hasRdflib ? askRdflib(printJsonLd(toJsonLd(pakistanRussia))) : undefined;

const storeOf = (nTriples: string): Store => {
  const store = new Store();
  store.load(nTriples, { format: 'application/n-triples' });
  return store;
};

const store = storeOf(triples);
const answers: ReadonlyMap<Question, Answer> = new Map(
  questions().map((question) => [question, answerOf(store, question)]),
);
const all = [...answers].map(([question, answer]) => [question.question, question, answer] as const);

const known: Readonly<Record<string, Expected>> = { ...events, ...agreements, ...claims, ...figures };

/** The last part of an IRI by which the dossier knows it: an id, an address, a code. */
const idOf = (value: string): string =>
  decodeURIComponent(value)
    .replace(/^.*\/id\/claim\//, '')
    .replace(/^https?:\/\/.*(?:\/id\/[a-z]+|\/code\/[a-z-]+|\/code|\/entity)[/#]/, '');

const sorted = (rows: readonly (readonly (string | undefined)[])[]): readonly string[] =>
  rows.map((row) => row.map((each) => each ?? '–').join(' | ')).sort();

describe('thirty questions', () => {
  test('are as many, numbered, and of each core knows the answer too', () => {
    const numbers = [...answers.keys()].map(({ question }) => String(Number.parseInt(question, 10)));
    expect(numbers).toEqual(Array.from({ length: 30 }, (_each, index) => String(index + 1)));
    expect(Object.keys(known)).toEqual(numbers);
  });

  test.each(all)('%s is answered, as in the committed file', (_title, question, answer) => {
    expect(answer.results.bindings.length).toBeGreaterThan(0);
    expect(printCsv(answer)).toBe(readFileSync(answerFile(question), 'utf8'));
  });

  test.each(all)('%s gets from core the answer that the graph gives', (_title, { question }, answer) => {
    const { columns, distinct = false, rows } = known[Number.parseInt(question, 10)] as Expected;
    const found = answer.results.bindings.map((row) =>
      columns.map((name) => (row[name] === undefined ? undefined : idOf(row[name].value))),
    );
    const once = (texts: readonly string[]): readonly string[] => (distinct ? [...new Set(texts)] : texts);
    expect(once(sorted(found))).toEqual(once(sorted(rows(pakistanRussia))));
  });

  test.skipIf(!hasRdflib)(
    'get from rdflib, over our JSON-LD, the answers that Oxigraph gives over our N-Triples (skipped without python3-rdflib)',
    async () => {
      const { digest, answers: others } = (await fromRdflib) as Rdflib;
      expect(digest).toBe(createHash('sha256').update(triples).digest('hex'));
      expect(Object.keys(others)).toEqual(questions().map(({ name }) => name));
      for (const [{ name }, answer] of answers)
        expect([name, rowsOf(others[name] as Answer)]).toEqual([name, rowsOf(answer)]);
    },
    240_000,
  );

  test('the page of questions is up to date', () => {
    expect(readFileSync(pageFile, 'utf8')).toBe(printPage(answers));
  });

  test('a retired id is found where a dossier has one', () => {
    const replaced = questions().find(({ name }) => name.endsWith('-replaced')) as Question;
    const olds = answerOf(storeOf(toNTriples(arcadia)), replaced).results.bindings.map(({ old }) =>
      idOf(old?.value ?? ''),
    );
    expect(olds).toContain('grand-pipe');
  });
});
