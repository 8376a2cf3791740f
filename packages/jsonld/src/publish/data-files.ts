import { batches } from '../batches.js';
import { canonicalLines } from '../rdf/n-triples.js';
import { v1 } from '../context/v1.js';
import { evidenceJson } from '../evidence/evidence-json.js';
import { jsonPieces } from '../print-json-ld.js';
import { graphNodes } from '../write/graph.js';
import { streamNTriples, streamTriG, streamTurtle } from '../to-rdf.js';
import { fileOf, type PublishedFile } from './published-file.js';
import type { Tree } from './tree.js';

/** The name of the file that is the canonical form of the graph. */
export const canonicalFile = 'data.nt';

/** The canonical form. Its lines can only be sorted once all are there: until then each piece is a pause for the reader. */
function* canonicalForm(pieces: Iterable<string>): Generator<string> {
  const all: string[] = [];
  for (const piece of pieces) {
    all.push(piece);
    yield '';
  }
  yield* batches(canonicalLines(all));
}

/** The whole graph in each form, and its evidence for clients of annotations. */
export const dataFiles = ({ dossier, options, world, counter }: Tree): readonly PublishedFile[] => [
  fileOf('data.jsonld', 'application/ld+json', () =>
    batches(jsonPieces(v1, counter.passing(graphNodes(world)))),
  ),
  fileOf(canonicalFile, 'application/n-triples', () => canonicalForm(streamNTriples(dossier, options))),
  fileOf('data.ttl', 'text/turtle', () => streamTurtle(dossier, options)),
  fileOf('data.trig', 'application/trig', () => streamTriG(dossier, options)),
  fileOf('evidence.jsonld', 'application/ld+json', () => evidenceJson(dossier, options)),
];
