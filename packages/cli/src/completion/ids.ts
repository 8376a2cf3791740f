import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Dossier, Kind } from '@bilateral/core';
import { printable, type Output } from '../io.js';

/** Which ids are wanted: all records, those of some kinds, sources, or whatever can be shown. */
export type IdSort = 'record' | 'state' | 'agent' | 'office' | 'place' | 'source' | 'any';

/** The kinds of the records that are wanted; absent for all, empty for none. */
const kindsOf: Readonly<Record<IdSort, readonly Kind[] | undefined>> = {
  record: undefined,
  state: ['state'],
  agent: ['person', 'organisation', 'state', 'body'],
  office: ['office'],
  place: ['place', 'facility', 'state'],
  source: [],
  any: undefined,
};

interface Known {
  readonly id: string;
  readonly label?: string;
}

const isId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

const idsIn = (folder: string): readonly Known[] =>
  namesIn(folder).flatMap((name) => {
    const id = name.replace(/\.ya?ml$/, '');
    return id !== name && isId.test(id) ? [{ id }] : [];
  });

/** The ids in a dossier folder, by the names of its files: nothing is read, so that a large or a broken dossier is no hindrance. */
function idsInFolder(folder: string, sort: IdSort): readonly Known[] {
  const records = join(folder, 'records');
  const kinds: readonly string[] = kindsOf[sort] ?? namesIn(records);
  return [
    ...kinds.flatMap((kind) => idsIn(join(records, kind))),
    ...(sort === 'source' || sort === 'any' ? idsIn(join(folder, 'sources')) : []),
    ...(sort === 'any' ? idsIn(join(folder, 'conflicts')) : []),
  ];
}

/** What looks at a record without merging it: loaded only where it is needed. */
type CompiledRecordOf = (
  dossier: Dossier,
  id: string,
) => { readonly kind: Kind; readonly label: { readonly en: string } } | undefined;

/** The ids in a dossier; nothing is merged for them. */
function idsInDossier(dossier: Dossier, compiled: CompiledRecordOf, sort: IdSort): readonly Known[] {
  const kinds = kindsOf[sort];
  const records = [...dossier.records.keys()].flatMap((id) => {
    const record = compiled(dossier, id);
    return record && (!kinds || kinds.includes(record.kind)) ? [{ id, label: record.label.en }] : [];
  });
  return [
    ...records,
    ...(sort === 'source' || sort === 'any'
      ? [...dossier.sources.values()].map(({ id, title }) => ({ id, label: title }))
      : []),
    ...(sort === 'any' ? dossier.conflicts.map(({ id, label }) => ({ id, label: label.en })) : []),
  ];
}

/**
 * A word of a command line without its quotes, as far as that can be told without running anything: `undefined` for one that holds
 * a substitution.
 */
export function unquoted(word: string): string | undefined {
  if (/[$`]/.test(word.replaceAll(/'[^']*'|\\./g, ''))) return undefined;
  const plain = word.replaceAll(/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)/gs, (_all, single, double, escaped) =>
    String(single ?? (double as string | undefined)?.replaceAll(/\\(["\\$`])/g, '$1') ?? escaped),
  );
  return /^~(?=\/|$)/.test(word) ? plain.replace('~', homedir()) : plain;
}

/**
 * Answers a shell that asks for ids: `<sort> <word> [<folder>]`. One id on each line, with its label after a tab. A shell that asks
 * for what is not there gets nothing, and no error in the middle of what a person types.
 */
export async function printIds(
  out: Output,
  [sort = '', word = '', folder = '']: readonly string[],
): Promise<void> {
  if (!Object.hasOwn(kindsOf, sort)) return;
  const [start, dossier] = [unquoted(word), unquoted(folder)];
  if (start === undefined || dossier === undefined) return;
  const known = dossier === '' ? await embedded(sort as IdSort) : idsInFolder(dossier, sort as IdSort);
  const lines = known
    .filter(({ id }) => id.startsWith(start))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, label }) => (label === undefined ? id : `${id}\t${printable(label)}`));
  out.write(lines.map((line) => `${line}\n`).join(''));
}

async function embedded(sort: IdSort): Promise<readonly Known[]> {
  const [{ pakistanRussia }, { compiledRecord }] = await Promise.all([
    import('@bilateral/core/pakistan-russia'),
    import('@bilateral/core'),
  ]);
  return idsInDossier(pakistanRussia, compiledRecord, sort);
}
