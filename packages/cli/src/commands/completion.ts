import { Argument, type Command } from 'commander';
import { bashScript } from '../completion/bash.js';
import { fishScript } from '../completion/fish.js';
import { completionSpec, type CommandSpec } from '../completion/spec.js';
import { zshScript } from '../completion/zsh.js';
import type { Io } from '../io.js';
import { describedCommand } from '../options.js';
import { oneOf } from '../parse-option.js';

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } as const satisfies Readonly<
  Record<string, (spec: readonly CommandSpec[]) => string>
>;

type Shell = keyof typeof scripts;

const shells = Object.keys(scripts) as readonly Shell[];

const install = `
To have it in every new shell:
  bash  echo 'source <(bilateral completion bash)' >> ~/.bashrc
        on macOS, whose bash is 3.2, write a file and source that:
        bilateral completion bash > ~/.bilateral-completion.bash
        echo 'source ~/.bilateral-completion.bash' >> ~/.bash_profile
  zsh   mkdir -p ~/.zfunc && bilateral completion zsh > ~/.zfunc/_bilateral
        with these lines in ~/.zshrc:
        fpath=(~/.zfunc $fpath)
        autoload -U compinit && compinit
  fish  bilateral completion fish > ~/.config/fish/completions/bilateral.fish

Commands, options and codes stand in the script: make a file again after an
update. Ids are asked for as you type, of the folder that --dossier names.`;

/** `bilateral completion`: a script that completes command lines. */
export function completionCommand({ out }: Io): Command {
  const description = 'Print a script by which a shell completes commands, options, codes, ids and folders.';
  const command = describedCommand('completion', description, [
    'completion bash',
    'completion zsh',
    'completion fish',
  ]);
  return command
    .addArgument(new Argument('<shell>', `the shell: ${shells.join(', ')}`).argParser(oneOf('shell', shells)))
    .addHelpText('after', install)
    .action((shell: Shell) => {
      const program = command.parent ?? command;
      out.write(scripts[shell](completionSpec(program)));
    });
}
