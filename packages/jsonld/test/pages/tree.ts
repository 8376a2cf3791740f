import type { Dossier } from '@bilateral/core';
import { conflictPage } from '../../src/pages/conflict-page.js';
import { indexPage } from '../../src/pages/index-page.js';
import { pageEnding, pageLanguages, pagePath } from '../../src/pages/paths.js';
import { recordPage } from '../../src/pages/record-page.js';
import { sharedPage } from '../../src/pages/shared-page.js';
import { sourcePage } from '../../src/pages/source-page.js';
import { pageStyle } from '../../src/pages/style.js';
import { graphNodes } from '../../src/write/graph.js';
import { irisOf } from '../../src/write/iris.js';
import { World } from '../../src/write/world.js';

export const worldOf = (dossier: Dossier): World => new World(dossier, irisOf(dossier.info.id));

export const files = [
  { path: 'data.jsonld', mediaType: 'application/ld+json', bytes: 1234 },
  { path: 'tables/records.csv', mediaType: 'text/csv' },
  { path: 'doc/record/ada.html', mediaType: 'text/html' },
] as const;

/** What the front page is given to embed. */
export const dataset = { '@type': 'Dataset', name: 'Two states </script>' };

/** The ids of a dossier, each so many-th of them. */
const some = (ids: Iterable<string>, step: number): readonly string[] =>
  [...ids].filter((_each, place) => place % step === 0);

/** Pages of a dossier by path, with the stylesheet; of the records and sources each so many-th. */
export function pagesOf(
  dossier: Dossier,
  { step = 1, also = [] }: { readonly step?: number; readonly also?: readonly string[] } = {},
): ReadonlyMap<string, string> {
  const world = worldOf(dossier);
  const pages = new Map<string, string>([['style.css', pageStyle]]);
  const records = [...new Set([...some(dossier.records.keys(), step), ...also])];
  for (const language of pageLanguages(dossier)) {
    pages.set(`index${pageEnding(language)}`, indexPage(world, { language, files, data: dataset }));
    for (const id of records)
      pages.set(pagePath('record', id, language), recordPage(world, id, { language }));
    for (const id of some(dossier.sources.keys(), step))
      pages.set(pagePath('source', id, language), sourcePage(world, id, { language }));
    for (const { id } of dossier.conflicts)
      pages.set(pagePath('conflict', id, language), conflictPage(world, id, { language }));
  }
  const noted = worldOf(dossier);
  if (step === 1) for (const node of graphNodes(noted)) void node;
  pages.set('doc/shared.html', sharedPage(noted, { language: 'en' }));
  return pages;
}
