import type { Command } from 'commander';
import type { Dossier } from '@bilateral/core';
import { CliError } from '../errors.js';
import { counted, printJson, type Io } from '../io.js';
import { loadDossier } from '../load-dossier.js';
import {
  describedCommand,
  dossierOption,
  jsonOption,
  type DossierFlags,
  type JsonFlags,
} from '../options.js';

const examples = ['validate', 'validate --dossier my-dossier'];

const claimsIn = (holders: Iterable<{ readonly claims: readonly unknown[] }>): number =>
  [...holders].reduce((count, { claims }) => count + claims.length, 0);

const countsOf = ({ records, sources }: Dossier): { records: number; claims: number; sources: number } => ({
  records: records.size,
  claims: claimsIn(records.values()) + claimsIn(sources.values()),
  sources: sources.size,
});

/** For programs the problems are lines of JSON, each with its place; people read them with the error. */
const told = (error: unknown, { json }: JsonFlags, out: Io['out']): never => {
  if (json && error instanceof CliError) for (const issue of error.issues) printJson(out, issue);
  throw error;
};

/** `bilateral validate`: whether a dossier is right, or everything that is wrong with it. */
export function validateCommand({ out }: Io): Command {
  return describedCommand(
    'validate',
    'Check every file of a dossier and list every problem with its file and line.',
    examples,
  )
    .addOption(dossierOption())
    .addOption(jsonOption())
    .action(async (flags: DossierFlags & JsonFlags) => {
      const counts = countsOf(
        await loadDossier(flags.dossier).catch((error: unknown) => told(error, flags, out)),
      );
      if (flags.json) return printJson(out, { valid: true, ...counts });
      const { records, claims, sources } = counts;
      out.write(
        `valid: ${[counted(records, 'record'), counted(claims, 'claim'), counted(sources, 'source')].join(', ')}\n`,
      );
    });
}
