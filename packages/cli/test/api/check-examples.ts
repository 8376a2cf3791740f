import { join } from 'node:path';
import ts from 'typescript';
import type { Example } from './examples.js';
import { compilerOptions } from './public-exports.js';

/** Where the examples stand for the compiler: inside the package that depends on all others. */
const fileOf = (index: number): string => join(import.meta.dirname, `example-${index}.ts`);

/** What the compiler says against each example, all checked in one program against the built packages. */
export function typeErrors(
  examples: readonly Example[],
  surface: ts.Program,
): ReadonlyMap<Example, readonly string[]> {
  const codes = new Map(examples.map(({ code }, index) => [fileOf(index), code]));
  const host = ts.createCompilerHost(compilerOptions);
  const onDisk = { fileExists: host.fileExists, readFile: host.readFile, getSourceFile: host.getSourceFile };
  host.fileExists = (file) => codes.has(file) || onDisk.fileExists(file);
  host.readFile = (file) => codes.get(file) ?? onDisk.readFile(file);
  host.getSourceFile = (file, ...rest) => {
    const code = codes.get(file);
    return code === undefined
      ? (surface.getSourceFile(file) ?? onDisk.getSourceFile(file, ...rest))
      : ts.createSourceFile(file, code, { languageVersion: ts.ScriptTarget.ES2022, ...formatOf }, true);
  };
  const program = ts.createProgram({ rootNames: [...codes.keys()], options: compilerOptions, host });
  return new Map(examples.map((example, index) => [example, errorsOf(program, fileOf(index))]));
}

const formatOf = { impliedNodeFormat: ts.ModuleKind.ESNext } as const;

function errorsOf(program: ts.Program, file: string): readonly string[] {
  const source = program.getSourceFile(file);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ start = 0, messageText }) => {
      const line = source ? source.getLineAndCharacterOfPosition(start).line + 1 : 0;
      return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    },
  );
}
