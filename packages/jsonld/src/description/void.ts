import type { Dossier } from '@bilateral/core';
import type { GraphNode } from '../rdf/term-table.js';
import { compiledInTurn } from '../write/compiled-in-turn.js';
import { part } from '../write/iris.js';
import { told, type Facts } from './facts.js';
import { formatOf } from './media-types.js';
import { described, type CatalogueFields } from './node.js';
import type { Extent, GraphStatistics, Layer, Use } from './statistics.js';

const layerTitles: Readonly<Record<Layer, readonly [en: string, ru: string, ur: string]>> = {
  direct: [
    'What is settled, as plain triples',
    'Установленное, простыми триплетами',
    'طے شدہ باتیں، سادہ تثلیثات میں',
  ],
  claims: [
    'Every value with the passage it rests on',
    'Каждое значение с местом в источнике',
    'ہر قدر اپنے مقامِ ماخذ کے ساتھ',
  ],
  description: ['What the dataset is', 'Описание набора данных', 'ڈیٹا سیٹ کا تعارف'],
};

/** The datasets of others to which records are linked. */
const linked: Readonly<
  Record<string, { readonly iri: string; readonly title: string; readonly uriSpace: string }>
> = {
  wikidata: {
    iri: 'https://www.wikidata.org/',
    title: 'Wikidata',
    uriSpace: 'http://www.wikidata.org/entity/',
  },
  geonames: { iri: 'https://www.geonames.org/', title: 'GeoNames', uriSpace: 'https://sws.geonames.org/' },
  viaf: { iri: 'https://viaf.org/', title: 'VIAF', uriSpace: 'http://viaf.org/viaf/' },
  isni: { iri: 'https://isni.org/', title: 'ISNI', uriSpace: 'https://isni.org/isni/' },
  lcnaf: {
    iri: 'https://id.loc.gov/authorities/names.html',
    title: 'Library of Congress Name Authority File',
    uriSpace: 'http://id.loc.gov/authorities/names/',
  },
  ror: { iri: 'https://ror.org/', title: 'Research Organization Registry', uriSpace: 'https://ror.org/' },
};

/** One record of each kind, parties first: what a visitor may look at to see what records are. */
const examplesOf = ({ iris, states }: Facts, dossier: Dossier): readonly string[] => {
  const firsts = new Map<string, string>();
  for (const { kind, id } of compiledInTurn(dossier)) if (!firsts.has(kind)) firsts.set(kind, id);
  const others = [...firsts].filter(([kind]) => kind !== 'state').map(([kind, id]) => iris.record(kind, id));
  return [...states.map(({ iri }) => iri), ...others.sort()];
};

const partition = (dossier: string, kind: 'class' | 'property', index: number): string =>
  part(dossier, `${kind}-${index + 1}`);

const counts = ({ triples, subjects }: Extent): CatalogueFields => ({
  triples: String(triples),
  distinctSubjects: String(subjects),
});

/** What VoID says of the dataset, on the resource of the dataset itself. */
export function voidFields(
  facts: Facts,
  dossier: Dossier,
  statistics: GraphStatistics | undefined,
): CatalogueFields {
  const { dossier: iri } = facts.iris;
  const dumps = facts.files.filter((file) => file.path.startsWith('data.') && formatOf(file)?.serialisation);
  const shared: CatalogueFields = {
    uriSpace: `${iri}/id/`,
    exampleResource: examplesOf(facts, dossier),
    dataDump: dumps.map(({ url }) => url),
    feature: dumps.flatMap((file) => formatOf(file)?.serialisation ?? []),
  };
  if (!statistics) return shared;
  const { classes, properties, entities, vocabularies, layers, links } = statistics;
  return {
    ...shared,
    ...counts(statistics),
    uriRegexPattern: '^[^#]+$',
    entities: String(entities),
    classes: String(classes.length),
    properties: String(properties.length),
    vocabulary: vocabularies,
    classPartition: classes.map((_each, index) => partition(iri, 'class', index)),
    propertyPartition: properties.map((_each, index) => partition(iri, 'property', index)),
    subset: [...Object.keys(layers), ...Object.keys(links).filter((name) => linked[name])].map((name) =>
      part(iri, `subset-${name}`),
    ),
  };
}

function* layerNodes({ iris, info }: Facts, { layers }: GraphStatistics): Generator<GraphNode> {
  for (const [name, extent] of Object.entries(layers)) {
    const [en, ru, ur] = layerTitles[name as Layer];
    yield described(part(iris.dossier, `subset-${name}`), ['void:Dataset'], {
      title: told(info, { en, ru, ur }),
      ...counts(extent),
    });
  }
}

function* partitionNodes(
  { iris }: Facts,
  kind: 'class' | 'property',
  uses: readonly Use[],
): Generator<GraphNode> {
  for (const [index, { iri, entities, triples }] of uses.entries()) {
    yield described(
      partition(iris.dossier, kind, index),
      ['void:Dataset'],
      kind === 'class'
        ? { class: iri, entities: String(entities) }
        : { property: iri, triples: String(triples), distinctSubjects: String(entities) },
    );
  }
}

function* linkNodes({ iris }: Facts, { links }: GraphStatistics): Generator<GraphNode> {
  for (const [name, triples] of Object.entries(links)) {
    const target = linked[name];
    if (!target) continue;
    yield described(part(iris.dossier, `subset-${name}`), ['void:Linkset'], {
      title: { en: [`Links to ${target.title}`] },
      target: [iris.dossier, target.iri],
      subjectsTarget: iris.dossier,
      objectsTarget: target.iri,
      linkPredicate: 'http://schema.org/sameAs',
      triples: String(triples),
    });
    yield described(target.iri, ['void:Dataset'], {
      title: { en: [target.title] },
      uriSpace: target.uriSpace,
    });
  }
}

/** The parts of the dataset that VoID tells of: layers, classes, properties, and links to the data of others. */
export function* voidNodes(facts: Facts, statistics: GraphStatistics | undefined): Generator<GraphNode> {
  if (!statistics) return;
  yield* layerNodes(facts, statistics);
  yield* linkNodes(facts, statistics);
  yield* partitionNodes(facts, 'class', statistics.classes);
  yield* partitionNodes(facts, 'property', statistics.properties);
}
