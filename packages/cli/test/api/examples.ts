import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { libraries, ownMembers, placeOf, type PublicExport } from './public-exports.js';

/** A program of the documentation. */
export interface Example {
  /** What it belongs to and where it stands. */
  readonly title: string;
  readonly code: string;
  /** All that it prints, where a block of text below it says so. */
  readonly printed?: string;
}

const tsBlock = /```ts\n([\s\S]*?)\n?```(?:\n+(?:(?!```).+\n+)?```text\n([\s\S]*?)```)?/g;

/** The programs in a text, each with the block of text that stands below it, if there is one. */
function programsIn(text: string, title: string): readonly Example[] {
  return [...text.matchAll(tsBlock)].map(([, code = '', printed], index) => ({
    title: index === 0 ? title : `${title}, program ${index + 1}`,
    code,
    ...(printed !== undefined && { printed }),
  }));
}

const exampleTags = (declaration: ts.Node): readonly string[] =>
  ts
    .getJSDocTags(declaration)
    .filter(({ tagName }) => tagName.text === 'example')
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '');

/** The programs of an export's `@example` tags, and of those of its members. */
export function examplesOf(exported: PublicExport): readonly Example[] {
  const declarations = [...(exported.symbol.declarations ?? []), ...ownMembers(exported)];
  return declarations.flatMap((declaration) =>
    exampleTags(declaration).flatMap((text) =>
      programsIn(text, `${exported.entry} ${exported.name} (${placeOf(declaration)})`),
    ),
  );
}

/** The programs of the packages' README files. */
export function readmeExamples(): readonly Example[] {
  return libraries.flatMap((library) => {
    const file = join(import.meta.dirname, '..', '..', '..', library, 'README.md');
    return programsIn(readFileSync(file, 'utf8'), `${library}/README.md`);
  });
}
