import { codeLabel, kindNames, type Code, type Dossier, type Kind } from '@bilateral/core';
import { identifierIri } from '../nodes/identifiers.js';
import { compiledInTurn } from '../write/compiled-in-turn.js';
import { part } from '../write/iris.js';
import { distributionIri } from './distributions.js';
import { factsOf, type Facts } from './facts.js';
import { titleOfFile } from './file-titles.js';
import { keywordsIn } from './keywords.js';
import type { Published } from './published.js';
import { schemaOrgContext } from './schema-org-context.js';
import { citationOf, coverageOf, summaryOf } from './wording.js';

interface Organization {
  readonly '@type': 'Organization';
  readonly '@id': string;
  readonly name: string;
}

interface Country {
  readonly '@type': 'Country';
  readonly '@id': string;
  readonly name: string;
  readonly sameAs: readonly string[];
}

interface PropertyValue {
  readonly '@type': 'PropertyValue';
  readonly name: string;
  readonly description?: string;
}

interface DataDownload {
  readonly '@type': 'DataDownload';
  readonly '@id': string;
  readonly name: string;
  readonly contentUrl: string;
  readonly encodingFormat: string;
  /** In bytes. */
  readonly contentSize: string;
  readonly sha256: string;
  readonly license: string;
}

/** A dataset in the words of schema.org, for search engines. */
export interface SchemaOrgDataset {
  readonly '@context': Readonly<Record<string, unknown>>;
  readonly '@type': 'Dataset';
  readonly '@id': string;
  readonly name: string;
  readonly alternateName: readonly string[];
  readonly description: string;
  readonly url: string;
  readonly identifier: string;
  readonly version: string;
  readonly datePublished: string;
  readonly dateModified: string;
  readonly creator: Organization;
  readonly publisher: Organization;
  readonly license: string;
  readonly isAccessibleForFree: true;
  readonly keywords: readonly string[];
  readonly inLanguage: readonly string[];
  readonly temporalCoverage?: string;
  readonly spatialCoverage: readonly Country[];
  readonly variableMeasured: readonly PropertyValue[];
  readonly citation: string;
  readonly includedInDataCatalog: {
    readonly '@type': 'DataCatalog';
    readonly '@id': string;
    readonly name: string;
  };
  readonly distribution: readonly DataDownload[];
}

const countriesOf = ({ states }: Facts): readonly Country[] =>
  states.map(({ iri, label, identifiers }) => {
    const same = Object.entries(identifiers).flatMap(
      ([scheme, id]) => (id === undefined ? undefined : identifierIri(scheme, id)) ?? [],
    );
    return { '@type': 'Country', '@id': iri, name: label.en, sameAs: same };
  });

/** What can be counted: records by kind, and what the series measure. */
const variablesOf = (dossier: Dossier): readonly PropertyValue[] => {
  const kinds = new Map<Kind, number>();
  const measures = new Set<Code<'measure'>>();
  for (const record of compiledInTurn(dossier)) {
    kinds.set(record.kind, (kinds.get(record.kind) ?? 0) + 1);
    if (record.kind === 'figure') measures.add(record.definition.measure);
  }
  return [
    ...kindNames.flatMap((name) => {
      const count = kinds.get(name);
      return count === undefined
        ? []
        : [{ '@type': 'PropertyValue' as const, name, description: `Records of this kind: ${count}` }];
    }),
    ...[...measures]
      .sort()
      .map((measure) => ({ '@type': 'PropertyValue' as const, name: codeLabel('measure', measure) })),
  ];
};

const downloadsOf = (facts: Facts): readonly DataDownload[] =>
  facts.files.map((file) => ({
    '@type': 'DataDownload',
    '@id': distributionIri(facts, file),
    name: titleOfFile(file).en,
    contentUrl: file.url,
    encodingFormat: file.mediaType,
    contentSize: String(file.bytes),
    sha256: file.sha256,
    license: facts.licence,
  }));

/**
 * A dossier as a `Dataset` of schema.org, for Google Dataset Search and for checks of how findable data are (F-UJI): to be
 * embedded in its page as `application/ld+json`. The context is inlined. Nothing hangs on the clock. Throws a `BilateralError` for a
 * base that is no absolute IRI.
 *
 * @example
 * const script = JSON.stringify(schemaOrgDataset(dossier, { files: [] }));
 */
export function schemaOrgDataset(dossier: Dossier, published: Published): SchemaOrgDataset {
  const facts = factsOf(dossier, published);
  const { info, iris, creator, homepage, licence } = facts;
  const agent: Organization = { '@type': 'Organization', '@id': creator, name: info.creator.en };
  const coverage = coverageOf(facts.span);
  return {
    '@context': schemaOrgContext,
    '@type': 'Dataset',
    '@id': iris.dossier,
    name: info.title.en,
    alternateName: [info.title.ru, info.title.ur].flatMap((title) => title ?? []),
    description: summaryOf(facts),
    url: homepage,
    identifier: iris.dossier,
    version: info.edition,
    datePublished: info.edition,
    dateModified: info.edition,
    creator: agent,
    publisher: agent,
    license: licence,
    isAccessibleForFree: true,
    keywords: keywordsIn(facts, 'en'),
    inLanguage: info.languages,
    ...(coverage !== undefined && { temporalCoverage: coverage }),
    spatialCoverage: countriesOf(facts),
    variableMeasured: variablesOf(dossier),
    citation: citationOf(facts),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      '@id': part(iris.dossier, 'catalogue'),
      name: `Catalogue: ${info.title.en}`,
    },
    distribution: downloadsOf(facts),
  };
}
