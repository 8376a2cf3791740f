import type { World } from '../write/world.js';
import { licenceIri } from '../write/dataset.js';
import { fileKindOf, type ListedFile } from './files.js';
import type { Page } from './page.js';
import { pageMessages } from './messages/index.js';

const texts = (text: Readonly<Record<string, string | undefined>>): readonly object[] =>
  Object.entries(text)
    .filter(([, value]) => value !== undefined)
    .map(([language, value]) => ({ '@language': language, '@value': value }));

/** The forms of the whole graph, which is what a search for data sets offers to download. */
const isDistribution = ({ path }: ListedFile): boolean => {
  const kind = fileKindOf(path);
  return kind === 'graph' || kind === 'canonical' || kind === 'claimGraphs' || kind === 'table';
};

const distribution = (page: Page, { path, mediaType, bytes }: ListedFile): object => ({
  '@type': 'DataDownload',
  name: path,
  contentUrl: page.to(path),
  encodingFormat: mediaType,
  ...(bytes !== undefined && { contentSize: `${bytes} B` }),
});

const party = (world: World, id: string): object => {
  const { label } = world.record(id);
  return { '@id': world.ref(id), '@type': 'Place', name: texts(label) };
};

/** The dataset as schema.org has it, for those who search for data sets. The context is given in full: nothing is fetched. */
export function datasetMarkup(page: Page, files: readonly ListedFile[]): object {
  const { world } = page;
  const { info } = page.dossier;
  return {
    '@context': { '@vocab': 'http://schema.org/' },
    '@type': 'Dataset',
    '@id': world.iris.dossier,
    identifier: world.iris.dossier,
    name: texts(info.title),
    description: texts(info.reach),
    license: licenceIri(info.licence),
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: texts(info.creator) },
    publisher: { '@type': 'Organization', name: texts(info.creator) },
    version: info.edition,
    dateModified: info.edition,
    datePublished: info.edition,
    inLanguage: info.languages,
    keywords: info.parties.map((id) => world.record(id).label.en),
    about: info.parties.map((id) => party(world, id)),
    measurementTechnique: pageMessages.en.evidenceIntro,
    distribution: files.filter(isDistribution).map((file) => distribution(page, file)),
  };
}
