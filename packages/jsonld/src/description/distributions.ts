import type { GraphNode } from '../rdf/term-table.js';
import { part, partAt } from '../write/iris.js';
import { fileTypeIri, stable } from './authorities.js';
import { told, type Facts, type LocatedFile } from './facts.js';
import { titleOfFile } from './file-titles.js';
import { formatOf, ianaIri, standardOf } from './media-types.js';
import { described } from './node.js';

const sha256 = 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256';

/** The IRI of the distribution that is one file. */
export const distributionIri = ({ iris }: Facts, { path }: LocatedFile): string =>
  partAt(iris.dossier, `file.${path}`);

function* distributionNodes(facts: Facts, file: LocatedFile): Generator<GraphNode> {
  const iri = distributionIri(facts, file);
  const format = formatOf(file);
  const standard = standardOf(file);
  const title = told(facts.info, titleOfFile(file));
  yield described(iri, ['dcat:Distribution', 'prov:Entity'], {
    title,
    description: Object.fromEntries(
      Object.entries(title).map(([tag, texts]) => [tag, texts.map((text) => `${text}: ${file.path}`)]),
    ),
    accessURL: file.url,
    downloadURL: file.url,
    mediaType: ianaIri(file),
    format: format && fileTypeIri(format.fileType),
    byteSize: String(file.bytes),
    checksum: part(iri, 'checksum'),
    conformsTo: standard === undefined ? [] : [standard],
    license: facts.licence,
    availability: stable,
    issued: facts.info.edition,
  });
  yield described(part(iri, 'checksum'), ['spdx:Checksum'], {
    algorithm: sha256,
    checksumValue: file.sha256,
  });
}

/** What files have in common, each once: media types, formats, standards. */
function* sharedNodes(files: readonly LocatedFile[]): Generator<GraphNode> {
  const seen = new Set<string>();
  const isNew = (iri: string): boolean => !seen.has(iri) && seen.add(iri).size > 0;
  for (const file of files) {
    const [type, format, standard] = [ianaIri(file), formatOf(file), standardOf(file)];
    if (isNew(type)) yield described(type, ['dcterms:MediaType', 'dcterms:MediaTypeOrExtent']);
    if (format && isNew(fileTypeIri(format.fileType))) {
      yield described(fileTypeIri(format.fileType), ['dcterms:MediaTypeOrExtent', 'skos:Concept'], {
        prefLabel: { en: [format.label] },
      });
    }
    if (standard !== undefined && isNew(standard)) yield described(standard, ['dcterms:Standard']);
  }
  yield described(sha256, ['spdx:ChecksumAlgorithm']);
}

/** Every file as a distribution, with its checksum and format. */
export function* allDistributionNodes(facts: Facts): Generator<GraphNode> {
  for (const file of facts.files) yield* distributionNodes(facts, file);
  yield* sharedNodes(facts.files);
}
