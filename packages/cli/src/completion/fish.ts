import { quotedForFish as quoted } from './quote.js';
import type { CommandSpec, OptionSpec, Values } from './spec.js';

/** What follows `complete` to offer what may stand in a place. */
const offer = (values: Values): string => {
  switch (values.kind) {
    case 'words':
      return values.several
        ? `-x -a ${quoted(`(__fish_append , ${values.words.join(' ')})`)}`
        : `-x -a ${quoted(values.words.join(' '))}`;
    case 'ids':
      return `-x -a ${quoted(`(__bilateral_ids ${values.sort})`)}`;
    case 'folders':
      return `-x -a ${quoted('(__fish_complete_directories)')}`;
    case 'files':
      return `-F${values.words.length > 0 ? ` -a ${quoted(values.words.join(' '))}` : ''}`;
    case 'anything':
      return '-x';
  }
};

const condition = (path: string): string => quoted(path === '' ? '__bilateral_in' : `__bilateral_in ${path}`);

const optionLine = (path: string, { flags, description, values }: OptionSpec): string => {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const value = values === undefined ? '' : ` ${offer(values).replace(/^-F/, '-r -F')}`;
  return `complete -c bilateral -n ${condition(path)} ${names.join(' ')}${value} -d ${quoted(description)}`;
};

const commandLines = ({ path, options, places, goesOn, within }: CommandSpec): readonly string[] => [
  ...within.map(
    ({ name, description }) =>
      `complete -c bilateral -n ${condition(path)} -a ${name} -d ${quoted(description)}`,
  ),
  ...places.flatMap((values, place) => {
    if (values.kind === 'anything') return [];
    const isLast = goesOn && place === places.length - 1;
    const at = isLast ? `__bilateral_from ${place} ${path}` : `__bilateral_at ${place} ${path}`;
    return [`complete -c bilateral -n ${quoted(at)} ${offer(values).replace(/^-x/, '-f')}`];
  }),
  ...options.map((option) => optionLine(path, option)),
];

/** After which words a command is known, and which options are followed by a value, by command. */
const knownCommands = (spec: readonly CommandSpec[]): string =>
  spec
    .filter(({ path }) => path !== '')
    .map(({ path, options }) => {
      const valued = options.flatMap(({ flags, values }) => (values === undefined ? [] : flags));
      return `            case ${quoted(path)}
                set command $path
                set place 0
                set valued ${valued.join(' ')}`;
    })
    .join('\n');

/** The script for fish 3.4 and later. */
export function fishScript(spec: readonly CommandSpec[]): string {
  return `# Completion of the command bilateral for fish; made by \`bilateral completion fish\`.

# Reads what stands before the cursor: the command, how many words follow it, and the folder of the dossier.
function __bilateral_read --no-scope-shadowing
    set command ''
    set place 0
    set dossier ''
    set -l option ''
    set -l valued
    set -l words (commandline -opc)
    for word in $words[2..-1]
        if test -n "$option"
            test "$option" = --dossier; and set dossier $word
            set option ''
            continue
        end
        if string match -q -- '--dossier=*' $word
            set dossier (string replace -- '--dossier=' '' $word)
            continue
        end
        if string match -q -- '-*' $word
            contains -- $word $valued; and set option $word
            continue
        end
        set -l path (string join ' ' -- (string match -v -- '' $command) $word)
        switch "$path"
${knownCommands(spec)}
            case '*'
                set place (math $place + 1)
        end
    end
end

function __bilateral_in
    set -l command
    set -l place
    set -l dossier
    __bilateral_read
    test "$command" = "$argv"; and begin
        test -n "$command"; or test $place -eq 0
    end
end

function __bilateral_at
    set -l command
    set -l place
    set -l dossier
    __bilateral_read
    test "$command" = "$argv[2..-1]" -a $place -eq $argv[1]
end

function __bilateral_from
    set -l command
    set -l place
    set -l dossier
    __bilateral_read
    test "$command" = "$argv[2..-1]" -a $place -ge $argv[1]
end

function __bilateral_ids
    set -l command
    set -l place
    set -l dossier
    __bilateral_read
    set -l current (string replace -r -- '^--[a-z-]+=' '' (commandline -ct))
    command bilateral __complete $argv[1] "$current" "$dossier" 2>/dev/null
end

complete -c bilateral -f
${spec.flatMap(commandLines).join('\n')}
`;
}
