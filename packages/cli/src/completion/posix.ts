import { quotedForPosix as quoted } from './quote.js';
import type { CommandSpec, OptionSpec, Values } from './spec.js';

/** What bash and zsh say differently. */
export interface PosixShell {
  /** The line that offers what may stand in a place. */
  readonly offer: (values: Values) => string;
  /** The line that offers options and commands, each with what it does. */
  readonly offerNamed: (named: readonly (readonly [name: string, description: string])[]) => string;
}

const takesValue = ({ values }: OptionSpec): boolean => values !== undefined;

const namesOf = (options: readonly OptionSpec[]): readonly (readonly [string, string])[] =>
  options.flatMap(({ flags, description }) => flags.map((flag) => [flag, description] as const));

/** `'show'|'path') …;;`, as the branch of a `case`. */
const branch = (patterns: readonly string[], line: string): string =>
  `    ${patterns.map(quoted).join('|')}) ${line} ;;`;

/** After which words a command is known, and which of its options are followed by a value. */
export function commandBranches(spec: readonly CommandSpec[]): string {
  return spec
    .filter(({ path }) => path !== '')
    .map(({ path, options }) => {
      const valued = options.filter(takesValue).flatMap(({ flags }) => flags);
      return `        ${quoted(path)}) command=$word_path; place=0; valued=${quoted(` ${valued.join(' ')} `)} ;;`;
    })
    .join('\n');
}

/** What may follow an option: `records --kind`. Options that mean the same for several commands share a branch. */
export function valueBranches(spec: readonly CommandSpec[], { offer }: PosixShell): string {
  const lines = new Map<string, string[]>();
  for (const { path, options } of spec)
    for (const { flags, values } of options) {
      if (values === undefined) continue;
      const line = offer(values);
      const patterns = flags.map((flag) => `${path} ${flag}`);
      lines.set(line, [...(lines.get(line) ?? []), ...patterns]);
    }
  return [...lines].map(([line, patterns]) => branch(patterns, line)).join('\n');
}

/** The options of each command. */
export function optionBranches(spec: readonly CommandSpec[], { offerNamed }: PosixShell): string {
  return spec.map(({ path, options }) => branch([path], offerNamed(namesOf(options)))).join('\n');
}

/** What may stand in each place of each command: `path 0`; `show *` where there may be any number. */
export function placeBranches(spec: readonly CommandSpec[], { offer, offerNamed }: PosixShell): string {
  const lines = spec.flatMap(({ path, places, goesOn, within }) => {
    if (within.length > 0)
      return [branch([`${path} 0`], offerNamed(within.map(({ name, description }) => [name, description])))];
    return places.flatMap((values, place) => {
      const isLast = goesOn && place === places.length - 1;
      const pattern = isLast ? `    ${quoted(`${path} `)}*)` : `    ${quoted(`${path} ${place}`)})`;
      return values.kind === 'anything' ? [] : [`${pattern} ${offer(values)} ;;`];
    });
  });
  return lines.join('\n');
}
