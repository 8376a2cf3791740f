import type { Dossier } from '@bilateral/core';
import type { GraphCounter } from '../description/statistics.js';
import type { Published } from '../description/published.js';
import type { ListedFile } from '../pages/files.js';
import type { World } from '../write/world.js';
import type { Checksums, Hash } from './checksums.js';

/**
 * Options of {@link publish}. What they tell goes into the descriptions of the dataset (DCAT 3, VoID, schema.org,
 * RO-Crate, Data Package); what is absent is left out there.
 */
export interface PublishOptions extends Pick<
  Published,
  'previousVersion' | 'versionNotes' | 'contact' | 'softwareVersion'
> {
  /**
   * Where the IRIs of the dossier begin, an absolute IRI ending in a slash; `https://w3id.org/bilateral/` if absent.
   * Anything else is refused as `invalid-base`.
   */
  readonly base?: string;
  /**
   * The address of the folder from which the tree will be served, ending in a slash. With it the tree holds the rules
   * by which w3id.org leads the permanent addresses there. Anything else is refused as `invalid-target`.
   */
  readonly host?: string;
  /**
   * Makes what computes a SHA-256; without it, plain JavaScript does. Where the platform has a faster one, give that: in Node
   * `() => createHash('sha256')`.
   */
  readonly sha256?: () => Hash;
}

/** What all files of one published tree are made of. */
export interface Tree {
  readonly dossier: Dossier;
  readonly options: PublishOptions;
  /** What the writers share. The first file writes the whole graph through it, so that later ones find every amount noted. */
  readonly world: World;
  /** Counts the graph while the first file is written. */
  readonly counter: GraphCounter;
  /** What is known of the files handed on so far; grows from file to file. */
  readonly checksums: Checksums;
  /** Every file of the tree, with its size as far as that is known. */
  readonly listed: () => readonly ListedFile[];
}

interface Named {
  readonly id: string;
}

/** In the order of ids, whatever that in the dossier. */
export const inOrder = <Item extends Named>(items: Iterable<Item>): readonly Item[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The files that hold the dataset as a whole; documents and pages of single things are in folders of their own. */
const isOfDataset = ({ path }: { readonly path: string }): boolean => !/^(?:doc|code|w3id)\//.test(path);

/** What is known once the data are written: their files with sizes and checksums, and the counts of the graph. */
export const publishedOf = ({ options, checksums, counter }: Tree): Published => {
  const { sha256: _sha256, host: _host, ...told } = options;
  return { ...told, files: checksums.all.filter(isOfDataset), statistics: counter.statistics };
};
