import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { kindNames } from '../src/model/kind.js';
import { modelFile, modelPage } from './model-page.js';

const page = readFileSync(modelFile, 'utf8');

it('the page on the model is that of the schemas', () => {
  expect(page).toBe(modelPage());
});

it('the page has a part for each kind, and no two parts of one name', () => {
  const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual(expect.arrayContaining([...kindNames]));
  expect(new Set(headings).size).toBe(headings.length);
});

it('the page explains every property, and links to parts that it has', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| `'));
  expect(rows.filter((line) => line.split(' | ')[1]?.trim() === '')).toEqual([]);
  const parts = new Set([...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase()));
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
  expect(links.filter((anchor) => !parts.has(anchor))).toEqual([]);
});
