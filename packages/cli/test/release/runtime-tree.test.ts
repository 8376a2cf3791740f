import { expect, test } from 'vitest';
import { runtimeTree, type RuntimePackage } from './runtime-tree.js';

const tree = runtimeTree();
const named = (all: readonly RuntimePackage[]): readonly string[] =>
  all.map(({ name, version }) => `${name}@${version}`);

/** Licences that ask for no more than to be told. */
const permissive = new Set([
  '(MIT AND CC-BY-4.0)',
  '(MIT AND OFL-1.1)',
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
]);

/** Packages whose `package.json` names no licence, with where it stands. */
const elsewhere: Readonly<Record<string, string>> = {
  'png-js': 'its file LICENSE has the text of the MIT licence',
};

test('the tree that is installed with the packages is known', () => {
  expect(named(tree)).toEqual(
    expect.arrayContaining([
      'packages/cli@0.0.0'.replace('@0.0.0', `@${tree.find(({ name }) => name === 'packages/cli')?.version}`),
    ]),
  );
  expect(tree.length).toBeGreaterThan(20);
  expect(tree.length).toBeLessThan(80);
});

test('no package of it runs a script when it is installed', () => {
  expect(named(tree.filter(({ hasInstallScript }) => hasInstallScript === true))).toEqual([]);
});

test('no package of it is deprecated', () => {
  expect(named(tree.filter(({ deprecated }) => deprecated !== undefined))).toEqual([]);
});

test('every package of it has a permissive licence', () => {
  const others = tree.filter(({ license = '' }) => !permissive.has(license));
  expect(others.map(({ name }) => name).sort()).toEqual(Object.keys(elsewhere).sort());
});
