import type { Dossier } from '@bilateral/core';
import { citationOf, coverageOf, summaryOf } from './wording.js';
import { factsOf, type Facts, type LocatedFile } from './facts.js';
import { titleOfFile } from './file-titles.js';
import { keywordsIn } from './keywords.js';
import { formatOf, standardOf } from './media-types.js';
import type { Published } from './published.js';

interface Entity {
  readonly '@id': string;
  readonly '@type': string | readonly string[];
  readonly [property: string]: unknown;
}

/** The metadata document of an RO-Crate: a context by reference, and a flat list of entities. */
export interface RoCrate {
  readonly '@context': 'https://w3id.org/ro/crate/1.2/context';
  readonly '@graph': readonly Entity[];
}

const own = 'ro-crate-metadata.json';
const profile = 'https://w3id.org/ro/crate/1.2';

const to = (id: string): { readonly '@id': string } => ({ '@id': id });
const idOf = ({ path }: LocatedFile): string => path.split('/').map(encodeURIComponent).join('/');
const folderOf = (file: LocatedFile): string | undefined => {
  const id = idOf(file);
  return id.includes('/') ? id.slice(0, id.lastIndexOf('/') + 1) : undefined;
};

const fileEntity = (file: LocatedFile): Entity => {
  const serialisation = formatOf(file)?.serialisation;
  const standard = standardOf(file);
  return {
    '@id': idOf(file),
    '@type': 'File',
    name: titleOfFile(file).en,
    contentSize: String(file.bytes),
    encodingFormat: serialisation === undefined ? file.mediaType : [file.mediaType, to(serialisation)],
    sha256: file.sha256,
    url: file.url,
    ...(standard !== undefined && { conformsTo: to(standard) }),
  };
};

/** A folder holds the folders and files right in it. */
const folderEntities = (files: readonly LocatedFile[]): readonly Entity[] => {
  const parts = new Map<string, Set<string>>();
  const enter = (folder: string, id: string): void =>
    void parts.set(folder, (parts.get(folder) ?? new Set()).add(id));
  for (const file of files) {
    let id = idOf(file);
    for (let folder = folderOf(file); folder !== undefined; folder = parentOf(folder)) {
      enter(folder, id);
      id = folder;
    }
  }
  return [...parts].map(([folder, ids]) => ({
    '@id': folder,
    '@type': 'Dataset',
    name: `Folder ${decodeURIComponent(folder)}`,
    hasPart: [...ids].map(to),
  }));
};

const parentOf = (folder: string): string | undefined => {
  const above = folder.slice(0, -1).lastIndexOf('/');
  return above === -1 ? undefined : folder.slice(0, above + 1);
};

const formatEntities = (files: readonly LocatedFile[]): readonly Entity[] => {
  const entities = new Map<string, Entity>();
  for (const file of files) {
    const standard = standardOf(file);
    const format = formatOf(file);
    if (standard !== undefined)
      entities.set(standard, { '@id': standard, '@type': 'CreativeWork', name: standard });
    if (format?.serialisation !== undefined) {
      entities.set(format.serialisation, {
        '@id': format.serialisation,
        '@type': 'WebPage',
        name: format.label,
      });
    }
  }
  return [...entities.values()];
};

const rootEntity = (facts: Facts, files: readonly LocatedFile[], folders: readonly Entity[]): Entity => {
  const { info, iris, creator, licence, states, homepage, span } = facts;
  const top = folders.filter(({ '@id': id }) => parentOf(id) === undefined);
  const coverage = coverageOf(span);
  return {
    '@id': './',
    '@type': 'Dataset',
    name: info.title.en,
    description: summaryOf(facts),
    datePublished: info.edition,
    version: info.edition,
    license: to(licence),
    identifier: iris.dossier,
    'cite-as': iris.dossier,
    creditText: citationOf(facts),
    url: homepage,
    author: to(creator),
    publisher: to(creator),
    keywords: keywordsIn(facts, 'en').join(', '),
    inLanguage: info.languages,
    isAccessibleForFree: true,
    ...(coverage !== undefined && { temporalCoverage: coverage }),
    spatialCoverage: states.map(({ iri }) => to(iri)),
    mentions: to('#build'),
    hasPart: [
      ...top.map(({ '@id': id }) => to(id)),
      ...files.filter((file) => folderOf(file) === undefined).map((file) => to(idOf(file))),
    ],
  };
};

const contextualEntities = (facts: Facts, { softwareVersion }: Published): readonly Entity[] => {
  const { info, creator, licence, states, homepage } = facts;
  return [
    { '@id': licence, '@type': 'CreativeWork', name: info.licence, identifier: info.licence, url: licence },
    { '@id': creator, '@type': 'Organization', name: info.creator.en, url: homepage },
    ...states.map(({ iri, label }): Entity => ({
      '@id': iri,
      '@type': ['Country', 'Place'],
      name: label.en,
    })),
    {
      '@id': '#build',
      '@type': 'CreateAction',
      name: `Building the edition of ${info.edition}`,
      agent: to(creator),
      instrument: to('#software'),
      result: to('./'),
    },
    {
      '@id': '#software',
      '@type': 'SoftwareApplication',
      name: 'Bilateral',
      url: 'https://w3id.org/bilateral/',
      ...(softwareVersion !== undefined && { version: softwareVersion }),
    },
  ];
};

/**
 * The metadata document of a published dossier as an RO-Crate 1.2: the dataset, each file with size, format, standard and
 * checksum, the folders, licence, creator, states, and the build. The file itself is none of its parts. Nothing hangs on the
 * clock. Throws a `BilateralError` for a base that is no absolute IRI.
 *
 * @example
 * const text = JSON.stringify(roCrate(dossier, { files: [] }), undefined, 2);
 */
export function roCrate(dossier: Dossier, published: Published): RoCrate {
  const facts = factsOf(dossier, published);
  const files = facts.files.filter(({ path }) => path !== own);
  const folders = folderEntities(files);
  return {
    '@context': 'https://w3id.org/ro/crate/1.2/context',
    '@graph': [
      { '@id': own, '@type': 'CreativeWork', about: to('./'), conformsTo: to(profile) },
      rootEntity(facts, files, folders),
      ...folders,
      ...files.map(fileEntity),
      ...contextualEntities(facts, published),
      ...formatEntities(files),
    ],
  };
}
