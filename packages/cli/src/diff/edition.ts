import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { BilateralError, createDossier, type Dossier } from '@bilateral/core';
import { compileFolder, loadEmbedded } from '../load-dossier.js';

/** What stands under a path, if anything does. */
const found = async (path: string): Promise<'folder' | 'file' | undefined> => {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
};

const readPublished = async (file: string): Promise<Dossier> => {
  const { fromJsonLd } = await import('@bilateral/jsonld');
  return createDossier(await fromJsonLd(await readFile(file, 'utf8')));
};

const readFolder = async (folder: string): Promise<Dossier> => {
  const published = join(folder, 'data.jsonld');
  const isAuthored = (await found(join(folder, 'dossier.yaml'))) !== undefined;
  return !isAuthored && (await found(published)) === 'file'
    ? readPublished(published)
    : createDossier(await compileFolder(folder));
};

const readEmbedded = async (id: string): Promise<Dossier> => {
  const embedded = await loadEmbedded();
  if (embedded.info.id === id) return embedded;
  throw new BilateralError('unreadable', `there is no folder or file '${id}'`, {
    hint: `name a dossier folder, a published folder or its data.jsonld, or ${embedded.info.id}, the dossier that comes with the command`,
  });
};

/**
 * A dossier by what a person calls it: a dossier folder, a published folder, a file of JSON-LD, or the id of the dossier that
 * comes with the command. What stands on the disk goes before that id.
 */
export async function readEdition(name: string): Promise<Dossier> {
  const kind = await found(name);
  if (kind === undefined) return readEmbedded(name);
  return kind === 'folder' ? readFolder(name) : readPublished(name);
}
