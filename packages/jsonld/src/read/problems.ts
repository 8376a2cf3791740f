import { JsonLdError, type DocumentProblem } from '../errors.js';

/** How many problems a message tells; the error has them all. */
const most = 50;

const line = ({ iri, found, expected }: DocumentProblem): string =>
  `<${iri}>: found ${found}, expected ${expected}`;

/** All that is wrong with a document. Reading goes on after a problem, so that all are known at once. */
export class Problems {
  readonly #all = new Map<string, DocumentProblem>();

  add(iri: string, found: string, expected: string): void {
    const problem = { iri, found, expected };
    this.#all.set(line(problem), problem);
  }

  /** Throws one `JsonLdError` that lists every problem; does nothing if there is none. */
  refuse(): void {
    if (this.#all.size === 0) return;
    const lines = [...this.#all.keys()];
    const count = lines.length === 1 ? '1 problem' : `${lines.length} problems`;
    const told = lines.slice(0, most).join('\n');
    const rest = lines.length > most ? `\nand ${lines.length - most} more` : '';
    throw new JsonLdError('broken-dossier', `the dossier has ${count}:\n${told}${rest}`, {
      hint: 'a document is read whole or not at all; `problems` of this error lists every one',
      problems: [...this.#all.values()],
    });
  }
}
