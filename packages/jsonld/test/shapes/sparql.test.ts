import { Store as Oxigraph } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { toJsonLd } from '../../src/index.js';
import { nTriples } from '../../src/rdf/n-triples.js';
import { shapesNamespace } from '../../src/shapes/prefixes.js';
import { sparqlConstraints } from '../../src/shapes/sparql-constraints.js';
import { shapesSparqlTurtle, sparqlQuery } from '../../src/shapes/sparql-turtle.js';
import { arcadia } from '../fixture.js';
import { datasetOf, findingsOfEngine } from './engines.js';
import { line } from './planted.js';

const home = 'https://w3id.org/bilateral/arcadia-baltia/id/';
const graph = [...nTriples(toJsonLd(arcadia)['@graph'])].join('');
const edtf = (date: string): string => `"${date}"^^edtf:EDTF`;

interface Fault {
  readonly constraint: string;
  readonly focus: string;
  readonly add?: readonly (readonly [string, string, string])[];
  readonly remove?: string;
}

/** A claim beside the one of a passage: actual, of the rank normal, on the same subject and property. */
const claim = (id: string, subject: string, predicate: string, object: string): NonNullable<Fault['add']> => [
  [id, 'rdf:type', 'br:Claim'],
  [id, 'rdf:subject', subject],
  [id, 'rdf:predicate', predicate],
  [id, 'rdf:object', object],
  [id, 'br:rank', 'code:rank/normal'],
  [id, 'br:modality', 'code:modality/actual'],
];

const faults: readonly Fault[] = [
  {
    constraint: 'deprecated-stands',
    focus: 'claim/ada-visits/herald~2#date',
    add: [['visit/ada-visits', 'dcterms:date', edtf('2021')]],
  },
  {
    constraint: 'not-actual-stands',
    focus: 'claim/rumoured-visit/gazette@2.1#date',
    add: [['visit/rumoured-visit', 'dcterms:date', edtf('[2024-07..2024-12]')]],
  },
  {
    constraint: 'doubtful-stands',
    focus: 'claim/trade/herald~4#points.1999.period',
    add: [['figure/trade#points.1999', 'br:period', edtf('1999')]],
  },
  {
    constraint: 'contested-stands',
    focus: 'meeting/talks#conflict.actual.date',
    add: [['meeting/talks', 'dcterms:date', edtf('2016-10-02')]],
  },
  {
    constraint: 'resources-differ',
    focus: 'claim/a#hostState',
    add: [
      ...claim('claim/a#hostState', 'visit/ada-visits', 'br:hostState', 'state/old-baltia'),
      ...claim('claim/b#hostState', 'visit/ada-visits', 'br:hostState', 'state/baltia'),
    ],
  },
  {
    constraint: 'dates-differ',
    focus: 'claim/a#signed',
    add: [
      ...claim('claim/a#signed', 'agreement/treaty', 'br:signed', edtf('1999')),
      ...claim('claim/b#signed', 'agreement/treaty', 'br:signed', edtf('2015-10-16')),
    ],
  },
  {
    constraint: 'amounts-differ',
    focus: 'claim/a#term',
    add: [
      ...claim('claim/a#term', 'agreement/treaty', 'br:operatingTerm', 'quantity/value=5;unit=year'),
      ...claim('claim/b#term', 'agreement/treaty', 'br:operatingTerm', 'quantity/value=25;unit=year'),
    ],
  },
  {
    constraint: 'event-is-entity',
    focus: 'exercise/manoeuvre',
    add: [['exercise/manoeuvre', 'rdf:type', 'prov:Entity']],
  },
  {
    constraint: 'observation-incomplete',
    focus: 'claim/trade/herald#observation.2020',
    remove: `<${home}claim/trade/herald#observation.2020> <https://w3id.org/bilateral/ns#counterpartArea> `,
  },
  {
    constraint: 'moods-mixed',
    focus: 'meeting/talks#conflict.actual.date',
    add: [
      ['meeting/talks#conflict.actual.date.position-1', 'br:claim', 'claim/rumoured-visit/gazette@2.1#date'],
    ],
  },
  {
    constraint: 'merged-from-deprecated',
    focus: 'visit/ada-visits#actual.date',
    add: [['visit/ada-visits#actual.date', 'prov:wasDerivedFrom', 'claim/ada-visits/herald~2#date']],
  },
  {
    constraint: 'evidence-one-way',
    focus: 'claim/fair/herald#date',
    add: [['claim/fair/herald#date', 'br:evidence', 'claim/treaty/herald']],
  },
  {
    constraint: 'judged-without-basis',
    focus: 'visit/ada-visits#conflict.actual.date',
    remove: `<${home}visit/ada-visits#conflict.actual.date> <https://w3id.org/bilateral/ns#basis> `,
  },
];

const withFault = ({ add = [], remove }: Fault): string => {
  const lines = graph.split('\n').filter((each) => remove === undefined || !each.startsWith(remove));
  if (remove !== undefined && lines.length === graph.split('\n').length) throw new Error('nothing to remove');
  return lines.join('\n') + add.map((each) => line(...each)).join('');
};

const constraintOf = (name: string): (typeof sparqlConstraints)[number] => {
  const found = sparqlConstraints.find((each) => each.name === name);
  if (!found) throw new Error(`no constraint ${name}`);
  return found;
};

/** What a constraint finds as a query by itself, by Oxigraph. */
const foundByQuery = (text: string, name: string): readonly string[] => {
  const store = new Oxigraph();
  store.load(text, { format: 'application/n-triples' });
  const rows = store.query(sparqlQuery(constraintOf(name))) as readonly Map<
    string,
    { readonly value: string }
  >[];
  return [...new Set(rows.map((row) => row.get('this')?.value.replace(home, '') ?? ''))];
};

describe('the SPARQL constraints', () => {
  const shapes = datasetOf(shapesSparqlTurtle());

  test('find nothing in the invented dossier', () => {
    for (const { name } of sparqlConstraints) expect([name, foundByQuery(graph, name)]).toEqual([name, []]);
  });

  test('have each a fault that they find', () => {
    expect(faults.map(({ constraint }) => constraint)).toEqual(sparqlConstraints.map(({ name }) => name));
  });

  test.each(faults)('find what breaks $constraint, by Oxigraph and by shacl-engine', async (fault) => {
    const { constraint, focus } = fault;
    const only = { focus: home + focus, shape: shapesNamespace + constraint };
    const text = withFault(fault);
    expect(foundByQuery(text, constraint)).toContain(focus);
    const findings = await findingsOfEngine(shapes, datasetOf(text), only);
    const { severity } = constraintOf(constraint);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      expect(finding).toMatchObject({
        focus: home + focus,
        component: 'SPARQLConstraintComponent',
        severity,
      });
    }
  });

  test.each(['not-actual-stands', 'contested-stands', 'event-is-entity'])(
    'find nothing that %s says before the fault, by shacl-engine',
    async (constraint) => {
      const focus = faults.find((each) => each.constraint === constraint)?.focus ?? '';
      expect(graph).toContain(`<${home}${focus}> `);
      const only = { focus: home + focus, shape: shapesNamespace + constraint };
      expect(await findingsOfEngine(shapes, datasetOf(graph), only)).toEqual([]);
    },
  );
});
