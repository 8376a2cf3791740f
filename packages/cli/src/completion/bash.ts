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
      return '_bilateral_paths -d';
    case 'files':
      return [
        '_bilateral_paths -f',
        ...(values.words.length > 0 ? [`_bilateral_words ${values.words.map(quoted).join(' ')}`] : []),
      ].join('; ');
    case 'anything':
      return ':';
  }
};

const shell: PosixShell = {
  offer,
  offerNamed: (named) => `_bilateral_words ${named.map(([name]) => quoted(name)).join(' ')}`,
};

/**
 * The script for bash 3.2 and later. Words are compared and never expanded: neither `compgen -W` nor an unquoted variable, both of
 * which would run what stands in a name.
 */
export function bashScript(spec: readonly CommandSpec[]): string {
  return `# Completion of the command bilateral for bash; made by \`bilateral completion bash\`.

_bilateral_words() {
  local each
  for each in "$@"; do
    case $each in "$current"*) COMPREPLY[\${#COMPREPLY[@]}]=$each ;; esac
  done
}

_bilateral_several() {
  local each before=''
  case $current in *,*) before=\${current%,*}, ;; esac
  for each in "$@"; do
    case $before$each in "$current"*) COMPREPLY[\${#COMPREPLY[@]}]=$before$each ;; esac
  done
  type compopt >/dev/null 2>&1 && compopt -o nospace 2>/dev/null
}

_bilateral_ids() {
  local each
  while IFS=$'\\t' read -r each _; do
    case $each in "$current"*) COMPREPLY[\${#COMPREPLY[@]}]=$each ;; esac
  done < <(command bilateral __complete "$1" "$current" "$dossier" 2>/dev/null)
}

_bilateral_paths() {
  local each
  while IFS= read -r each; do
    COMPREPLY[\${#COMPREPLY[@]}]=$each
  done < <(compgen "$1" -- "$current")
  type compopt >/dev/null 2>&1 && compopt -o filenames 2>/dev/null
}

_bilateral() {
  local current=\${COMP_WORDS[COMP_CWORD]} command='' option='' dossier='' valued=' ' place=0 index word word_path
  COMPREPLY=()
  for ((index = 1; index < COMP_CWORD; index++)); do
    word=\${COMP_WORDS[index]}
    # Bash takes --kind=visit for three words.
    if [ "$word" = '=' ]; then continue; fi
    if [ -n "$option" ]; then
      if [ "$option" = '--dossier' ]; then dossier=$word; fi
      option=''
      continue
    fi
    case $word in
      -*) case $valued in *" $word "*) option=$word ;; esac ;;
      *)
        word_path=\${command:+$command }$word
        case $word_path in
${commandBranches(spec)}
        *) place=$((place + 1)) ;;
        esac
        ;;
    esac
  done
  if [ "$current" = '=' ]; then current=''; fi
  if [ -n "$option" ]; then
    case "$command $option" in
${valueBranches(spec, shell)}
    esac
    return 0
  fi
  case $current in
  -*)
    case $command in
${optionBranches(spec, shell)}
    esac
    ;;
  *)
    case "$command $place" in
${placeBranches(spec, shell)}
    esac
    ;;
  esac
  return 0
}

complete -F _bilateral bilateral
`;
}
