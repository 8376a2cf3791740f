import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { toTurtle } from '@bilateral/jsonld';
import { beforeAll, expect, test } from 'vitest';
import { testGolden } from '../golden.js';

const here = (path) => new URL(path, import.meta.url);

// The one file of a published folder that the program reads; writing all the others would take a minute.
beforeAll(() => {
  mkdirSync(here('out/'), { recursive: true });
  writeFileSync(here('out/data.ttl'), toTurtle(pakistanRussia));
}, 60_000);

testGolden('read-linked-data.js', import.meta.url);

test('the program knows nothing of our packages', () => {
  const imported = ['read-linked-data.js', 'graph.js'].flatMap((file) =>
    [...readFileSync(here(file), 'utf8').matchAll(/from '([^']+)'/g)].map(([, name]) => name),
  );
  expect(imported).toEqual(['node:url', './graph.js', 'node:fs', 'n3']);
});
