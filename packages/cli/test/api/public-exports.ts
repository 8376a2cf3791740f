import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const packages = join(import.meta.dirname, '..', '..', '..');

/** The packages whose exports people program with. */
export const libraries: readonly string[] = ['core', 'report', 'docx', 'pdf', 'jsonld'];

/** One name that one or more entries export. */
export interface PublicExport {
  /** Such as `@bilateral/core/schema`; the first one, if several export it. */
  readonly entry: string;
  readonly name: string;
  readonly symbol: ts.Symbol;
}

interface Entry {
  readonly name: string;
  readonly file: string;
}

/** The entries of a package with types, each with the file it is made from; a shipped dossier has only its built types. */
function entriesOf(library: string): readonly Entry[] {
  const home = join(packages, library);
  const { exports } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
  };
  return Object.entries(exports).flatMap(([path, target]) => {
    if (typeof target === 'string') return [];
    const built = join(home, target.types);
    const source = built.replace('/dist/', '/src/').replace('.d.ts', '.ts');
    return [{ name: `@bilateral/${join(library, path)}`, file: existsSync(source) ? source : built }];
  });
}

/** What all programs of this folder are compiled with: what the packages are, and what a strict user of them would set. */
export const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: ['node'],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  resolveJsonModule: true,
  skipLibCheck: true,
  noEmit: true,
};

const entries: readonly Entry[] = libraries.flatMap(entriesOf);

export function createSurface(): ts.Program {
  return ts.createProgram(
    entries.map(({ file }) => file),
    compilerOptions,
  );
}

const homeOf = (file: string): string | undefined => relative(packages, file).split('/')[0];

/** Every public export once, by the declaration behind it. */
export function publicExports(program: ts.Program): readonly PublicExport[] {
  const checker = program.getTypeChecker();
  const found = new Map<ts.Symbol, PublicExport>();
  for (const { name: entry, file } of entries) {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${file} is no module`);
    for (const exported of checker.getExportsOfModule(module)) {
      const alias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
      const symbol = alias ? checker.getAliasedSymbol(exported) : exported;
      // What a package hands on of another one is explained there.
      if (symbol.declarations?.some((each) => homeOf(each.getSourceFile().fileName) !== homeOf(file)))
        continue;
      if (!found.has(symbol)) found.set(symbol, { entry, name: exported.name, symbol });
    }
  }
  return [...found.values()];
}

/** Whether it exists at run time: a function, class or constant, whose use can be shown. */
export const isValue = ({ symbol }: PublicExport): boolean => (symbol.flags & ts.SymbolFlags.Value) !== 0;

/**
 * Fields and methods that the declaration itself writes down. Those of derived types are explained where they come from,
 * the ids of a shipped dossier by their records, and a field that can have but one value, such as `kind`, by its type.
 */
export function ownMembers({ symbol }: PublicExport): readonly ts.Declaration[] {
  const own = (symbol.declarations ?? []).flatMap((declaration): readonly ts.Declaration[] => {
    if (declaration.getSourceFile().isDeclarationFile) return [];
    if (ts.isInterfaceDeclaration(declaration)) return [...declaration.members];
    if (ts.isClassDeclaration(declaration)) return declaration.members.filter(isPublicMember);
    if (ts.isTypeAliasDeclaration(declaration)) return literalMembers(declaration.type);
    return [];
  });
  return own.filter(
    (member) => !(ts.isPropertySignature(member) && member.type && ts.isLiteralTypeNode(member.type)),
  );
}

function isPublicMember(member: ts.ClassElement): boolean {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Override;
  return (ts.getCombinedModifierFlags(member) & hidden) === 0 && !ts.isConstructorDeclaration(member);
}

function literalMembers(type: ts.TypeNode): readonly ts.Declaration[] {
  if (ts.isTypeLiteralNode(type)) return [...type.members];
  if (ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type)) return type.types.flatMap(literalMembers);
  return [];
}

/** The sentences of a documentation comment, without its tags. */
export const explanationOf = (declaration: ts.Declaration): string =>
  ts
    .getJSDocCommentsAndTags(declaration)
    .map((comment) => (ts.isJSDoc(comment) ? (ts.getTextOfJSDocComment(comment.comment) ?? '') : ''))
    .join('');

/** Such as `report/src/model.ts:12`. */
export function placeOf(declaration: ts.Node): string {
  const source = declaration.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(declaration.getStart());
  return `${relative(packages, source.fileName)}:${line + 1}`;
}
