import { exampleBase } from './class-examples.js';
import type { Reach } from './domains.js';
import { escaped, inLanguage, link, page } from './html.js';
import type { Titles } from './list-titles.js';
import { vocabularyTable } from './vocabulary-context.js';
import { vocabulary, vocabularyTerms, type VocabularyTerm } from './vocabulary.js';

type Type = VocabularyTerm['type'];

const headings: Readonly<Record<Type, string>> = {
  class: 'Classes',
  property: 'Properties',
  datatype: 'Datatypes',
};

const anchors: Readonly<Record<Type, string>> = {
  class: 'classes',
  property: 'properties',
  datatype: 'datatypes',
};

const types = Object.keys(headings) as readonly Type[];

const ofType = (type: Type): readonly VocabularyTerm[] =>
  vocabularyTerms.filter((term) => term.type === type);

const inAllLanguages = (titles: Titles): string =>
  Object.entries(titles)
    .map(([language, text]: [string, string]) => inLanguage(language, text))
    .join(' ');

/** A term as a link: ours within the page, those of others to where they are defined. */
const termLink = (name: string): string =>
  name.startsWith('br:') ? link(`#${name.slice(3)}`, name) : link(vocabularyTable.expanded(name), name);

const termLinks = (names: readonly string[]): string => names.map(termLink).join(', ');

type Row = readonly [label: string, markup: string];

const reachRow = (label: string, reach: Reach | undefined): readonly Row[] =>
  reach === undefined
    ? []
    : [
        [
          label,
          reach.names.length === 0
            ? escaped(reach.words)
            : `${escaped(reach.words)} <small>(${termLinks(reach.names)})</small>`,
        ],
      ];

const linksRow = (label: string, names: readonly string[]): readonly Row[] =>
  names.length === 0 ? [] : [[label, termLinks(names)]];

const narrowerOf = ({ name }: VocabularyTerm): readonly string[] =>
  vocabularyTerms.filter(({ broader }) => broader.includes(`br:${name}`)).map((term) => `br:${term.name}`);

/** The properties that stand on a class of ours. */
const propertiesOf = ({ name }: VocabularyTerm): readonly string[] =>
  vocabularyTerms
    .filter(({ domain }) => domain?.names.includes(`br:${name}`))
    .map((term) => `br:${term.name}`);

const rowsOf = (term: VocabularyTerm): readonly Row[] => [
  ...reachRow('Stands on', term.domain),
  ...reachRow('Value', term.range),
  ...linksRow(term.type === 'class' ? 'Subclass of' : 'Kind of', term.broader),
  ...linksRow('Narrower', narrowerOf(term)),
  ...linksRow('Properties', propertiesOf(term)),
  ...linksRow('Never also', term.disjointWith),
  ...linksRow('Compare', term.related),
  ['Example', `<pre><code>${escaped(term.example)}</code></pre>`],
];

const section = (term: VocabularyTerm): string =>
  [
    `<section class="term" id="${term.name}">`,
    `<h3>${link(`#${term.name}`, `${vocabulary.prefix}:${term.name}`)}</h3>`,
    `<p class="labels">${inAllLanguages(term.label)}</p>`,
    `<p>${escaped(term.definition)}</p>`,
    '<dl>',
    ...rowsOf(term).map(([label, markup]) => `<dt>${label}</dt><dd>${markup}</dd>`),
    '</dl>',
    '</section>',
  ].join('\n');

const contents = (type: Type): string =>
  [
    `<h3>${link(`#${anchors[type]}`, `${headings[type]} (${ofType(type).length})`)}</h3>`,
    '<ul>',
    ...[...ofType(type)]
      .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
      .map(({ name }) => `<li>${link(`#${name}`, name)}</li>`),
    '</ul>',
  ].join('\n');

const intro = (): string =>
  [
    `<p>${escaped(vocabulary.description)}</p>`,
    '<dl>',
    `<dt>Namespace</dt><dd><code>${vocabulary.iri}#</code>, prefix <code>${vocabulary.prefix}:</code></dd>`,
    `<dt>Version</dt><dd>${vocabulary.version} of ${vocabulary.modified}</dd>`,
    `<dt>By</dt><dd>${escaped(vocabulary.creator)}, ${link(vocabulary.licence, 'licence')}</dd>`,
    `<dt>Forms</dt><dd>${link('ns.ttl', 'Turtle')}; code lists: ${link('codes.ttl', 'codes.ttl')}; shapes: ${link('shapes.ttl', 'shapes.ttl')}, ${link('shapes-sparql.ttl', 'shapes-sparql.ttl')}; context: ${link('context/v1.jsonld', 'context/v1.jsonld')}</dd>`,
    `<dt>Examples</dt><dd>are of an invented dossier; their IRIs count from <code>${exampleBase}</code></dd>`,
    '</dl>',
    '<p>Where a property is said to stand, and what its values are, is told for readers and checked by the shapes. It is no axiom: nothing follows from it.</p>',
  ].join('\n');

const termsOf = (type: Type): string =>
  [`<h2 id="${anchors[type]}">${headings[type]}</h2>`, ...ofType(type).map(section)].join('\n');

/** `ns.html`: the vocabulary for readers, of the same data as `ns.ttl`; each term under its own name as anchor. */
export function vocabularyHtml(): string {
  const { en, ...others } = vocabulary.title;
  return page({
    title: en,
    header: `<h1>${escaped(en)}</h1>\n<p>${inLanguage('ru', others.ru)} ${inLanguage('ur', others.ur)}</p>`,
    main: [
      '<h2 id="about">About</h2>',
      intro(),
      '<h2 id="contents">Contents</h2>',
      `<nav aria-label="Terms">\n${types.map(contents).join('\n')}\n</nav>`,
      ...types.map(termsOf),
    ].join('\n'),
    footer: `<p>${escaped(en)}, version ${vocabulary.version}, ${vocabulary.modified}. ${escaped(vocabulary.creator)}.</p>`,
    alternates: [['text/turtle', 'ns.ttl']],
  });
}
