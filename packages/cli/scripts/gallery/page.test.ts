import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { choices } from './choice.js';
import { galleryPage } from './page.js';

const docs = join(import.meta.dirname, '..', '..', '..', '..', 'docs');

test('the page of the gallery is that which the script writes', () => {
  expect(readFileSync(join(docs, 'gallery.md'), 'utf8')).toBe(galleryPage());
});

test('the gallery has the picture of every chosen page, and no other', () => {
  expect(readdirSync(join(docs, 'gallery')).sort()).toEqual(choices.map(({ name }) => `${name}.png`).sort());
});
