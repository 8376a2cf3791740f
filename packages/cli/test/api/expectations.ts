import ts from 'typescript';

/** What an example says comes of a statement of it. */
export interface Expectation {
  readonly line: number;
  /** What is printed or what the value is, or with which code it throws. */
  readonly what: 'value' | 'throws';
  readonly text: string;
}

/** An example as it is run: statements with an expectation report to `reportTo`, as in `await shown(0, async () => (…))`. */
export interface Instrumented {
  readonly code: string;
  readonly expectations: readonly Expectation[];
}

const mark = /^\/\/ (=>|throws) (.*)$/;
const continued = /^\/\/ {4}\s*(.*)$/;

/** The comment that begins behind a statement on its last line, with the lines of comment alone that go on four spaces in. */
function commentBehind(source: ts.SourceFile, end: number): string | undefined {
  const [first, ...rest] = (ts.getTrailingCommentRanges(source.text, end) ?? [])
    .concat(ts.getLeadingCommentRanges(source.text, lineEnd(source.text, end)) ?? [])
    .map(({ pos, end: stop }) => source.text.slice(pos, stop));
  if (first === undefined || !mark.test(first)) return undefined;
  const more = rest.slice(0, rest.findIndex((line) => !continued.test(line)) >>> 0);
  return [first, ...more.map((line) => continued.exec(line)?.[1] ?? '')].join('\n');
}

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

const isConsoleLog = (node: ts.Expression): node is ts.CallExpression =>
  ts.isCallExpression(node) && node.expression.getText() === 'console.log';

/** Replaces each statement that has an expectation by a call that tells what came of it. */
export function instrument(code: string): Instrumented {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const expectations: Expectation[] = [];
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const comment = ts.isExpressionStatement(node) ? commentBehind(source, node.end) : undefined;
    if (!ts.isExpressionStatement(node) || comment === undefined) return ts.forEachChild(node, visit);
    const [, sign, text = ''] = mark.exec(comment.split('\n', 1)[0] ?? '') ?? [];
    const [start, end] = [node.getStart(), node.end];
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    const rest = comment.split('\n').slice(1);
    const what = sign === 'throws' ? 'throws' : 'value';
    edits.push({ start, end, text: reporting(node.expression, expectations.length, what) });
    expectations.push({ line, what, text: [text, ...rest].join('\n') });
  };
  visit(source);
  return { code: applied(code, edits), expectations };
}

/** `shown` and `threw` are given to the program when it is run. */
function reporting(expression: ts.Expression, index: number, what: Expectation['what']): string {
  const text = expression.getText();
  if (what === 'throws') return `await threw(${index}, async () => (${text}));`;
  if (isConsoleLog(expression))
    return `console.at(${index}, ${expression.arguments.map((argument) => argument.getText()).join(', ')});`;
  return `shown(${index}, ${text});`;
}

const applied = (
  code: string,
  edits: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string =>
  edits.reduceRight((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
