import type { Finding } from './engines.js';

const home = 'https://w3id.org/bilateral/arcadia-baltia/id/';

const spaces: Readonly<Record<string, string>> = {
  br: 'https://w3id.org/bilateral/ns#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  code: 'https://w3id.org/bilateral/code/',
  dcterms: 'http://purl.org/dc/terms/',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'http://schema.org/',
  sem: 'http://semanticweb.cs.vu.nl/2009/11/sem/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  'sdmx-measure': 'http://purl.org/linked-data/sdmx/2009/measure#',
};

/** `br:x` as an IRI between brackets; anything else is under the home of the dossier. */
const iri = (name: string): string => {
  const [, prefix = '', local = ''] = /^([\w-]+):(.*)$/.exec(name) ?? [];
  return prefix in spaces ? `<${spaces[prefix]}${local}>` : `<${home}${name}>`;
};

const term = (text: string): string => {
  if (!text.startsWith('"')) return iri(text);
  const [, literal = '', type] = /^("[^"]*"(?:@\w+)?)(?:\^\^(.+))?$/.exec(text) ?? [];
  return type === undefined ? literal : `${literal}^^${iri(type)}`;
};

/** A triple as a line of N-Triples. */
export const line = (subject: string, predicate: string, object: string): string =>
  `${iri(subject)} ${iri(predicate)} ${term(object)} .\n`;

type Triple = readonly [subject: string, predicate: string, object: string];

/** A fault that can be planted in the graph of the invented dossier, and what engines must find then. */
interface Planted {
  readonly name: string;
  readonly remove?: readonly (readonly [subject: string, predicate: string])[];
  readonly add?: readonly Triple[];
  readonly found: readonly (readonly [focus: string, shape: string, component: string])[];
}

export const planted: readonly Planted[] = [
  {
    name: 'a claim without evidence',
    remove: [['claim/ada-visits/gazette@1.1,2.1#date', 'br:evidence']],
    found: [['claim/ada-visits/gazette@1.1,2.1#date', 'claim.evidence', 'MinCount']],
  },
  {
    name: 'a claim that states two values',
    add: [['claim/fair/herald#date', 'rdf:object', '"1999"']],
    found: [['claim/fair/herald#date', 'claim.rdf-object', 'MaxCount']],
  },
  {
    name: 'a rank that no list has',
    remove: [['claim/cargo/herald#goods', 'br:rank']],
    add: [['claim/cargo/herald#goods', 'br:rank', 'code:rank/best']],
    found: [['claim/cargo/herald#goods', 'claim.rank', 'In']],
  },
  {
    name: 'a passage that ends before it starts',
    remove: [['source/gazette#sentence.2.1.position', 'oa:start']],
    add: [['source/gazette#sentence.2.1.position', 'oa:start', '"99"^^xsd:nonNegativeInteger']],
    found: [['source/gazette#sentence.2.1.position', 'text-position.oa-start', 'LessThan']],
  },
  {
    name: 'a digest that is none',
    remove: [['source/gazette#sentence.1.1.position', 'br:passageDigest']],
    add: [['source/gazette#sentence.1.1.position', 'br:passageDigest', '"abc"']],
    found: [['source/gazette#sentence.1.1.position', 'text-position.passageDigest', 'Pattern']],
  },
  {
    name: 'a conflict with one side',
    remove: [['conflict/storm-or-calm', 'br:position']],
    add: [['conflict/storm-or-calm', 'br:position', 'conflict/storm-or-calm#position-1']],
    found: [
      ['conflict/storm-or-calm', 'conflict.position', 'MinCount'],
      ['conflict/storm-or-calm#position-2', 'position.inversePath-position', 'MinCount'],
    ],
  },
  {
    name: 'a conflict without a state',
    remove: [['meeting/talks#conflict.actual.date', 'br:state']],
    found: [['meeting/talks#conflict.actual.date', 'conflict.state', 'MinCount']],
  },
  {
    name: 'a planned event that is said to have happened',
    add: [['visit/rumoured-visit', 'rdf:type', 'prov:Activity']],
    found: [['visit/rumoured-visit', 'happening.attestedAs', 'HasValue']],
  },
  {
    name: 'an event that is an entity',
    add: [['exercise/manoeuvre', 'rdf:type', 'prov:Entity']],
    found: [
      ['exercise/manoeuvre', 'event', 'Not'],
      ['exercise/manoeuvre', 'happening', 'Not'],
    ],
  },
  {
    name: 'a date of the wrong datatype',
    remove: [['conference/fair', 'dcterms:date']],
    add: [['conference/fair', 'dcterms:date', '"2015-10-16"^^xsd:date']],
    found: [['conference/fair', 'event.dcterms-date', 'Datatype']],
  },
  {
    name: 'a date that ends before it begins',
    remove: [['date/2022-02-24', 'sem:hasEarliestBeginTimeStamp']],
    add: [['date/2022-02-24', 'sem:hasEarliestBeginTimeStamp', '"2023-01-01"^^xsd:date']],
    found: [['date/2022-02-24', 'date-bounds.sem-hasEarliestBeginTimeStamp', 'LessThanOrEquals']],
  },
  {
    name: 'an opinion that is a statement',
    add: [['assessment/doubts', 'rdf:type', 'rdf:Statement']],
    found: [['assessment/doubts', 'opinion', 'Not']],
  },
  {
    name: 'an opinion that nobody holds',
    remove: [['assessment/hopes', 'prov:wasAttributedTo']],
    found: [['assessment/hopes', 'held-opinion.prov-wasAttributedTo', 'MinCount']],
  },
  {
    name: 'a visit to two states',
    add: [['visit/ada-visits', 'br:hostState', 'state/old-baltia']],
    found: [['visit/ada-visits', 'kind-visit.hostState', 'MaxCount']],
  },
  {
    name: 'an instrument out of another list',
    remove: [['agreement/treaty', 'dcterms:type']],
    add: [['agreement/treaty', 'dcterms:type', 'code:topic/energy']],
    found: [['agreement/treaty', 'kind-agreement.dcterms-type', 'In']],
  },
  {
    name: 'a place that is party to an agreement',
    add: [['agreement/treaty', 'br:party', 'place/harbour']],
    found: [['agreement/treaty', 'kind-agreement.party', 'Class']],
  },
  {
    name: 'two names in one language',
    add: [['person/ada', 'schema:name', '"Another"@en']],
    found: [['person/ada', 'kind-state.schema-name', 'UniqueLang']],
  },
  {
    name: 'an amount without a number',
    remove: [['quantity/value=42;unit=month', 'schema:value']],
    found: [
      [
        'quantity/value=42;unit=month',
        'quantity.alternativePath-schema-value-schema-minValue-schema-maxValue',
        'MinCount',
      ],
    ],
  },
  {
    name: 'an observation with a number that is no decimal',
    remove: [['claim/trade/herald#observation.2020', 'sdmx-measure:obsValue']],
    add: [['claim/trade/herald#observation.2020', 'sdmx-measure:obsValue', '"5.005E2"^^xsd:double']],
    found: [['claim/trade/herald#observation.2020', 'observation.sdmx-measure-obsValue', 'Datatype']],
  },
  {
    name: 'a document of a kind that no document has',
    remove: [['document/essay', 'dcterms:type']],
    add: [['document/essay', 'dcterms:type', 'code:instrument/treaty']],
    found: [['document/essay', 'kind-document', 'Or']],
  },
];

const starts = (triples: Planted['remove']): readonly string[] =>
  (triples ?? []).map(([subject, predicate]) => `${iri(subject)} ${iri(predicate)} `);

/** The graph with all faults in it. Throws if one of them removes nothing: it would plant nothing. */
export function plant(ntriples: string): string {
  const removed = planted.flatMap(({ remove }) => starts(remove));
  const lines = ntriples.split('\n').filter((each) => each !== '');
  for (const start of removed) {
    if (!lines.some((each) => each.startsWith(start))) throw new Error(`nothing to remove: ${start}`);
  }
  const kept = lines.filter((each) => !removed.some((start) => each.startsWith(start)));
  return `${kept.join('\n')}\n${planted.flatMap(({ add = [] }) => add.map((each) => line(...each))).join('')}`;
}

/** What engines find, as rows of {@link planted} have it. */
export const told = (findings: readonly Finding[]): readonly string[] =>
  [
    ...new Set(
      findings.map(({ focus, shape, component }) =>
        [focus.replace(home, ''), shape, component.replace('ConstraintComponent', '')].join(' '),
      ),
    ),
  ].sort();
