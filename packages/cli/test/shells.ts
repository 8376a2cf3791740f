import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { bashScript } from '../src/completion/bash.js';
import { fishScript } from '../src/completion/fish.js';
import { completionSpec } from '../src/completion/spec.js';
import { zshScript } from '../src/completion/zsh.js';
import { buildProgram } from '../src/run.js';
import { temporaryFolder } from './dossier-folder.js';

const bin = join(import.meta.dirname, '..', 'bin', 'bilateral.js');
const silent = { write: () => undefined, terminal: false, colour: false };
const spec = completionSpec(buildProgram({ out: silent, err: silent }));

/** Whether a shell is here; where tests must not be skipped, one that is missing fails them. */
export const hasShell = (name: string): boolean =>
  process.env['CI'] !== undefined || spawnSync(name, ['-c', 'exit 0']).status === 0;

/** A folder in which `bilateral` is the built command, and in which a shell looks for commands. */
function commandFolder(): string {
  const folder = temporaryFolder();
  const command = join(folder, 'bilateral');
  writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`);
  chmodSync(command, 0o755);
  return folder;
}

const runShell = (shell: string, args: readonly string[], folder: string, cwd: string): readonly string[] => {
  const { stdout, stderr, status, error } = spawnSync(shell, args, {
    cwd,
    encoding: 'utf8',
    timeout: 50_000,
    env: {
      ...process.env,
      PATH: `${folder}:${process.env['PATH'] ?? ''}`,
      TERM: 'dumb',
      HOME: folder,
      LC_ALL: 'C.UTF-8',
    },
  });
  if (error) throw error;
  if (status !== 0 || stderr !== '') throw new Error(`${shell} ended with ${status}: ${stderr}`);
  return stdout.split('\n').filter((line) => line !== '');
};

const bashCompletion = '/usr/share/bash-completion/bash_completion';

/** Whether the package bash-completion, which other commands complete with, is here. */
export const hasBashCompletion = existsSync(bashCompletion);

/** What bash offers for the last of some words, as it would hand them over: raw, and `--kind=visit` in three. */
export function bashOffers(words: readonly string[], cwd: string, isBesides = false): readonly string[] {
  const folder = commandFolder();
  const script = join(folder, 'completion.bash');
  writeFileSync(script, bashScript(spec));
  const program = `${isBesides ? `source ${bashCompletion};` : ''} source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _bilateral; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return runShell('bash', ['--norc', '-c', program, script, ...words], folder, cwd);
}

/** What fish offers at the end of a line, without descriptions. */
export function fishOffers(line: string, cwd: string): readonly string[] {
  const folder = commandFolder();
  const script = join(folder, 'completion.fish');
  writeFileSync(script, fishScript(spec));
  const lines = runShell('fish', ['-N', '-c', `source ${script}; complete -C $argv[1]`, line], folder, cwd);
  return lines.map((each) => each.split('\t')[0] ?? '');
}

/** Types each line into a zsh of its own, presses the tab key, and prints what then stands on the line. */
const typing = String.raw`
zmodload zsh/zpty
zpty inner zsh -f -i
zpty -w inner 'PS1= PS2= RPS1=; unsetopt prompt_cr prompt_sp; fpath=($COMMANDS $fpath); autoload -U compinit; compinit -u -D; LISTMAX=9999; setopt no_beep; show() { zle complete-word; print -rn -- $'"'\x01'"'"$BUFFER"$'"'\x02'"'; }; zle -N show; bindkey "^I" show; print -rn -- $'"'\x02'"'ready'
zpty -r inner REPLY $'*\x02ready*'
for line in "$@"; do
  zpty -n -w inner "$line"$'\t'
  zpty -r inner REPLY $'*\x02*'
  REPLY=\${REPLY##*$'\x01'}
  print -r -- "\${REPLY%%$'\x02'*}"
  zpty -n -w inner $'\x15'
done
zpty -d inner
`.replaceAll('\\${', '${');

/** What stands on each line in zsh when the tab key was pressed at its end. */
export function zshCompletes(lines: readonly string[], cwd: string): readonly string[] {
  const folder = commandFolder();
  mkdirSync(join(folder, 'functions'));
  writeFileSync(join(folder, 'functions', '_bilateral'), zshScript(spec));
  process.env['COMMANDS'] = join(folder, 'functions');
  onTestFinished(() => void delete process.env['COMMANDS']);
  return runShell('zsh', ['-f', '-c', typing, 'zsh', ...lines], folder, cwd);
}
