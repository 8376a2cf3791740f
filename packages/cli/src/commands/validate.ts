import { BilateralError } from '@bilateral/core';
import type { Command } from 'commander';
import { counted, printJson, type Io } from '../io.js';
import { compileFolder, loadEmbedded } from '../load-dossier.js';
import {
  describedCommand,
  dossierOption,
  jsonOption,
  type DossierFlags,
  type JsonFlags,
} from '../options.js';

const examples = ['validate', 'validate --dossier my-dossier'];

type Holders = readonly { readonly claims: readonly unknown[] }[];

const claimsIn = (holders: Holders): number =>
  holders.reduce((count, { claims }) => count + claims.length, 0);

/** Of a folder the compiled records are counted: to look at them does not merge them. */
const load = async (folder: string | undefined): Promise<{ records: Holders; sources: Holders }> => {
  if (folder !== undefined) return compileFolder(folder);
  const { records, sources } = await loadEmbedded();
  return { records: [...records.values()], sources: [...sources.values()] };
};

const countsIn = async (
  folder: string | undefined,
): Promise<{ records: number; claims: number; sources: number }> => {
  const { records, sources } = await load(folder);
  return {
    records: records.length,
    claims: claimsIn(records) + claimsIn(sources),
    sources: sources.length,
  };
};

/** For programs the problems are lines of JSON, each with its place; people read them with the error. */
const told = (error: unknown, { json }: JsonFlags, out: Io['out']): never => {
  if (json && error instanceof BilateralError) for (const issue of error.issues) printJson(out, issue);
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
      const counts = await countsIn(flags.dossier).catch((error: unknown) => told(error, flags, out));
      if (flags.json) return printJson(out, { valid: true, ...counts });
      const { records, claims, sources } = counts;
      out.write(
        `valid: ${[counted(records, 'record'), counted(claims, 'claim'), counted(sources, 'source')].join(', ')}\n`,
      );
    });
}
