import type { DescribedFile } from './published.js';

interface Format {
  /** Its name in the list of file types of the Publications Office of the European Union. */
  readonly fileType: string;
  readonly label: string;
  readonly standard?: string;
  /** Its IRI as a serialisation of RDF (Unique URIs for File Formats, W3C). */
  readonly serialisation?: string;
}

const w3c = 'https://www.w3.org/TR/';
const formats = 'http://www.w3.org/ns/formats/';

const known: Readonly<Record<string, Format>> = {
  'application/ld+json': {
    fileType: 'JSON_LD',
    label: 'JSON-LD',
    standard: `${w3c}json-ld11/`,
    serialisation: `${formats}JSON-LD`,
  },
  'application/n-triples': {
    fileType: 'RDF_N_TRIPLES',
    label: 'N-Triples',
    standard: `${w3c}n-triples/`,
    serialisation: `${formats}N-Triples`,
  },
  'text/turtle': {
    fileType: 'RDF_TURTLE',
    label: 'Turtle',
    standard: `${w3c}turtle/`,
    serialisation: `${formats}Turtle`,
  },
  'application/trig': {
    fileType: 'RDF_TRIG',
    label: 'TriG',
    standard: `${w3c}trig/`,
    serialisation: `${formats}TriG`,
  },
  'text/csv': { fileType: 'CSV', label: 'CSV', standard: 'https://www.rfc-editor.org/rfc/rfc4180' },
  'application/csvm+json': { fileType: 'JSON', label: 'JSON', standard: `${w3c}tabular-metadata/` },
  'application/json': { fileType: 'JSON', label: 'JSON', standard: 'https://www.rfc-editor.org/rfc/rfc8259' },
  'text/html': { fileType: 'HTML', label: 'HTML', standard: 'https://html.spec.whatwg.org/' },
  'text/plain': { fileType: 'TXT', label: 'TXT' },
};

/** Standards that single files keep to, beyond that of their media type. */
const standards: Readonly<Record<string, string>> = {
  'evidence.jsonld': `${w3c}annotation-model/`,
  'catalog.ttl': `${w3c}vocab-dcat-3/`,
  'catalog.jsonld': `${w3c}vocab-dcat-3/`,
  'datapackage.json': 'https://datapackage.org/profiles/2.0/datapackage.json',
  'shapes.ttl': `${w3c}shacl/`,
  'shapes-sparql.ttl': `${w3c}shacl/`,
  'data.nt': `${w3c}rdf-canon/`,
};

const bare = ({ mediaType }: Pick<DescribedFile, 'mediaType'>): string =>
  mediaType.split(';')[0]?.trim() ?? mediaType;

/** The media type without parameters, as the IANA names it. */
export const ianaIri = (file: Pick<DescribedFile, 'mediaType'>): string =>
  `https://www.iana.org/assignments/media-types/${bare(file)}`;

/** The format of a file; nothing for a media type that no list here names. */
export const formatOf = (file: Pick<DescribedFile, 'mediaType'>): Format | undefined => known[bare(file)];

/** The standard that a file keeps to. */
export const standardOf = (file: DescribedFile): string | undefined =>
  file.conformsTo ?? standards[file.path] ?? formatOf(file)?.standard;
