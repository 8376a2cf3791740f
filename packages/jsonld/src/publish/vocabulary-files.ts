import { v1 } from '../context/v1.js';
import { shapesTurtle } from '../shapes/shapes-turtle.js';
import { shapesSparqlTurtle } from '../shapes/sparql-turtle.js';
import { codeListHtml } from '../vocabulary/code-list-html.js';
import { listedCodes } from '../vocabulary/code-lists.js';
import { codesTurtle } from '../vocabulary/codes-turtle.js';
import { vocabularyHtml } from '../vocabulary/vocabulary-html.js';
import { vocabularyTurtle } from '../vocabulary/vocabulary-turtle.js';
import { fileOf, type PublishedFile } from './published-file.js';

const context = (): string => `${JSON.stringify({ '@context': v1 }, undefined, 2)}\n`;

/** What the words of the graph mean, and what a graph must be like. It is the same for every dossier. */
export const vocabularyFiles = (): readonly PublishedFile[] => [
  fileOf('context/v1.jsonld', 'application/ld+json', context),
  fileOf('ns.ttl', 'text/turtle', vocabularyTurtle),
  fileOf('ns.html', 'text/html', vocabularyHtml),
  fileOf('codes.ttl', 'text/turtle', codesTurtle),
  ...listedCodes.map(({ list }) => fileOf(`code/${list}.html`, 'text/html', () => codeListHtml(list))),
  fileOf('shapes.ttl', 'text/turtle', shapesTurtle),
  fileOf('shapes-sparql.ttl', 'text/turtle', shapesSparqlTurtle),
];
