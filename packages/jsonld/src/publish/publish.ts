import { BilateralError, type Dossier } from '@bilateral/core';
import { GraphCounter } from '../description/statistics.js';
import type { ListedFile } from '../pages/files.js';
import { tables } from '../tables/tables.js';
import { irisOf } from '../write/iris.js';
import { World } from '../write/world.js';
import { checksumFiles } from './checksum-files.js';
import { Checksums } from './checksums.js';
import { dataFiles } from './data-files.js';
import { descriptionFiles } from './description-files.js';
import { documentFiles } from './document-files.js';
import { indexFiles } from './index-files.js';
import { redirectFiles } from './redirect-files.js';
import { requireSafe, type PublishedFile } from './published-file.js';
import type { PublishOptions, Tree } from './tree.js';
import { vocabularyFiles } from './vocabulary-files.js';

/** The parts of a tree in their order: those that tell of other files come after them. */
const parts: readonly ((tree: Tree) => Iterable<PublishedFile>)[] = [
  dataFiles,
  ({ dossier, options }) => tables(dossier, options),
  documentFiles,
  vocabularyFiles,
  redirectFiles,
  descriptionFiles,
  indexFiles,
  checksumFiles,
];

function requireOnce(files: readonly PublishedFile[]): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    // Two names that differ in case alone are one file on some disks.
    const name = requireSafe(path).toLowerCase();
    if (seen.has(name)) throw new BilateralError('unsafe-path', `two files would stand at '${path}'`);
    seen.add(name);
  }
}

/** Every file of a tree, none of them written yet, and what will be known of them. */
function planned(
  dossier: Dossier,
  options: PublishOptions,
): { readonly files: readonly PublishedFile[]; readonly checksums: Checksums } {
  const world = new World(dossier, irisOf(dossier.info.id, options.base));
  const checksums = new Checksums(options.sha256);
  let files: readonly PublishedFile[] = [];
  const listed = (): readonly ListedFile[] =>
    files.map(({ path, mediaType }) => {
      const bytes = checksums.sizeOf(path);
      return { path, mediaType, ...(bytes !== undefined && { bytes }) };
    });
  const tree: Tree = { dossier, options, world, counter: new GraphCounter(), checksums, listed };
  files = parts.flatMap((part) => [...part(tree)]);
  requireOnce(files);
  return { files, checksums };
}

/**
 * The paths of all files that {@link publish} gives, in their order. No text is made for it, so that it takes no
 * time. Throws as `publish` does.
 *
 * @example
 * ```ts
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 * import { publishedPaths } from '@bilateral/jsonld/publish';
 *
 * publishedPaths(pakistanRussia).slice(0, 4); // => ['data.jsonld', 'data.nt', 'data.ttl', 'data.trig']
 * ```
 */
export function publishedPaths(dossier: Dossier, options: PublishOptions = {}): readonly string[] {
  return planned(dossier, options).files.map(({ path }) => path);
}

/**
 * Everything that a publisher of a dossier puts on a web server, one file after the other: the graph in each form,
 * tables, a document and pages for each record, vocabulary, context, shapes, the description of the dataset (DCAT 3,
 * VoID, schema.org, RO-Crate 1.2, Data Package), and the checksums of all.
 *
 * A text is made while it is read, once; what is left unread is passed over, and still counts for the checksums.
 * Paths are relative and safe on every file system, each stands once, and the order is always the same.
 *
 * Throws a `BilateralError` for a base that is no absolute IRI (`invalid-base`), a host that is no address
 * (`invalid-target`), and before the first file for an id that cannot be the name of one (`unsafe-path`);
 * `content-gone` if a content is read twice.
 *
 * @example
 * ```ts
 * import { createDossier } from '@bilateral/core';
 * import { publish } from '@bilateral/jsonld/publish';
 *
 * const dossier = createDossier({
 *   format: 1,
 *   dossier: {
 *     id: 'arcadia-baltia',
 *     title: { en: 'Arcadia and Baltia' },
 *     parties: ['arcadia', 'baltia'],
 *     languages: ['en'],
 *     licence: 'CC0-1.0',
 *     creator: { en: 'The Archive' },
 *     edition: '2026-11-21',
 *     reach: { en: 'Two states.' },
 *     limits: { en: 'What they do with each other.' },
 *   },
 *   sources: [],
 *   records: [
 *     { id: 'arcadia', kind: 'state', label: { en: 'Arcadia' }, claims: [] },
 *     { id: 'baltia', kind: 'state', label: { en: 'Baltia' }, claims: [] },
 *   ],
 *   conflicts: [],
 *   dates: {},
 * });
 *
 * const written = new Map<string, string>();
 * for (const { path, content } of publish(dossier)) written.set(path, [...content].join(''));
 * written.get('index.html')?.startsWith('<!DOCTYPE html>'); // => true
 * ```
 */
export function* publish(dossier: Dossier, options: PublishOptions = {}): Generator<PublishedFile> {
  const { files, checksums } = planned(dossier, options);
  yield* checksums.passing(files);
}
