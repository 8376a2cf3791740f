import { builtinModules } from 'node:module';
import { describe, expect, test } from 'vitest';
import { packageNames } from '../../scripts/try/promised.js';
import { entryBudgets, tarballBudgets } from './budgets.js';
import { reachedFrom, tarballOf } from './tarballs.js';

const tarballs = await Promise.all(packageNames.map(tarballOf));

/** What stands in a tarball beside what the code of the package leads to. */
const beside: Readonly<Record<string, readonly RegExp[]>> = {
  core: [/^CITATION\.cff$/, /^NOTICE$/, /^dist\/pakistan-russia\.LICENSE$/, /^dist\/schemas\/[a-z]+\.json$/],
  docx: [/^NOTICE$/],
  report: [],
  jsonld: [],
  // The fonts, each family with its licence.
  pdf: [/^fonts\/Noto[A-Za-z]+-[A-Za-z]+\.ttf$/, /^fonts\/OFL-[A-Za-z-]+\.txt$/],
  cli: [],
};

const always = ['LICENSE', 'README.md', 'package.json'];
const builtin = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));

describe.each(tarballs)('the tarball of $name', (tarball) => {
  const { name, files, manifest, read, size } = tarball;
  const reached = reachedFrom(tarball);

  test('holds all that its code leads to', () => {
    const missing = [...reached.files].filter((file) => !file.includes('*') && !files.includes(file));
    expect(missing).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(always));
  });

  test('holds nothing else', () => {
    const others = files.filter((file) => !reached.files.has(file) && !always.includes(file));
    expect(others.filter((file) => !beside[name]!.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  test('weighs no more than its budget, which is not far above it', () => {
    const { most } = tarballBudgets.find((budget) => budget.name === name)!;
    expect(size / 1000).toBeLessThanOrEqual(most);
    expect(size / 1000).toBeGreaterThan(most * 0.6);
  });

  test('has a budget for every entry that is a module', () => {
    const paths = Object.entries(manifest.exports).filter(([, target]) => typeof target !== 'string');
    const entries = paths.map(([path]) => `${manifest.name}${path.slice(1)}`);
    expect(entryBudgets.map(({ entry }) => entry)).toEqual(expect.arrayContaining(entries));
  });

  test('holds no file twice', () => {
    const code = files.filter((file) => /\.(js|ts|json|jsonld)$/.test(file));
    expect(new Set(code.map(read)).size).toBe(code.length);
  });

  test('needs what it imports, and imports what it needs', () => {
    const imported = [...reached.packages].filter(
      (module) => !builtin.has(module) && module !== manifest.name,
    );
    expect(imported.sort()).toEqual(Object.keys(manifest.dependencies ?? {}).sort());
  });

  test('has types before code in every entry that is a module', () => {
    for (const target of Object.values(manifest.exports)) {
      if (typeof target === 'string') expect(target).toMatch(/\.(json|jsonld)$/);
      else expect(Object.keys(target)).toEqual(['types', 'default']);
    }
  });

  test('tells who finds it what it is, where it comes from and what it runs on', () => {
    expect(manifest).toMatchObject({
      name: `@bilateral/${name}`,
      description: expect.stringMatching(/\.$/),
      keywords: expect.arrayContaining(['bilateral-relations']),
      homepage: `https://github.com/bilateral/bilateral/tree/main/packages/${name}#readme`,
      bugs: 'https://github.com/bilateral/bilateral/issues',
      repository: {
        type: 'git',
        url: 'git+https://github.com/bilateral/bilateral.git',
        directory: `packages/${name}`,
      },
      type: 'module',
      sideEffects: false,
      engines: { node: '>=20.19' },
      publishConfig: { access: 'public' },
    });
  });
});
