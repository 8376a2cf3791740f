import { join } from 'node:path';
import {
  BilateralError,
  createDossier,
  type CompiledDossier,
  type Dossier,
  type Issue,
} from '@bilateral/core';
import { counted, type Output } from './io.js';
import { waiting } from './progress.js';

/** The same problems, with files that can be opened from where the command was run. */
const inFolder = (folder: string, issues: readonly Issue[]): readonly Issue[] =>
  issues.map((issue) => (issue.file === undefined ? issue : { ...issue, file: join(folder, issue.file) }));

const refused = (folder: string, issues: readonly Issue[]): BilateralError =>
  new BilateralError('invalid-dossier', `the dossier in ${folder} has ${counted(issues.length, 'problem')}`, {
    issues: inFolder(folder, issues),
  });

/** Does something with a dossier folder; problems it has become an error that names the files as seen from here. */
export async function withFolder<Result>(folder: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof BilateralError && error.issues.length > 0) throw refused(folder, error.issues);
    throw error;
  }
}

/** The dossier in a folder, checked, as plain data. */
export async function compileFolder(folder: string): Promise<CompiledDossier> {
  const { safeCompileDossier } = await import('@bilateral/core/compile');
  const { dossier, issues } = await safeCompileDossier(folder);
  if (!dossier) throw refused(folder, issues);
  return dossier;
}

/** The dossier that comes with the command. Loaded only when a command needs it. */
export async function loadEmbedded(): Promise<Dossier> {
  return (await import('@bilateral/core/pakistan-russia')).pakistanRussia;
}

/**
 * The dossier in a folder, or the one that comes with the command. To check a large folder takes seconds, which is told where
 * `err` is a terminal.
 */
export async function loadDossier(folder: string | undefined, err?: Output): Promise<Dossier> {
  if (folder === undefined) return loadEmbedded();
  return waiting(err, 'reading the dossier …', async () => createDossier(await compileFolder(folder)));
}
