import type { Dossier } from '@bilateral/core';
import { irisOf } from '../write/iris.js';
import { World } from '../write/world.js';
import type { Checksums } from './checksums.js';

/** Options of {@link publish}. */
export interface PublishOptions {
  /** Where the IRIs of the dossier begin, ending in a slash; `https://w3id.org/bilateral/` if absent. */
  readonly base?: string;
}

/** What all files of one published tree are made of. */
export interface Tree {
  readonly dossier: Dossier;
  readonly options: PublishOptions;
  /** What is known of the files handed on so far; grows from file to file. */
  readonly checksums: Checksums;
}

/** What writers share, with nothing pointed to yet: what one file points to must not hang on the files before it. */
export const worldOf = ({ dossier, options }: Pick<Tree, 'dossier' | 'options'>): World =>
  new World(dossier, irisOf(dossier.info.id, options.base));
