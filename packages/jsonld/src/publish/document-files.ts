import { batches } from '../batches.js';
import type { JsonLdDocument } from '../document.js';
import { printJsonLd } from '../print-json-ld.js';
import { TermTable } from '../rdf/term-table.js';
import { turtle } from '../rdf/turtle.js';
import { conflictDocument, recordDocument, sharedDocument, sourceDocument } from '../write/excerpt.js';
import { fileOf, requireId, type PublishedFile } from './published-file.js';
import { inOrder, type Tree } from './tree.js';

/** Something with a document of its own, and how it is written. */
interface Documented {
  readonly path: string;
  readonly document: () => JsonLdDocument;
}

const turtleOf = ({ '@context': context, '@graph': graph }: JsonLdDocument): Iterable<string> =>
  batches(turtle(graph, new TermTable(context)));

/** A document as JSON-LD and as Turtle. It is made once for both, and not kept: there are thousands. */
function formsOf({ path, document }: Documented): readonly PublishedFile[] {
  let made: JsonLdDocument | undefined;
  return [
    fileOf(`${path}.jsonld`, 'application/ld+json', () => printJsonLd((made = document()))),
    fileOf(`${path}.ttl`, 'text/turtle', () => {
      const last = made ?? document();
      made = undefined;
      return turtleOf(last);
    }),
  ];
}

/** A document for each record, source and conflict of the editor, and one for what belongs to none of them. */
export function* documentFiles({ dossier, world }: Tree): Generator<PublishedFile> {
  const { records, sources, conflicts } = dossier;
  for (const { id } of inOrder(records.values()))
    yield* formsOf({ path: `doc/record/${requireId(id)}`, document: () => recordDocument(world, id) });
  for (const { id } of inOrder(sources.values()))
    yield* formsOf({ path: `doc/source/${requireId(id)}`, document: () => sourceDocument(world, id) });
  for (const conflict of inOrder(conflicts))
    yield* formsOf({
      path: `doc/conflict/${requireId(conflict.id)}`,
      document: () => conflictDocument(world, conflict),
    });
  yield* formsOf({ path: 'doc/shared', document: () => sharedDocument(world) });
}
