import { v1Terms } from '../rdf/term-table.js';
import { home } from '../write/iris.js';

/** Where the shapes live. */
export const shapesNamespace: string = `${home}shapes#`;

/** The prefix of the codes of a list. */
export const codePrefix = (list: string): string => `code-${list}`;

/** The prefixes of the data, by name. */
export const dataPrefixes: Readonly<Record<string, string>> = /* @__PURE__ */ Object.fromEntries(
  v1Terms.prefixes,
);

/** Turtle's lines for prefixes. */
export const prefixLines = (prefixes: Readonly<Record<string, string>>): string =>
  Object.entries(prefixes)
    .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`)
    .join('');
