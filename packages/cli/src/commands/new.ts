import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { BilateralError } from '@bilateral/core';
import { counted, printJson, type Io } from '../io.js';
import { describedCommand, jsonOption, type JsonFlags } from '../options.js';
import { writeFiles } from '../write-files.js';
import { dossierExamples, newDossierCommand } from './new-dossier.js';
import { fileExamples, newConflictCommand, newRecordCommand, newSourceCommand } from './new-file.js';

const schemaExamples = ['new schemas --dossier my-dossier'];

async function writeSchemas({ out }: Io, dossier: string, json: true | undefined): Promise<void> {
  if (!existsSync(join(dossier, 'dossier.yaml')))
    throw new BilateralError('unreadable', `${dossier} is no dossier folder`, {
      hint: '`bilateral new dossier <folder>` makes one',
    });
  const { schemaFiles } = await import('@bilateral/core/schema');
  const files = schemaFiles().map(({ path, content }) => ({
    path: join(dossier, path),
    content: Buffer.from(content),
  }));
  writeFiles(join(dossier, '.schemas'), files);
  if (json) return files.forEach(({ path }) => printJson(out, { file: path }));
  out.write(`wrote ${join(dossier, '.schemas')}: ${counted(files.length, 'schema')}\n`);
}

function newSchemasCommand(io: Io): Command {
  return describedCommand(
    'schemas',
    'Write the JSON Schemas that editors check and complete the files of a dossier with, as this version of the command has them.',
    schemaExamples,
  )
    .requiredOption('--dossier <folder>', 'the folder of the dossier')
    .addOption(jsonOption())
    .action(({ dossier, json }: JsonFlags & { readonly dossier: string }) => writeSchemas(io, dossier, json));
}

/** `bilateral new`: a dossier, or a file of one, to begin with. */
export function newCommand(io: Io): Command {
  const examples = [
    ...dossierExamples.slice(0, 1),
    ...fileExamples.source,
    ...fileExamples.record.slice(0, 1),
  ];
  const command = describedCommand('new', 'Make a new dossier, or a file in one, to begin with.', examples);
  for (const build of [
    newDossierCommand,
    newSourceCommand,
    newRecordCommand,
    newConflictCommand,
    newSchemasCommand,
  ])
    command.addCommand(build(io));
  return command;
}
