import type { Claim, Figure, Quantity } from '@bilateral/core';
import type { Fields, JsonLdNode, PropertyTerm } from '../document.js';
import { calendarLiteral } from '../write/dates.js';
import { part } from '../write/iris.js';
import { languageMap, node } from '../write/node.js';
import { emptyFields, sequenceOf } from '../write/shape.js';
import { scaled, unitOf } from '../write/shared.js';
import { edtfLiteral, termIri } from '../write/value.js';
import type { World } from '../write/world.js';
import type { KindMapping } from './mapping.js';
import { withNames } from './names.js';

const statusCode = 'http://purl.org/linked-data/sdmx/2009/code#obsStatus-';

/** The dimensions that follow from the definition of the series: the same for all its observations. */
const definedDimensions = (world: World, { definition }: Figure): Fields => {
  const { measure, of = [], flow } = definition;
  const [first, second] = of.length <= 2 ? of : [];
  return {
    indicator: world.code('measure', measure),
    flow: flow === undefined ? undefined : world.code('flow', flow),
    refArea: first === undefined ? undefined : world.ref(first),
    counterpartArea: second === undefined ? undefined : world.ref(second),
  };
};

const definedTerms = [
  'indicator',
  'flow',
  'refArea',
  'counterpartArea',
] as const satisfies readonly PropertyTerm[];

const componentsOf = (world: World, figure: Figure): readonly Fields[] => {
  const defined = definedDimensions(world, figure);
  const own = definedTerms.filter((term) => defined[term] !== undefined);
  return [
    ...[...own, 'refPeriod' as const, 'reportedIn' as const, 'evidence' as const].map((term) => ({
      dimension: termIri(term),
    })),
    { measure: termIri('obsValue') },
    { attribute: termIri('unitMeasure'), componentRequired: 'true' },
    { attribute: termIri('obsStatus') },
  ];
};

/** Source and passage are dimensions: two sources, or one source twice, may then disagree (Data Cube, integrity check 12). */
const structureNodes = (world: World, iri: string, figure: Figure): readonly JsonLdNode[] => {
  const structure = part(iri, 'structure');
  const components = componentsOf(world, figure).map((fields, index) =>
    node(part(structure, `component-${index + 1}`), ['qb:ComponentSpecification'], fields),
  );
  return [
    node(structure, ['qb:DataStructureDefinition'], { component: components.map(({ id }) => id) }),
    ...components,
  ];
};

type Point = { readonly period: string; readonly value: Quantity };

/** The status of an observation in SDMX; other moods than actual and forecast, and what is of low confidence, are no observations. */
export const statusOf = (
  { modality, rank, confidence }: Claim,
  { approximate }: Quantity,
): string | undefined => {
  if (rank === 'deprecated' || confidence === 'low') return undefined;
  if (modality === 'forecast') return `${statusCode}F`;
  if (modality !== 'actual') return undefined;
  return `${statusCode}${approximate ? 'E' : 'A'}`;
};

/** What one passage reports for one period. A bound ("at least 200") is no observed value, and stays with the claims. */
const observation = (
  world: World,
  iri: string,
  figure: Figure,
  claim: Claim,
  { period, value }: Point,
): readonly JsonLdNode[] => {
  const status = statusOf(claim, value);
  const amount = scaled(value.value, value.scale);
  if (status === undefined || amount === undefined) return [];
  const fields: Fields = {
    ...definedDimensions(world, figure),
    dataSet: iri,
    refPeriod: calendarLiteral(period) ?? edtfLiteral(period),
    reportedIn: world.sourceRef(claim.source),
    evidence: [world.iris.claim(claim.address)],
    obsValue: amount,
    unitMeasure: unitOf(world, value),
    obsStatus: status,
  };
  return [
    node(
      part(world.iris.claim(claim.address), 'observation', period),
      ['qb:Observation', 'prov:Entity'],
      fields,
    ),
  ];
};

const definitionFields = (world: World, { definition }: Figure): Fields => {
  const { of = [], commodity, coverage, year, reporter, remark } = definition;
  return {
    of: of.map((id) => world.ref(id)),
    commodity: commodity === undefined ? undefined : world.code('commodity', commodity),
    coverage: coverage === undefined ? undefined : world.code('coverage', coverage),
    yearKind: year === undefined ? undefined : world.code('year', year),
    reporter: reporter === undefined ? undefined : world.code('reporter', reporter),
    remark: remark && languageMap(remark),
    sequence: sequenceOf(['definition', 'of'], of),
    empty: emptyFields({ definition }),
  };
};

/** A series is a data set of its own: series of unlike definition are never one. */
export const figure: KindMapping<'figure'> = {
  types: ['Figure', 'qb:DataSet', 'prov:Entity'],
  derive: withNames(({ world, iri, record }) => {
    const observations = record.claims.flatMap((claim) =>
      (claim.says.points ?? []).flatMap((point) => observation(world, iri, record, claim, point)),
    );
    const fields = {
      ...definedDimensions(world, record),
      ...definitionFields(world, record),
      structure: part(iri, 'structure'),
    };
    return { fields, nodes: [...structureNodes(world, iri, record), ...observations] };
  }),
};
