import { copyFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { download } from './downloads.js';
import { succeed } from './programs.js';
import { typescriptVersions } from './promised.js';
import type { Stranger } from './stranger.js';
import type { Cell } from './table.js';
import type { Workplace } from './workplace.js';

/** As strict as TypeScript can be told to be, with the types of all packages checked too. */
const strict = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  target: 'es2022',
};

/** What a program sets that Node runs, and one that a bundler makes ready for browsers. */
const settings = {
  nodenext: { module: 'nodenext', lib: ['es2023'], types: ['node'] },
  bundler: { module: 'esnext', moduleResolution: 'bundler', lib: ['es2023', 'dom'], types: [] },
} as const;

const modes = ['nodenext', 'bundler'] as const;
const fromHere = createRequire(import.meta.url);

/** TypeScript and the types of Node, beside the packages but not among what they need. */
async function compiler(version: string | undefined, place: Workplace): Promise<string> {
  const home =
    version === undefined
      ? dirname(fromHere.resolve('typescript/package.json'))
      : await download({ name: 'typescript', version }, place);
  return join(home, 'bin', 'tsc');
}

function writeProject(folder: string): void {
  copyFileSync(join(import.meta.dirname, 'project', 'types.ts'), join(folder, 'types.mts'));
  const typeRoots = [dirname(dirname(fromHere.resolve('@types/node/package.json')))];
  for (const mode of modes) {
    const compilerOptions = { ...strict, ...settings[mode], typeRoots };
    writeFileSync(
      join(folder, `tsconfig.${mode}.json`),
      JSON.stringify({ compilerOptions, files: ['types.mts'] }),
    );
  }
}

/** What TypeScript says of a program that uses every package. */
export function typeCells(stranger: Stranger, place: Workplace): readonly Cell[] {
  const { folder, signal } = stranger;
  writeProject(folder);
  return typescriptVersions.flatMap((version) =>
    modes.map((mode) => ({
      row: `TypeScript ${version ?? (fromHere('typescript/package.json') as { version: string }).version}`,
      column: mode,
      check: async () => {
        const tsc = await compiler(version, place);
        await succeed(process.execPath, [tsc, '-p', `tsconfig.${mode}.json`], { cwd: folder, signal });
      },
    })),
  );
}
