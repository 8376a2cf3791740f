import { Packer } from 'docx';
import type { Document } from 'docx';
import type { Parts } from './parts.js';

interface Compiler {
  readonly compile: (document: Document) => ReadonlyMap<string, unknown>;
}

/**
 * The parts that docx makes of a document, before it zips them. What stands between `Document` and the zip is private to
 * docx; to zip, unzip and zip again would take half as long as all the rest.
 */
export function compileParts(document: Document): Parts {
  const compiler: unknown = Reflect.get(Packer, 'compiler');
  if (!isCompiler(compiler)) throw new TypeError('docx keeps no compiler where its version 9.15.2 has it');
  return new Map(
    [...compiler.compile(document)].map(([path, content]) => {
      if (typeof content === 'string' || content instanceof Uint8Array) return [path, content];
      throw new TypeError(`docx gives ${path} as ${typeof content}, expected text or bytes`);
    }),
  );
}

function isCompiler(value: unknown): value is Compiler {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'compile') === 'function';
}
