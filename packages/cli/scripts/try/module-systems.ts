import type { Entries } from './entries.js';

/** A way to load the packages. */
export interface ModuleSystem {
  readonly column: string;
  readonly file: string;
  readonly code: (entries: Entries) => string;
}

const lines = (...all: readonly (readonly string[])[]): string => `${all.flat().join('\n')}\n`;
const quoted = JSON.stringify;

const finish = [
  "const { answersInNode } = await import('./work.mjs');",
  "console.log(JSON.stringify(await answersInNode(loaded, 'my-dossier')));",
];

const importStatements = ({ modules, json, texts }: Entries): readonly string[] => [
  "import { readFileSync } from 'node:fs';",
  ...modules.map((name, index) => `import * as module${index} from ${quoted(name)};`),
  ...json.map((name, index) => `import json${index} from ${quoted(name)} with { type: 'json' };`),
  ...texts.map((name) => `readFileSync(new URL(import.meta.resolve(${quoted(name)})), 'utf8');`),
  `const loaded = { ${modules.map((name, index) => `${quoted(name)}: module${index}`).join(', ')} };`,
  `if (![${json.map((_, index) => `json${index}`).join(', ')}].every((each) => typeof each === 'object')) throw new Error('no JSON');`,
];

const requireCalls = ({ modules, json, texts }: Entries): readonly string[] => [
  "const { readFileSync } = require('node:fs');",
  'const loaded = {};',
  ...modules.map((name) => `loaded[${quoted(name)}] = require(${quoted(name)});`),
  ...json.map((name) => `require(${quoted(name)});`),
  ...texts.map((name) => `readFileSync(require.resolve(${quoted(name)}), 'utf8');`),
];

const importCalls = ({ modules, json }: Entries): readonly string[] => [
  'const loaded = {};',
  ...modules.map((name) => `loaded[${quoted(name)}] = await import(${quoted(name)});`),
  ...json.map((name) => `await import(${quoted(name)}, { with: { type: 'json' } });`),
];

const asynchronously = (body: readonly string[]): readonly string[] => [
  '(async () => {',
  ...body,
  '})().catch((problem) => { console.error(problem); process.exitCode = 1; });',
];

/** Everything that a program of Node loads packages by. */
export const moduleSystems: readonly ModuleSystem[] = [
  {
    column: 'import',
    file: 'import.mjs',
    code: (entries) => lines(importStatements(entries), finish),
  },
  {
    column: 'require()',
    file: 'require.cjs',
    code: (entries) => lines(requireCalls(entries), asynchronously(finish)),
  },
  {
    column: 'import()',
    file: 'dynamic.cjs',
    code: (entries) => lines(asynchronously([...importCalls(entries), ...finish])),
  },
  {
    column: 'worker',
    file: 'worker.mjs',
    code: () =>
      lines([
        "import { Worker } from 'node:worker_threads';",
        "new Worker(new URL('./import.mjs', import.meta.url));",
      ]),
  },
];
