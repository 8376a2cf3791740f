import { runChecks } from '../checks/run.js';
import type { CompiledDossier } from '../dossier/compiled.js';
import { BilateralError, type Issue } from '../error.js';
import { assembleDossier } from './assemble-dossier.js';
import { readFiles, type Files } from './read-files.js';
import { readShapes } from './read-folder.js';

export type CompileResult =
  | { readonly dossier: CompiledDossier; readonly issues: readonly [] }
  | { readonly dossier?: never; readonly issues: readonly Issue[] };

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
 * Reads a dossier folder and checks all of it: the checked dossier, or every problem at once with file, line, what was
 * found and what was expected. Throws a `BilateralError` only when the folder itself cannot be read.
 *
 * Rules of meaning run on the files whose shape is right, so one broken file does not hide what is wrong in the others.
 */
export async function safeCompileDossier(path: string): Promise<CompileResult> {
  return compileFiles(readFiles(path));
}

/** As {@link safeCompileDossier}, but throws a `BilateralError` of code `invalid-dossier` that holds all issues. */
export async function compileDossier(path: string): Promise<CompiledDossier> {
  const { dossier, issues } = await safeCompileDossier(path);
  if (dossier) return dossier;
  const count = issues.length === 1 ? '1 problem' : `${issues.length} problems`;
  throw new BilateralError('invalid-dossier', `the dossier in ${path} has ${count}`, {
    issues,
    hint: 'run `bilateral validate` to see them all',
  });
}
