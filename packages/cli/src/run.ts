import { existsSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { claimsCommand } from './commands/claims.js';
import { completionCommand } from './commands/completion.js';
import { conflictsCommand } from './commands/conflicts.js';
import { coverageCommand } from './commands/coverage.js';
import { diffCommand } from './commands/diff.js';
import { dyadYearsCommand } from './commands/dyad-years.js';
import { lockCommand } from './commands/lock.js';
import { meetingsCommand } from './commands/meetings.js';
import { newCommand } from './commands/new.js';
import { pathCommand } from './commands/path.js';
import { publishCommand } from './commands/publish.js';
import { recordsCommand } from './commands/records.js';
import { reportCommand } from './commands/report.js';
import { searchCommand } from './commands/search.js';
import { seriesCommand } from './commands/series.js';
import { showCommand } from './commands/show.js';
import { sourcesCommand } from './commands/sources.js';
import { timelineCommand } from './commands/timeline.js';
import { validateCommand } from './commands/validate.js';
import { verifyCommand } from './commands/verify.js';
import { visitsCommand } from './commands/visits.js';
import { Exit } from './exit.js';
import type { Io } from './io.js';
import { asksEmbedded } from './options.js';
import { printFailure, printHint } from './print-failure.js';
import { printUsageError } from './usage-error.js';

/** 0: done. 1: the data or the request is wrong. 2: the command line is. */
export type ExitCode = 0 | 1 | 2;

const itself = 'The command itself:';

/** The commands in the groups in which the help lists them. */
const groups = {
  'Make documents and data:': [reportCommand, publishCommand],
  'Ask a dossier:': [
    recordsCommand,
    showCommand,
    claimsCommand,
    sourcesCommand,
    conflictsCommand,
    timelineCommand,
    visitsCommand,
    meetingsCommand,
    seriesCommand,
    searchCommand,
    pathCommand,
    coverageCommand,
    dyadYearsCommand,
  ],
  'Keep a dossier:': [diffCommand, validateCommand, verifyCommand, lockCommand, newCommand],
  [itself]: [completionCommand],
};

/** The commands that write files. All others do as a signal says at once, even while they read a large dossier. */
const writing: ReadonlySet<string> = new Set(['report', 'publish', 'lock', 'new']);

const outermost = (command: Command): Command =>
  command.parent?.parent ? outermost(command.parent) : command;

const tryFirst = `
Try first:
  $ bilateral search gwadar
  $ bilateral show khan-putin-kremlin-2022
  $ bilateral timeline --period 2014/2024 --kind visit
  $ bilateral report --out out

Every command explains itself, with examples: bilateral show --help`;

const dossierHere =
  'this is about the dossier that comes with the command; for the one in this folder add --dossier .';

/** Commands within a command speak as it does. */
const speakThrough = (command: Command, io: Io): Command => {
  for (const inner of command.commands) speakThrough(inner, io);
  return command.exitOverride().configureOutput({
    writeOut: io.out.write,
    writeErr: io.err.write,
    outputError: (text) => printUsageError(io.err, command, text),
    getOutHelpWidth: () => io.out.columns ?? 80,
    getErrHelpWidth: () => io.err.columns ?? 80,
    getOutHasColors: () => io.out.colour,
    getErrHasColors: () => io.err.colour,
  });
};

/** In the list of all commands the first words of its description do for each. */
const inGroup = (command: Command, group: string): Command =>
  command
    .summary(command.summary() || (command.description().split(/[:;.](?=\s|$)/)[0] ?? ''))
    .helpGroup(group);

/** The command `bilateral` with all its commands. */
export function buildProgram(io: Io): Command {
  const program = speakThrough(new Command('bilateral'), io)
    .commandsGroup(itself)
    .helpCommand('help [command]', 'Show the help of a command')
    .description('Reports, checks and answers from a dossier on the relations of two states.')
    .version(packageJson.version)
    .addHelpText('after', tryFirst)
    .hook('preAction', (_program, command) => {
      if (!writing.has(outermost(command).name())) io.onlyPrints?.();
      // Who stands in a dossier most likely means that one.
      if (asksEmbedded(command) && existsSync('dossier.yaml')) printHint(io.err, dossierHere);
    });
  for (const [group, commands] of Object.entries(groups))
    for (const build of commands) program.addCommand(inGroup(speakThrough(build(io), io), group));
  return program;
}

/** To ask for help on a command that there is not means as much as to call it: it is answered with the one that was meant. */
const asked = (program: Command, args: readonly string[]): readonly string[] => {
  const [first, name] = args;
  const isUnknown = name !== undefined && !program.commands.some((command) => command.name() === name);
  return first === 'help' && isUnknown && !name.startsWith('-') ? args.slice(1) : args;
};

/** Runs one command line to its end and says how it went. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const program = buildProgram(io);
    await program.parseAsync(asked(program, args), { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof Exit) return error.exitCode;
    printFailure(io.err, error);
    return 1;
  }
}
