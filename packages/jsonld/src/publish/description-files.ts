import { batches } from '../batches.js';
import { catalogueContext } from '../description/catalogue-context.js';
import { catalogue } from '../description/catalogue.js';
import type { Published } from '../description/published.js';
import { jsonPieces } from '../print-json-ld.js';
import { TermTable, type GraphNode } from '../rdf/term-table.js';
import { turtle } from '../rdf/turtle.js';
import { fileOf, type PublishedFile } from './published-file.js';
import type { Tree } from './tree.js';

/** The files that hold the dataset as a whole; documents and pages of single things are in folders of their own. */
const isOfDataset = ({ path }: { readonly path: string }): boolean => !/^(?:doc|code|w3id)\//.test(path);

/** What is known once the data are written: their files with sizes and checksums, and the counts of the graph. */
const publishedOf = ({ options, checksums, counter }: Tree): Published => {
  const { sha256: _sha256, host: _host, ...told } = options;
  return { ...told, files: checksums.all.filter(isOfDataset), statistics: counter.statistics };
};

/** The description of the dataset with its files. */
export function descriptionFiles(tree: Tree): readonly PublishedFile[] {
  // One description for all its forms: the second must not tell of the first.
  let told: Published | undefined;
  const published = (): Published => (told ??= publishedOf(tree));
  const nodes = (): readonly GraphNode[] => catalogue(tree.dossier, published());
  return [
    fileOf('catalog.ttl', 'text/turtle', () => batches(turtle(nodes(), new TermTable(catalogueContext)))),
    fileOf('catalog.jsonld', 'application/ld+json', () => batches(jsonPieces(catalogueContext, nodes()))),
  ];
}
