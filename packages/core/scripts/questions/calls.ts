import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A call as the source file of its question has it. */
export interface Call {
  readonly question: string;
  /** The body of the function that asks: an expression, or statements of which the last returns. */
  readonly text: string;
  /** What it uses that it does not make itself, such as `findRecords`; properties and types are left out. */
  readonly uses: readonly string[];
}

/** The text of a node without the indentation of the line on which it begins. */
function dedented(node: ts.Node, file: ts.SourceFile): string {
  const start = node.getStart(file);
  const line = file.text.slice(file.text.lastIndexOf('\n', start) + 1, start);
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  return file.text.slice(start, node.getEnd()).replaceAll(`\n${' '.repeat(indent)}`, '\n');
}

const statementsIn = (block: ts.Block, file: ts.SourceFile): string =>
  block.statements.map((statement) => dedented(statement, file)).join('\n');

const namesIn = (name: ts.BindingName): readonly string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : namesIn(element.name)));

/** Whether an identifier stands for a value, and is not the name of a property or something to be declared. */
function isUse({ parent }: ts.Identifier, node: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isParameter(parent) || ts.isVariableDeclaration(parent)) return parent.initializer === node;
  return !ts.isTypeReferenceNode(parent);
}

function usesIn(ask: ts.ArrowFunction): readonly string[] {
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isUse(node, node)) used.add(node.text);
    if (ts.isParameter(node) || ts.isVariableDeclaration(node))
      for (const name of namesIn(node.name)) declared.add(name);
    ts.forEachChild(node, visit);
  };
  visit(ask);
  return [...used].filter((name) => !declared.has(name));
}

/** The calls of the questions in a text of TypeScript, in its order. */
export function callsIn(text: string): readonly Call[] {
  const file = ts.createSourceFile('questions.ts', text, ts.ScriptTarget.ES2022, true);
  const calls: Call[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'question') {
      const [title, ask] = node.arguments;
      if (!title || !ask || !ts.isStringLiteralLike(title) || !ts.isArrowFunction(ask))
        throw new Error(`a question needs a plain text and an arrow function: ${node.getText(file)}`);
      const { body } = ask;
      const call = ts.isBlock(body) ? statementsIn(body, file) : dedented(body, file);
      calls.push({ question: title.text, text: call, uses: usesIn(ask) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return calls;
}

/** The text of the file in which the questions of a theme stand. */
export const textOfTheme = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`./${file}.ts`, import.meta.url)), 'utf8');
