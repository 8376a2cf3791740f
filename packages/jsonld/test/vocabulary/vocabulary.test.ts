import { HtmlValidate } from 'html-validate';
import { Parser, type Quad } from 'n3';
import { describe, expect, test } from 'vitest';
import { coinedClasses, coinedDatatypes, coinedProperties, context, toJsonLd } from '../../src/index.js';
import { nTriples } from '../../src/rdf/n-triples.js';
import { publish } from '../../src/publish/publish.js';
import { shapesSparqlTurtle } from '../../src/shapes/sparql-turtle.js';
import { shapesTurtle } from '../../src/shapes/shapes-turtle.js';
import { codeListHtml } from '../../src/vocabulary/code-list-html.js';
import { listedCodes } from '../../src/vocabulary/code-lists.js';
import { codesTurtle } from '../../src/vocabulary/codes-turtle.js';
import { exampleBase } from '../../src/vocabulary/class-examples.js';
import { escaped } from '../../src/vocabulary/html.js';
import { vocabularyHtml } from '../../src/vocabulary/vocabulary-html.js';
import { vocabularyTurtle } from '../../src/vocabulary/vocabulary-turtle.js';
import { vocabulary, vocabularyTerms } from '../../src/vocabulary/vocabulary.js';
import { arcadia } from '../fixture.js';

const ns = 'https://w3id.org/bilateral/ns#';
const graph = [...nTriples(toJsonLd(arcadia)['@graph'])].join('');
const ontology = new Parser().parse(vocabularyTurtle());
const coined = Object.keys({ ...coinedClasses, ...coinedProperties, ...coinedDatatypes });

/** The terms of ours that a text uses, by their names. */
const usedIn = (ntriples: string): ReadonlySet<string> =>
  new Set(
    [...ntriples.matchAll(/<https:\/\/w3id\.org\/bilateral\/ns#(\w+)>/g)].map(([, name]) => name ?? ''),
  );

const linesOf = (quads: readonly Quad[]): string =>
  quads
    .flatMap(({ subject, predicate, object }) => [subject, predicate, object])
    .map(({ value }) => `<${value}>`)
    .join('\n');

const defined = new Set(
  ontology.flatMap(({ subject }) => (subject.value.startsWith(ns) ? [subject.value.slice(ns.length)] : [])),
);

/** The catalogue as it is published. */
const catalogueText = (): string => {
  for (const { path, content } of publish(arcadia)) if (path === 'catalog.ttl') return [...content].join('');
  throw new Error('no catalogue is published');
};

const objectsOf = (name: string, predicate: string): readonly string[] =>
  ontology
    .filter(
      ({ subject, predicate: each }) => subject.value === `${ns}${name}` && each.value.endsWith(predicate),
    )
    .map(({ object }) => ('language' in object && object.language ? object.language : object.value));

describe('the vocabulary', () => {
  test('defines every term that we coin, and nothing else', () => {
    expect([...defined].sort()).toEqual([...coined].sort());
  });

  test('defines every term of ours that data, shapes, catalogue and the vocabulary itself use', () => {
    const texts = [
      graph,
      linesOf(new Parser().parse(shapesTurtle())),
      linesOf(new Parser().parse(codesTurtle())),
      linesOf(ontology),
      linesOf(new Parser().parse(catalogueText())),
    ];
    const used = texts.flatMap((text) => [...usedIn(text)]);
    const inQueries = [...shapesSparqlTurtle().matchAll(/\bbr:(\w+)/g)].map(([, name]) => name ?? '');
    expect([...new Set([...used, ...inQueries])].filter((name) => !defined.has(name))).toEqual([]);
  });

  test('defines no term that the data do not use', () => {
    const used = usedIn(graph);
    expect([...defined].filter((name) => !used.has(name))).toEqual([]);
  });

  test.each(coined)(
    'tells of %s its names in three languages, its definition, an example and where it is defined',
    (name) => {
      expect([...objectsOf(name, 'rdf-schema#label')].sort()).toEqual(['en', 'ru', 'ur']);
      expect(objectsOf(name, 'core#definition')).toEqual(['en']);
      expect(objectsOf(name, 'core#example')).toHaveLength(1);
      expect(objectsOf(name, 'isDefinedBy')).toEqual([vocabulary.iri]);
      expect(objectsOf(name, 'term_status')).toEqual(['testing']);
    },
  );

  test.each(Object.keys(coinedProperties))('tells on what %s stands and what its values are', (name) => {
    expect(objectsOf(name, 'scopeNote')).toHaveLength(1);
    const term = vocabularyTerms.find((each) => each.name === name && each.type === 'property');
    expect([term?.domain?.words, term?.range?.words].every((words) => (words ?? '').length > 2)).toBe(true);
  });

  test('gives only examples that are triples of the invented dossier', () => {
    const lines = new Set(graph.split('\n'));
    const prefixes = Object.entries(context)
      .filter(([, value]) => typeof value === 'string' && !value.startsWith('@'))
      .map(([prefix, iri]) => `@prefix ${prefix}: <${String(iri)}> .`)
      .join('\n');
    const untrue = vocabularyTerms.filter(({ name, example }) => {
      const quads = new Parser({ baseIRI: exampleBase }).parse(`${prefixes}\n${example}`);
      const text = linesOf(quads) + example;
      const [line = ''] = [...nTriplesOf(quads)];
      return quads.length !== 1 || !text.includes(name) || !lines.has(line);
    });
    expect(untrue.map(({ name, example }) => `${name}: ${example}`)).toEqual([]);
  });

  test('says nothing of domain or range from which something could follow', () => {
    const axioms = ontology.filter(
      ({ predicate, object }) =>
        predicate.value === 'http://www.w3.org/2000/01/rdf-schema#domain' ||
        (predicate.value === 'http://www.w3.org/2000/01/rdf-schema#range' &&
          object.value !== 'http://www.w3.org/2000/01/rdf-schema#Resource'),
    );
    expect(axioms).toEqual([]);
  });

  test('gives the same text twice', () => {
    expect(vocabularyTurtle()).toBe(vocabularyTurtle());
    expect(vocabularyHtml()).toBe(vocabularyHtml());
  });
});

function* nTriplesOf(quads: readonly Quad[]): Generator<string> {
  for (const { subject, predicate, object } of quads) {
    const literal = (): string => {
      if (object.termType !== 'Literal') return `<${object.value}>`;
      const quoted = JSON.stringify(object.value);
      if (object.language) return `${quoted}@${object.language}`;
      return object.datatype.value.endsWith('#string') ? quoted : `${quoted}^^<${object.datatype.value}>`;
    };
    yield `<${subject.value}> <${predicate.value}> ${literal()} .`;
  }
}

describe('the pages of the vocabulary', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: { 'long-title': 'off', 'no-inline-style': 'off' },
  });
  const faultsOf = async (html: string): Promise<readonly string[]> => {
    const { results } = await validator.validateString(html, 'page.html');
    return results.flatMap(({ messages }) =>
      messages.map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`),
    );
  };

  test('are valid HTML without scripts', async () => {
    const pages = [vocabularyHtml(), ...listedCodes.map(({ list }) => codeListHtml(list))];
    const faults = await Promise.all(pages.map(faultsOf));
    expect(faults.flat()).toEqual([]);
    expect(await faultsOf(codeListHtml('rank').replace('<h2', '<h4 onclick="x"'))).not.toEqual([]);
    expect(pages.filter((html) => /<script|javascript:|\son\w+=/.test(html))).toEqual([]);
  });

  test('have every term under its own name, in three languages', () => {
    const html = vocabularyHtml();
    const ids = [...html.matchAll(/<section class="term" id="(\w+)">/g)].map(([, id]) => id);
    expect(ids).toEqual(coined);
    for (const { label } of vocabularyTerms) {
      expect(html).toContain(`<span lang="en">${escaped(label.en)}</span>`);
      expect(html).toContain(`<span lang="ru">${escaped(label.ru)}</span>`);
      expect(html).toContain(`<span lang="ur" dir="rtl">${escaped(label.ur)}</span>`);
    }
  });

  test('link to nothing within them that is not there', () => {
    for (const html of [vocabularyHtml(), ...listedCodes.map(({ list }) => codeListHtml(list))]) {
      const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
      const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
      expect(targets.filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  test('hold no markup of texts', () => {
    expect(escaped(`<b title="x">'&'</b>`)).toBe('&lt;b title=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/b&gt;');
  });

  test('have every code of a list, and refuse a list that there is not', () => {
    const html = codeListHtml('topic');
    for (const { code } of listedCodes.find(({ list }) => list === 'topic')?.codes ?? []) {
      expect(html).toContain(`<tr id="${code}">`);
    }
    expect(() => codeListHtml('colours')).toThrow(RangeError);
  });
});
