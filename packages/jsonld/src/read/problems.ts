import { BilateralError, type Issue, type IssueCode } from '@bilateral/core';

/** How many problems a message tells; the error has them all. */
const most = 50;

/** What can be wrong with a resource. */
export type ProblemCode = Extract<
  IssueCode,
  | 'invalid-value'
  | 'missing-field'
  | 'unknown-code'
  | 'unknown-record'
  | 'unknown-resource'
  | 'unknown-source'
>;

const words: Readonly<Record<ProblemCode, string>> = {
  'invalid-value': 'a value is not what it must be',
  'missing-field': 'a property is missing',
  'unknown-code': 'no list has this code',
  'unknown-record': 'no record of the document has this IRI',
  'unknown-resource': 'the document says nothing of it',
  'unknown-source': 'no source of the document has this IRI',
};

const line = ({ id, found, expected }: Issue): string => `<${id}>: found ${found}, expected ${expected}`;

/** All that is wrong with a document. Reading goes on after a problem, so that all are known at once. */
export class Problems {
  readonly #all = new Map<string, Issue>();

  add(iri: string, found: string, expected: string, code: ProblemCode): void {
    const issue: Issue = { id: iri, code, message: `<${iri}>: ${words[code]}`, found, expected };
    this.#all.set(line(issue), issue);
  }

  /** Throws one `BilateralError` that lists every problem; does nothing if there is none. */
  refuse(): void {
    if (this.#all.size === 0) return;
    const lines = [...this.#all.keys()];
    const count = lines.length === 1 ? '1 problem' : `${lines.length} problems`;
    const told = lines.slice(0, most).join('\n');
    const rest = lines.length > most ? `\nand ${lines.length - most} more` : '';
    throw new BilateralError('invalid-dossier', `the dossier has ${count}:\n${told}${rest}`, {
      hint: 'a document is read whole or not at all; `issues` of this error lists every one',
      issues: [...this.#all.values()],
    });
  }
}
