import { batches } from '../batches.js';
import { catalogueContext } from '../description/catalogue-context.js';
import { catalogue } from '../description/catalogue.js';
import { dataPackage } from '../description/data-package.js';
import { roCrate } from '../description/ro-crate.js';
import { jsonPieces } from '../print-json-ld.js';
import { TermTable, type GraphNode } from '../rdf/term-table.js';
import { turtle } from '../rdf/turtle.js';
import { fileOf, type PublishedFile } from './published-file.js';
import { publishedOf, type Tree } from './tree.js';

const json = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** The dataset described with its files, each time with those that came before. */
export function descriptionFiles(tree: Tree): readonly PublishedFile[] {
  const { dossier } = tree;
  // Made once for both forms, or the second would tell of the first.
  let made: readonly GraphNode[] | undefined;
  const nodes = (): readonly GraphNode[] => (made ??= catalogue(dossier, publishedOf(tree)));
  return [
    fileOf('datapackage.json', 'application/json', () => json(dataPackage(dossier, publishedOf(tree)))),
    fileOf('catalog.ttl', 'text/turtle', () => batches(turtle(nodes(), new TermTable(catalogueContext)))),
    fileOf('catalog.jsonld', 'application/ld+json', () => batches(jsonPieces(catalogueContext, nodes()))),
    fileOf('ro-crate-metadata.json', 'application/ld+json', () => json(roCrate(dossier, publishedOf(tree)))),
  ];
}
