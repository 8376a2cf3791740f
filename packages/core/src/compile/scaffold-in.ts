import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BilateralError } from '../error.js';
import { dossierSchema } from '../model/dossier-file.js';
import type { Kind } from '../model/kind.js';
import { recordId } from '../model/value.js';
import { nearWord } from '../near-word.js';
import type { Languages } from '../scaffold/localised.js';
import { schemaAddress, type ScaffoldedFile } from '../scaffold/scaffold-dossier.js';
import { scaffoldConflict, scaffoldRecord, scaffoldSource } from '../scaffold/scaffold-record.js';
import { slug } from '../scaffold/slug.js';
import { parseYaml } from './yaml-file.js';

/** What is known of a file before it is written; only a source has a title, a language, a type and a text. */
export interface ScaffoldInOptions {
  /** Made of the label or the title, if not given. */
  readonly id?: string;
  /** In English. */
  readonly label?: string;
  /** The source of the first claim of a record. */
  readonly source?: string;
  /** The passage of the first claim of a record. */
  readonly at?: string;
  /** What a source is called. */
  readonly title?: string;
  /** The language of a source (BCP 47). */
  readonly language?: string;
  /** What a source is: a code of the list `source-type`. */
  readonly type?: string;
  /** The name of the text of a source that was read, in the folder of the texts. */
  readonly text?: string;
  /** Only what is required or known, without comments. */
  readonly brief?: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields of one YAML file as far as it can be read: a scaffold does not wait until a whole dossier is right. */
const fieldsOf = (folder: string, file: string): Fields => {
  const parsed = parseYaml(file, readFileSync(join(folder, file)));
  const data = 'yaml' in parsed ? parsed.yaml.data : undefined;
  return data !== null && typeof data === 'object' ? (data as Fields) : {};
};

const dossierIn = (folder: string): { readonly languages: Languages; readonly retired: Fields } => {
  if (!existsSync(join(folder, 'dossier.yaml')))
    throw new BilateralError('unreadable', `${folder} is no dossier folder`, {
      hint: '`bilateral new dossier <folder>` makes one',
    });
  const { languages, retired } = fieldsOf(folder, 'dossier.yaml');
  const read = dossierSchema.shape.languages.safeParse(languages);
  if (!read.success)
    throw new BilateralError(
      'invalid-dossier',
      `${join(folder, 'dossier.yaml')} does not say in which languages it is`,
      {
        hint: 'run `bilateral validate` to see what is wrong with it',
      },
    );
  return { languages: read.data, retired: (retired ?? {}) as Fields };
};

const foldersIn = (folder: string): readonly string[] => {
  const records = join(folder, 'records');
  const kinds = existsSync(records) ? readdirSync(records).map((kind) => `records/${kind}`) : [];
  return [...kinds, 'sources', 'conflicts'];
};

/** Refuses an id that is none, or that something in the folder has or had. */
const requireFree = (folder: string, id: string, retired: Fields): void => {
  if (!recordId.safeParse(id).success)
    throw new BilateralError('invalid-id', `'${id}' is no id`, {
      hint: 'an id has small letters, digits and single hyphens, such as holm-varga-2031',
    });
  const holder = foldersIn(folder)
    .map((each) => `${each}/${id}.yaml`)
    .find((file) => existsSync(join(folder, file)));
  if (holder !== undefined)
    throw new BilateralError('invalid-id', `the id '${id}' is in use: ${join(folder, holder)}`, {
      hint: 'an id is used once, whatever the kind; add a year or a place to tell the two apart',
    });
  if (Object.hasOwn(retired, id))
    throw new BilateralError('invalid-id', `the id '${id}' was retired and cannot be used again`, {
      hint: 'take another id',
    });
};

const sourcesIn = (folder: string): readonly string[] =>
  existsSync(join(folder, 'sources'))
    ? readdirSync(join(folder, 'sources')).map((file) => file.replace(/\.yaml$/, ''))
    : [];

/** A claim on a source with a text says where; one on a page that is cited as a whole does not. */
const passageOf = (
  folder: string,
  source: string,
  at: string | undefined,
): { readonly at?: string | true } => {
  const file = `sources/${source}.yaml`;
  if (!recordId.safeParse(source).success || !existsSync(join(folder, file))) {
    const meant = nearWord(source, sourcesIn(folder));
    throw new BilateralError('unknown-source', `no source of ${folder} has the id '${source}'`, {
      hint: `${meant === undefined ? '' : `did you mean ${meant}? Else `}\`bilateral new source ${source} --dossier ${folder}\` makes one`,
    });
  }
  if (at !== undefined) return { at };
  return 'text' in fieldsOf(folder, file) ? { at: true } : {};
};

const pathOf = (kind: Kind | 'source' | 'conflict', id: string): string =>
  kind === 'source' || kind === 'conflict' ? `${kind}s/${id}.yaml` : `records/${kind}/${id}.yaml`;

/**
 * A file to be filled in that fits a dossier folder: in its languages, under an id that is free there, in the place that belongs to
 * it, with its first claim on a source that exists. Nothing is written.
 *
 * @throws {@link BilateralError} of code `invalid-id` for an id that is none or is taken, `unknown-source` for a source that the folder
 * does not have, `unreadable` for a folder that is no dossier, and `invalid-dossier` for one that does not tell its languages.
 *
 * @example
 * ```ts
 * import { mkdirSync, writeFileSync } from 'node:fs';
 * import { scaffoldIn } from '@bilateral/core/compile';
 *
 * mkdirSync('norland-vesteria', { recursive: true });
 * writeFileSync('norland-vesteria/dossier.yaml', 'languages: [en]\n');
 * const { path, content } = scaffoldIn('norland-vesteria', 'visit', { label: 'Bo Varga visits Norland' });
 * path; // => 'records/visit/bo-varga-visits-norland.yaml'
 * content; // => '…label: { en: Bo Varga visits Norland }…'
 * ```
 */
export function scaffoldIn(
  folder: string,
  kind: Kind | 'source' | 'conflict',
  options: ScaffoldInOptions = {},
): ScaffoldedFile {
  const { label, title, source, at, brief = false } = options;
  const { languages, retired } = dossierIn(folder);
  const id = options.id ?? slug(label ?? title ?? '');
  requireFree(folder, id, retired);
  const shared = {
    languages,
    brief,
    schema: schemaAddress(kind),
    ...(label !== undefined && { label: { en: label } }),
  };
  const path = pathOf(kind, id);
  if (kind === 'conflict') return { path, content: scaffoldConflict(shared) };
  if (kind === 'source') {
    const { id: _id, label: _label, source: _source, at: _at, ...known } = options;
    return { path, content: scaffoldSource({ ...shared, ...known }) };
  }
  const claim = source === undefined ? {} : { source, ...passageOf(folder, source, at) };
  return { path, content: scaffoldRecord(kind, { ...shared, ...claim }) };
}
