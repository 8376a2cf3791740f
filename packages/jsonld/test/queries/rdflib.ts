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

const number = /(?:decimal|integer)$/;

/** A term as one text. Engines write the same number with more zeros or fewer. */
const termOf = ({ type, value, datatype = '', 'xml:lang': language = '' }: Binding): string =>
  [
    type,
    number.test(datatype) ? String(Number(value)) : value,
    datatype.replace(/^.*#string$/, ''),
    language,
  ].join(' ');

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
