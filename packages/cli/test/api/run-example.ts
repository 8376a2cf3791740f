import { format, inspect } from 'node:util';
import ts from 'typescript';
import type { Example } from './examples.js';
import { type Expectation, instrument } from './expectations.js';

type Importer = (specifier: string) => Promise<unknown>;

const AsyncFunction = (async () => undefined).constructor as new (
  ...parameters: readonly string[]
) => (...values: readonly unknown[]) => Promise<void>;

/** What came out at each expectation; a statement in a loop adds a line each time. */
class Outcome {
  readonly printed: string[] = [];
  readonly #lines = new Map<number, string[]>();

  at(index: number): string {
    return (this.#lines.get(index) ?? ['nothing: it was not run']).join('\n');
  }

  readonly console = {
    log: (...values: readonly unknown[]): void => void this.printed.push(`${format(...values)}\n`),
    at: (index: number, ...values: readonly unknown[]): void => {
      this.console.log(...values);
      this.#add(index, format(...values));
    },
  };

  readonly shown = (index: number, value: unknown): void =>
    this.#add(index, inspect(value, { depth: Infinity, breakLength: Infinity, compact: true }));

  readonly threw = async (index: number, run: () => unknown): Promise<void> => {
    try {
      await run();
    } catch (error) {
      this.#add(index, String((error as { readonly code?: unknown }).code ?? error));
      return;
    }
    this.#add(index, 'nothing');
  };

  #add(index: number, line: string): void {
    this.#lines.set(index, [...(this.#lines.get(index) ?? []), line]);
  }
}

/** White space counts once, and next to a bracket, to what is left out or at an end not at all. */
const normal = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ?([[\]{}()…]) ?/g, '$1')
    .trim();

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Whether a text is what the example says; `…` in it stands for whatever is left out. */
function fits(expected: string, actual: string): boolean {
  const pattern = normal(expected).split('…').map(escaped).join('.*');
  return new RegExp(`^${pattern}$`, 'su').test(normal(actual));
}

/** Runs an example and tells what came out otherwise than it says. */
export async function surprisesOf(example: Example, importModule: Importer): Promise<readonly string[]> {
  const { code, expectations } = instrument(example.code);
  if (expectations.length !== (example.code.match(/\/\/ (=>|throws) /g)?.length ?? 0))
    return ['a `// =>` or `// throws` stands behind no expression statement'];
  if (expectations.length === 0 && example.printed === undefined) return ['it does not show what comes out'];
  const outcome = new Outcome();
  await run(code, outcome, importModule);
  return [
    ...expectations.flatMap((expectation, index) => surprise(expectation, outcome.at(index))),
    ...(example.printed === undefined || example.printed === outcome.printed.join('')
      ? []
      : [`printed:\n${outcome.printed.join('')}`]),
  ];
}

const surprise = ({ line, what, text }: Expectation, actual: string): readonly string[] =>
  fits(text, actual)
    ? []
    : [`line ${line} ${what === 'throws' ? 'throws' : 'gives'} ${actual.slice(0, 2_000)}`];

/** Runs it in this process, so that all examples share the modules that they import. */
async function run(code: string, { console, shown, threw }: Outcome, importModule: Importer): Promise<void> {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  const specifiers = [...outputText.matchAll(/require\("([^"]+)"\)/g)].map(([, specifier = '']) => specifier);
  const modules = new Map<string, unknown>();
  for (const specifier of specifiers) modules.set(specifier, await importModule(specifier));
  const require = (specifier: string): unknown => modules.get(specifier);
  const program = new AsyncFunction('exports', 'require', 'console', 'shown', 'threw', outputText);
  await program({}, require, console, shown, threw);
}
