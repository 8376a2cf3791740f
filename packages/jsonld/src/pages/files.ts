import type { FileKind } from './messages/messages.js';

/** A file of the published tree, as the front page lists it. */
export interface ListedFile {
  readonly path: string;
  readonly mediaType: string;
  /** How long it is, where that is known. */
  readonly bytes?: number;
}

const kinds: readonly (readonly [RegExp, FileKind])[] = [
  [/^data\.nt$/, 'canonical'],
  [/^data\.trig$/, 'claimGraphs'],
  [/^data\./, 'graph'],
  [/^evidence\./, 'annotations'],
  [/^catalog\./, 'catalogue'],
  [/^(?:ro-crate-metadata|datapackage)\.json$/, 'packaging'],
  [/^tables\/.*-metadata\.json$/, 'tableDescription'],
  [/^tables\//, 'table'],
  [/^context\//, 'context'],
  [/^ns\./, 'vocabulary'],
  [/^codes\./, 'codes'],
  [/^shapes/, 'shapes'],
  [/\.sha256$/, 'checksums'],
  [/^w3id\//, 'redirects'],
  [/^doc\/shared\./, 'shared'],
];

/** What a file holds; nothing for the pages and documents of single things, of which there are thousands. */
export const fileKindOf = (path: string): FileKind | undefined =>
  kinds.find(([name]) => name.test(path))?.[1];
