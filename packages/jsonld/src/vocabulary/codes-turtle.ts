import type { GraphNode } from '../rdf/term-table.js';
import { turtle } from '../rdf/turtle.js';
import { home } from '../write/iris.js';
import { listedCodes, type ListedCode, type ListedCodes } from './code-lists.js';
import { vocabularyTable } from './vocabulary-context.js';
import { byLanguage } from './vocabulary-turtle.js';

type Node = GraphNode & Readonly<Record<string, unknown>>;

const listIri = (list: string): string => `${home}code/${list}`;
const codeIri = (list: string, code: string): string => `${listIri(list)}/${encodeURIComponent(code)}`;

const codeNode = (list: string, { code, label, broader, exactMatch }: ListedCode): Node => ({
  id: codeIri(list, code),
  // The roles of participants are what PROV calls roles.
  type: list === 'role' ? ['skos:Concept', 'prov:Role'] : ['skos:Concept'],
  prefLabel: byLanguage(label),
  notation: code,
  inScheme: [listIri(list)],
  topConceptOf: [listIri(list)],
  ...(broader && { broader: [codeIri(...broader)] }),
  ...(exactMatch !== undefined && { exactMatch: [exactMatch] }),
});

function* listNodes({ list, title, codes }: ListedCodes): Generator<Node> {
  yield {
    id: listIri(list),
    type: ['skos:ConceptScheme'],
    prefLabel: byLanguage(title),
    notation: list,
    hasTopConcept: codes.map(({ code }) => codeIri(list, code)),
  };
  for (const code of codes) yield codeNode(list, code);
}

/** Every code list with every code, whether a dossier uses it or not. */
function* codeListNodes(): Generator<Node> {
  for (const list of listedCodes) yield* listNodes(list);
}

/**
 * The code lists as SKOS, in Turtle: every list with every code and its labels in English, Russian and Urdu, whether
 * a dossier uses it or not; the file `codes.ttl`. Of PLOVER and CAMEO only words and numbers are given. The same text
 * each time.
 *
 * @example
 * ```ts
 * import { codesTurtle } from '@bilateral/jsonld/publish';
 *
 * codesTurtle().includes('"planned"@en, "запланировано"@ru, "منصوبہ بند"@ur'); // => true
 * ```
 */
export function codesTurtle(): string {
  return [...turtle(codeListNodes(), vocabularyTable)].join('\n');
}
