import { runChecks } from '../checks/run.js';
import type { CompiledDossier } from '../dossier/compiled.js';
import { BilateralError, type Issue } from '../error.js';
import { assembleDossier } from './assemble-dossier.js';
import { readFiles, type Files } from './read-files.js';
import { readShapes } from './read-folder.js';

/** What {@link safeCompileDossier} gives: the dossier, or what is wrong with it. */
export type CompileResult =
  | {
      /** The dossier, which has passed every check. */
      readonly dossier: CompiledDossier;
      /** No problems. */
      readonly issues: readonly [];
    }
  | {
      /** None: a dossier with a problem is not compiled. */
      readonly dossier?: never;
      /** Every problem, in the order of files, lines and columns. */
      readonly issues: readonly Issue[];
    };

const byPlace = (a: Issue, b: Issue): number =>
  (a.file ?? '').localeCompare(b.file ?? '', 'en') ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0);

/** Compiles files that have been read. */
export async function compileFiles(files: Files): Promise<CompileResult> {
  const { folder, issues } = await readShapes(files);
  if (!folder.dossier) return { issues: [...issues].sort(byPlace) };
  const complete = { ...folder, dossier: folder.dossier };
  const compiled = assembleDossier(complete);
  const broken = issues.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const all = [...issues, ...runChecks(compiled, complete, new Set(broken))].sort(byPlace);
  return all.length === 0 ? { dossier: compiled, issues: [] } : { issues: all };
}

/**
 * As {@link compileDossier}, but gives every problem, with file, line, what was found and what was expected, and does not throw it.
 *
 * Rules of meaning run on the files whose shape is right, so one broken file does not hide what is wrong in the others.
 *
 * @throws {@link BilateralError} of code `unreadable`, only when the folder itself cannot be read.
 *
 * @example
 * ```ts
 * import { mkdirSync, writeFileSync } from 'node:fs';
 * import { safeCompileDossier } from '@bilateral/core/compile';
 *
 * mkdirSync('unfinished', { recursive: true });
 * writeFileSync('unfinished/dossier.yaml', 'id: unfinished\nlicense: CC0-1.0\n');
 * const { dossier, issues } = await safeCompileDossier('unfinished');
 * dossier; // => undefined
 * issues.map(({ file, line, message }) => `${file}:${line} ${message}`);
 * // => ["dossier.yaml:1 the field 'title' is missing", …]
 * ```
 */
export async function safeCompileDossier(path: string): Promise<CompileResult> {
  return compileFiles(readFiles(path));
}

/**
 * Reads a dossier folder, checks all of it, and gives it as one plain object, which {@link createDossier} of `@bilateral/core` makes a
 * dossier of. Every file is read and every rule tried, which takes seconds for thousands of files; a program that needs the dossier
 * often keeps the object as JSON.
 *
 * @throws {@link BilateralError} of code `invalid-dossier` whose `issues` are all problems at once, and `unreadable` if there is no such
 * folder.
 *
 * @example
 * ```ts
 * import { mkdirSync, writeFileSync } from 'node:fs';
 * import { dirname } from 'node:path';
 * import { createDossier } from '@bilateral/core';
 * import { compileDossier } from '@bilateral/core/compile';
 * import { scaffoldDossier } from '@bilateral/core/schema';
 *
 * const states = [{ iso2: 'DE' }, { iso2: 'FR' }] as const;
 * for (const { path, content } of scaffoldDossier({ id: 'germany-france', states, edition: '2026-11-22' })) {
 *   mkdirSync(dirname(`germany-france/${path}`), { recursive: true });
 *   writeFileSync(`germany-france/${path}`, content);
 * }
 * const dossier = createDossier(await compileDossier('germany-france'));
 * dossier.records.get('france')?.label; // => { en: 'France' }
 * ```
 */
export async function compileDossier(path: string): Promise<CompiledDossier> {
  const { dossier, issues } = await safeCompileDossier(path);
  if (dossier) return dossier;
  const count = issues.length === 1 ? '1 problem' : `${issues.length} problems`;
  throw new BilateralError('invalid-dossier', `the dossier in ${path} has ${count}`, {
    issues,
    hint: 'run `bilateral validate` to see them all',
  });
}
