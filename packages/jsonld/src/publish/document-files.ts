import type { WordLanguage } from '@bilateral/core';
import { batches } from '../batches.js';
import type { JsonLdDocument } from '../document.js';
import { conflictPage } from '../pages/conflict-page.js';
import { pageEnding, pageLanguages } from '../pages/paths.js';
import { recordPage } from '../pages/record-page.js';
import { sharedPage } from '../pages/shared-page.js';
import { sourcePage } from '../pages/source-page.js';
import { printJsonLd } from '../print-json-ld.js';
import { TermTable } from '../rdf/term-table.js';
import { turtle } from '../rdf/turtle.js';
import { conflictDocument, recordDocument, sharedDocument, sourceDocument } from '../write/excerpt.js';
import { fileOf, requireId, type PublishedFile } from './published-file.js';
import { inOrder, type Tree } from './tree.js';

/** Something with files of its own: where they stand, its document, and its page in each language. */
interface Documented {
  readonly path: string;
  readonly document: () => JsonLdDocument;
  readonly page: (language: WordLanguage, data: JsonLdDocument) => string;
}

const turtleOf = ({ '@context': context, '@graph': graph }: JsonLdDocument): Iterable<string> =>
  batches(turtle(graph, new TermTable(context)));

/** One thing as JSON-LD, as Turtle, and as a page in each language. Its document is made once for all of them. */
function formsOf(
  { path, document, page }: Documented,
  languages: readonly WordLanguage[],
): readonly PublishedFile[] {
  let made: JsonLdDocument | undefined;
  const data = (): JsonLdDocument => (made ??= document());
  const pageIn = (language: WordLanguage): string => {
    const text = page(language, data());
    // Kept no longer than until the next thing: there are thousands.
    if (language === languages.at(-1)) made = undefined;
    return text;
  };
  return [
    fileOf(`${path}.jsonld`, 'application/ld+json', () => printJsonLd(data())),
    fileOf(`${path}.ttl`, 'text/turtle', () => turtleOf(data())),
    ...languages.map((language) =>
      fileOf(`${path}${pageEnding(language)}`, 'text/html', () => pageIn(language)),
    ),
  ];
}

function* documented({ dossier, world }: Tree): Generator<Documented> {
  for (const { id } of inOrder(dossier.records.values()))
    yield {
      path: `doc/record/${requireId(id)}`,
      document: () => recordDocument(world, id),
      page: (language, data) => recordPage(world, id, { language, data }),
    };
  for (const { id } of inOrder(dossier.sources.values()))
    yield {
      path: `doc/source/${requireId(id)}`,
      document: () => sourceDocument(world, id),
      page: (language, data) => sourcePage(world, id, { language, data }),
    };
  for (const conflict of inOrder(dossier.conflicts))
    yield {
      path: `doc/conflict/${requireId(conflict.id)}`,
      document: () => conflictDocument(world, conflict),
      page: (language, data) => conflictPage(world, conflict.id, { language, data }),
    };
}

/** Documents and pages of each record, source and conflict of the editor, and of what belongs to none of them. */
export function* documentFiles(tree: Tree): Generator<PublishedFile> {
  const { dossier, world } = tree;
  const languages = pageLanguages(dossier);
  for (const thing of documented(tree)) yield* formsOf(thing, languages);
  const shared = {
    path: 'doc/shared',
    document: () => sharedDocument(world),
    page: (language: WordLanguage) => sharedPage(world, { language }),
  };
  yield* formsOf(shared, ['en']);
}
