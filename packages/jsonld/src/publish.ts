/**
 * Writes a dossier as a tree of files for a web server: pages, linked data, tables, and what describes them.
 *
 * @module publish
 */

export { evidenceJson } from './evidence/evidence-json.js';
export type { Hash } from './publish/checksums.js';
export { publish, publishedPaths } from './publish/publish.js';
export type { PublishedFile } from './publish/published-file.js';
export type { PublishOptions } from './publish/tree.js';
export { shapesTurtle } from './shapes/shapes-turtle.js';
export { shapesSparqlTurtle } from './shapes/sparql-turtle.js';
export { tables } from './tables/tables.js';
export { codesTurtle } from './vocabulary/codes-turtle.js';
export { vocabularyTurtle } from './vocabulary/vocabulary-turtle.js';
