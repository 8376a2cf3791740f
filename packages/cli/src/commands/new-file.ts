import { dirname, join } from 'node:path';
import { Argument, Option, type Command } from 'commander';
import { kindNames, type Kind } from '@bilateral/core';
import type { ScaffoldInOptions } from '@bilateral/core/compile';
import { printJson, type Io } from '../io.js';
import { codesOf, describedCommand, jsonOption, present, type JsonFlags } from '../options.js';
import { oneOf } from '../parse-option.js';
import { writeFiles } from '../write-files.js';

interface Flags extends JsonFlags, Omit<ScaffoldInOptions, 'id'> {
  readonly dossier?: string;
  readonly print?: true;
  readonly brief?: true;
}

export const fileExamples: Readonly<Record<'source' | 'record' | 'conflict', readonly string[]>> = {
  source: [
    'new source harbour-gazette --dossier my-dossier --text harbour-gazette.txt --language en --type newspaper',
  ],
  record: [
    'new record visit varga-norland-2031 --dossier my-dossier --source gazette --at 2.1',
    'new record person --label "Bo Varga" --dossier my-dossier --brief',
    'new record figure --print',
  ],
  conflict: ['new conflict first-visit --dossier my-dossier'],
};

/** The lines at which a value is still missing. */
const marksIn = (content: string): readonly number[] =>
  content.split('\n').flatMap((line, index) => (/^[^#]*: # fill in/.test(line) ? [index + 1] : []));

const todo = (content: string): string => {
  const lines = marksIn(content);
  if (lines.length === 0) return '';
  return lines.length === 1 ? `; fill in line ${lines.join('')}` : `; fill in lines ${lines.join(', ')}`;
};

/** A scaffold that belongs to no dossier, for those who only want to read what a kind can say. */
async function scaffolded(
  kind: Kind | 'source' | 'conflict',
  { label, source, at, brief, ...flags }: Flags,
): Promise<string> {
  const { scaffoldConflict, scaffoldRecord, scaffoldSource } = await import('@bilateral/core/schema');
  const shared = present({ label: label === undefined ? undefined : { en: label }, brief });
  const { title, language, type, text } = flags;
  if (kind === 'source') return scaffoldSource({ ...present({ brief, title, language, type, text }) });
  return kind === 'conflict'
    ? scaffoldConflict(shared)
    : scaffoldRecord(kind, { ...shared, ...present({ source, at }) });
}

async function make(
  { out }: Io,
  kind: Kind | 'source' | 'conflict',
  id: string | undefined,
  flags: Flags,
  command: Command,
): Promise<void> {
  const { dossier, print, json, ...known } = flags;
  if (known.at !== undefined && known.source === undefined)
    command.error("error: option '--at <passage>' goes with '--source <id>'");
  if (dossier === undefined) {
    if (!print)
      command.error(
        'error: the file needs a dossier to lie in\n(give --dossier <folder>, or --print to see it only)',
      );
    return out.write(await scaffolded(kind, flags));
  }
  const { scaffoldIn } = await import('@bilateral/core/compile');
  if (id === undefined && known.label === undefined && known.title === undefined)
    command.error('error: the file needs an id\n(give one, or a name from which it can be made)');
  const { path, content } = scaffoldIn(dossier, kind, { ...present({ id }), ...known });
  if (print) return out.write(content);
  const file = join(dossier, path);
  writeFiles(dirname(file), [{ path: file, content: Buffer.from(content) }]);
  if (json) return printJson(out, { file, fillIn: marksIn(content) });
  out.write(`wrote ${file}${todo(content)}\n`);
}

const withSharedOptions = (command: Command): Command =>
  command
    .option('--dossier <folder>', 'the folder of the dossier')
    .option('--brief', 'only what is required, without comments')
    .option('--print', 'print the file and write nothing')
    .addOption(jsonOption());

const idArgument = (): Argument => new Argument('[id]', 'the id of it, which is the name of its file, too');

/** `bilateral new source`: a file for what was read. */
export function newSourceCommand(io: Io): Command {
  const command = describedCommand('source', 'Make the file of a source.', fileExamples.source)
    .addArgument(idArgument())
    .option('--title <title>', 'its title as it is printed; without an id, the id is made of it')
    .option('--language <tag>', 'its language, such as en, ru or zh-Hans')
    .addOption(
      new Option('--type <type>', `what it is: ${codesOf('source-type').join(', ')}`).argParser(
        oneOf('type of source', codesOf('source-type')),
      ),
    )
    .option('--text <file>', 'the text that was read, by its name in the folder of the texts');
  return withSharedOptions(command).action((id: string | undefined, flags: Flags) =>
    make(io, 'source', id, flags, command),
  );
}

/** `bilateral new record`: a file for a record, in which comments tell what every field means. */
export function newRecordCommand(io: Io): Command {
  const command = describedCommand(
    'record',
    'Make the file of a record: every field of the kind with what it means, an example and its codes. Lines to be filled in are marked, and validate refuses the file until they are.',
    fileExamples.record,
  )
    .addArgument(new Argument('<kind>', kindNames.join(', ')).argParser(oneOf('kind', kindNames)))
    .addArgument(idArgument())
    .option('--label <label>', 'what it is called, in English; without an id, the id is made of it')
    .option('--source <id>', 'the source of its first claim')
    .option('--at <passage>', 'the passage of its first claim, as paragraph.sentence');
  return withSharedOptions(command).action((kind: Kind, id: string | undefined, flags: Flags) =>
    make(io, kind, id, flags, command),
  );
}

/** `bilateral new conflict`: a file for a disagreement that no program can find. */
export function newConflictCommand(io: Io): Command {
  const command = describedCommand(
    'conflict',
    'Make the file of a conflict that no program can find.',
    fileExamples.conflict,
  )
    .addArgument(idArgument())
    .option('--label <label>', 'what it is about, in English; without an id, the id is made of it');
  return withSharedOptions(command).action((id: string | undefined, flags: Flags) =>
    make(io, 'conflict', id, flags, command),
  );
}
