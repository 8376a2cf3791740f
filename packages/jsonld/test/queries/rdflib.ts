import { join } from 'node:path';
import type { Answer, Binding } from '../../scripts/sparql-page.js';
import { hasModule, runPython } from '../processors/python.js';

export const hasRdflib: boolean = hasModule('rdflib');

/** What rdflib makes of a JSON-LD document. */
export interface Rdflib {
  /** SHA-256 of the canonical lines of its triples. */
  readonly digest: string;
  /** The answers to all questions, by their names. */
  readonly answers: Readonly<Record<string, Answer>>;
}

const queries = join(import.meta.dirname, '../../queries');

/** Reads a document with rdflib, once for all that is asked of it. */
export const askRdflib = async (document: string): Promise<Rdflib> =>
  JSON.parse(await runPython(join(import.meta.dirname, 'answers.py'), document, queries)) as Rdflib;

const integer = /#(?:integer|nonNegativeInteger)$/;

/** A term as one text. Oxigraph takes every whole number for an integer, and a decimal without its last zeros. */
const termOf = ({ type, value, datatype = '', 'xml:lang': language = '' }: Binding): string => {
  if (integer.test(datatype)) return `${String(Number(value))} integer`;
  if (datatype.endsWith('#decimal')) return `${String(Number(value))} decimal`;
  return [type, value, datatype, language].join(' ');
};

/** The rows of an answer in one order. */
export const rowsOf = ({ results: { bindings } }: Answer): readonly string[] =>
  bindings
    .map((row) =>
      Object.keys(row)
        .sort()
        .map((name) => `${name} ${termOf(row[name] as Binding)}`)
        .join('\n'),
    )
    .sort();
