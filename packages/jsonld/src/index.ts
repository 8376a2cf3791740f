/**
 * @module
 * @mergeModuleWith <project>
 */

export { borrowedClasses, type ClassName } from './context/classes.js';
export { coinedClasses, coinedDatatypes, coinedProperties } from './context/terms.js';
export { v1 as context } from './context/v1.js';
export type {
  Context,
  Explicit,
  Fields,
  FieldValue,
  JsonLdDocument,
  JsonLdNode,
  LanguageMap,
  PropertyTerm,
} from './document.js';
export { printJsonLd } from './print-json-ld.js';
export { canonicalLines, nTriples } from './rdf/n-triples.js';
export type { GraphNode } from './rdf/term-table.js';
export { fromJsonLd } from './read/from-json-ld.js';
export { jsonLdNodes, streamJsonLd, toJsonLd, type JsonLdOptions } from './to-json-ld.js';
export { streamNTriples, streamTriG, streamTurtle, toNTriples, toTriG, toTurtle } from './to-rdf.js';
