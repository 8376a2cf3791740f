import { join } from 'node:path';
import jsonld from 'jsonld';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { parse } from 'oxigraph';
import { runPython } from './python.js';

const script = join(import.meta.dirname, 'triples.py');

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: Term;
}

interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
  readonly graph: Term;
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
};

const written = ({ termType, value, language = '', datatype }: Term): string => {
  if (termType === 'BlankNode') return `_:${value}`;
  if (termType !== 'Literal') return `<${value}>`;
  const text = `"${value.replace(/[\\"\b\t\n\f\r]/g, (each) => escapes[each] ?? each)}"`;
  if (language !== '') return `${text}@${language}`;
  return datatype === undefined || datatype.value.endsWith('#string') ? text : `${text}^^<${datatype.value}>`;
};

/** A triple, or a quad of a named graph, as a canonical line. */
export const lineOf = ({ subject, predicate, object, graph }: Quad): string =>
  `${[subject, predicate, object, ...(graph.value === '' ? [] : [graph])].map(written).join(' ')} .\n`;

/** Lines once each, in the order of their code points, as one text. */
export const canonical = (lines: Iterable<string>): string => {
  const order = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
  const once = [...new Set(lines)].sort();
  // Sorting by UTF-16 is much faster, and differs only where there are characters beyond the basic plane.
  return (once.some((line) => /[\ud800-\udfff]/.test(line)) ? once.sort(order) : once).join('');
};

const refuse = (url: string): never => {
  throw new Error(`nothing may be fetched, and ${url} was asked for`);
};

const withJsonLdJs = async (document: string): Promise<string> => {
  const options = { safe: true, format: 'application/n-quads', documentLoader: refuse };
  const quads = (await jsonld.toRDF(JSON.parse(document) as object, options as never)) as unknown as string;
  return canonical(quads.split(/(?<=\n)/));
};

const withOxigraph = (document: string): Promise<string> =>
  Promise.resolve(
    canonical(parse(document, { format: 'application/ld+json' }).map((quad) => `${quad.toString()} .\n`)),
  );

/**
 * The profile for streams wants `@context` first and then `@type` before other keys, which we keep. The parser takes the subject of
 * an earlier member of an array for that of a later one if the earlier one had texts by language, and would refuse its type; plain
 * types may stand anywhere with the second option.
 */
const inStream = { streamingProfile: true, streamingProfileAllowOutOfOrderPlainType: true };

const withStreamingParser = (document: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const lines: string[] = [];
    const parser = new JsonLdParser(inStream);
    parser
      .on('data', (quad: Quad) => lines.push(lineOf(quad)))
      .on('error', reject)
      .on('end', () => resolve(canonical(lines)));
    parser.end(document);
  });

/** The triples of a JSON-LD document as canonical lines, as each processor reads them. */
export const readers = {
  'jsonld.js': withJsonLdJs,
  Oxigraph: withOxigraph,
  'jsonld-streaming-parser': withStreamingParser,
  rdflib: (document: string) => runPython(script, document, 'rdflib'),
  PyLD: (document: string) => runPython(script, document, 'pyld'),
} as const;

/** The digest of the canonical lines that PyLD reads. */
export const digestOfPyld = (document: string): Promise<string> =>
  runPython(script, document, 'pyld', '--digest');
