import { join } from 'node:path';
import type { Answer, Binding } from '../../scripts/sparql-page.js';
import { hasModule, runPython } from '../processors/python.js';

export const hasRdflib: boolean = hasModule('rdflib');

const queries = join(import.meta.dirname, '../../queries');

/** What rdflib answers to all questions, by their names. */
export async function answersOfRdflib(triples: string): Promise<ReadonlyMap<string, Answer>> {
  const printed = await runPython(join(import.meta.dirname, 'answers.py'), triples, queries);
  return new Map(Object.entries(JSON.parse(printed) as Readonly<Record<string, Answer>>));
}

const integer = /#(?:integer|nonNegativeInteger)$/;

/** A term as one text. Oxigraph takes every whole number for an integer; rdflib writes the same decimal with other zeros. */
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
