import { commandBranches, optionBranches, placeBranches, valueBranches, type PosixShell } from './posix.js';
import { quotedForPosix as quoted } from './quote.js';
import type { CommandSpec, Values } from './spec.js';

const offer = (values: Values): string => {
  switch (values.kind) {
    case 'words':
      return `_bilateral_${values.several ? 'several' : 'words'} ${values.words.map(quoted).join(' ')}`;
    case 'ids':
      return `_bilateral_ids ${values.sort}`;
    case 'folders':
      return '_files -/';
    case 'files':
      return [
        '_files',
        ...(values.words.length > 0 ? [`_bilateral_words ${values.words.map(quoted).join(' ')}`] : []),
      ].join('; ');
    case 'anything':
      return '_message value';
  }
};

/** A name and what it does, as `_describe` reads them. */
const described = ([name, description]: readonly [string, string]): string =>
  quoted(`${name.replaceAll(':', String.raw`\:`)}:${description.replaceAll(/[\r\n]+/g, ' ')}`);

const shell: PosixShell = {
  offer,
  offerNamed: (named) => `_bilateral_named ${named.map(described).join(' ')}`,
};

/** The script for zsh, to be sourced or to lie in a folder of `$fpath` as `_bilateral`. */
export function zshScript(spec: readonly CommandSpec[]): string {
  return `#compdef bilateral
# Completion of the command bilateral for zsh; made by \`bilateral completion zsh\`.

_bilateral_words() { compadd -- "$@" }

_bilateral_several() {
  compset -P '*,'
  compadd -S '' -- "$@"
}

_bilateral_named() {
  local -a named=("$@")
  _describe bilateral named
}

_bilateral_ids() {
  local line
  local -a ids shown
  while IFS= read -r line; do
    ids+=("\${line%%$'\\t'*}")
    shown+=("\${line/$'\\t'/ -- }")
  done < <(command bilateral __complete "$1" "$PREFIX" "$dossier" 2>/dev/null)
  compadd -l -d shown -a ids
}

_bilateral() {
  local command='' option='' dossier='' valued=' ' place=0 index word word_path
  for ((index = 2; index < CURRENT; index++)); do
    word=\${words[index]}
    if [[ -n $option ]]; then
      if [[ $option == --dossier ]]; then dossier=$word; fi
      option=''
      continue
    fi
    case $word in
      --dossier=*) dossier=\${word#*=} ;;
      -*) if [[ $valued == *" $word "* ]]; then option=$word; fi ;;
      *)
        word_path=\${command:+$command }$word
        case $word_path in
${commandBranches(spec)}
        *) place=$((place + 1)) ;;
        esac
        ;;
    esac
  done
  if [[ -z $option && $PREFIX == --*=* ]]; then
    option=\${PREFIX%%=*}
    compset -P 1 '*='
  fi
  if [[ -n $option ]]; then
    case "$command $option" in
${valueBranches(spec, shell)}
    esac
    return
  fi
  if [[ $PREFIX == -* ]]; then
    case $command in
${optionBranches(spec, shell)}
    esac
  else
    case "$command $place" in
${placeBranches(spec, shell)}
    esac
  fi
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _bilateral "$@"
else
  compdef _bilateral bilateral
fi
`;
}
