import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { safeCompileDossier } from '../src/compile/compile-dossier.js';
import type { CompiledDossier } from '../src/dossier/compiled.js';
import type { Issue } from '../src/error.js';
import { jsonSchemas } from '../src/schema.js';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** The module of a shipped dossier. Its data are a JSON module: inside a string or as a literal they take twice as long to load. */
export const printModule = (id: string, name: string): string =>
  [
    "import { createDossier } from './dossier.js';",
    `import compiled from './${id}.json' with { type: 'json' };`,
    '',
    `export const ${name} = /* @__PURE__ */ createDossier(compiled);`,
    '',
  ].join('\n');

/** Its types: every id with its kind, so that an editor completes ids and a wrong one does not compile. */
export function printTypes(name: string, { dossier, records }: CompiledDossier): string {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const ids = [...records].map(({ id, kind }) => `  readonly '${id}': '${kind}';`).sort();
  return [
    '/**',
    ` * The dossier on ${dossier.title.en} that ships with the package.`,
    ' *',
    ` * @module ${dossier.id}`,
    ' */',
    '',
    "import type { Dossier } from '@bilateral/core';",
    '',
    '/**',
    ` * The ids of the records of ${dossier.title.en}, with their kinds.`,
    ' *',
    ' * @hidden There are so many that their page could not be read; `findRecords` lists them.',
    ' */',
    `export type ${type}Ids = {`,
    ...ids,
    '};',
    '',
    '/**',
    ` * ${dossier.title.en}: ${dossier.reach.en}`,
    ' *',
    ' * @example',
    ' * ```ts',
    ` * import { ${name} } from '@bilateral/core/${dossier.id}';`,
    ' *',
    ` * ${name}.info.parties; // => ['${dossier.parties.join("', '")}']`,
    ' * ```',
    ' */',
    `export declare const ${name}: Dossier<${type}Ids>;`,
    '',
  ].join('\n');
}

const problem = ({ file, line, column, message, found, expected }: Issue): string =>
  `${file ?? ''}:${line ?? 1}:${column ?? 1} ${message}; found ${found ?? 'nothing'}, expected ${expected ?? 'something else'}\n`;

async function buildDossier(id: string, name: string): Promise<void> {
  const folder = fileURLToPath(new URL(`../data/${id}`, import.meta.url));
  const { dossier, issues } = await safeCompileDossier(folder);
  if (!dossier) {
    process.stderr.write(issues.map(problem).join(''));
    process.exitCode = 1;
    return;
  }
  writeFileSync(`${dist}${id}.json`, JSON.stringify(dossier));
  writeFileSync(`${dist}${id}.js`, printModule(id, name));
  writeFileSync(`${dist}${id}.d.ts`, printTypes(name, dossier));
  copyFileSync(`${folder}/LICENSE`, `${dist}${id}.LICENSE`);
  process.stdout.write(`wrote ${id}: ${dossier.records.length} records\n`);
}

function buildSchemas(): void {
  const schemas = Object.entries(jsonSchemas());
  mkdirSync(`${dist}schemas`, { recursive: true });
  for (const [name, schema] of schemas)
    writeFileSync(`${dist}schemas/${name}.json`, `${JSON.stringify(schema)}\n`);
  process.stdout.write(`wrote ${schemas.length} JSON Schemas\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  buildSchemas();
  await buildDossier('pakistan-russia', 'pakistanRussia');
}
