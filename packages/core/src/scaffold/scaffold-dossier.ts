import { BilateralError, type Issue } from '../error.js';
import type { LocalText } from '../model/value.js';
import type { Language } from '../search/fields.js';
import { creator, gitattributes, limits, reach, readme, titleOf } from './dossier-texts.js';
import { fileSchemas, jsonSchemas, type FileKind } from './json-schemas.js';
import type { Languages } from './localised.js';
import { printScaffold } from './scaffold-record.js';
import { slug } from './slug.js';

/** One of the two states of a new dossier. */
export interface ScaffoldedState {
  /** Its names; the English one, if a language has none. Without any, those that belong to `iso2`. */
  readonly label?: Partial<LocalText>;
  /** Two capital letters of ISO 3166-1. */
  readonly iso2?: string;
}

/** What is known of a dossier before there is one. */
export interface ScaffoldDossierOptions {
  /** The id of the dossier: small letters, digits and single hyphens. */
  readonly id: string;
  /** The pair of states that it is about. */
  readonly states: readonly [ScaffoldedState, ScaffoldedState];
  /** The day of the first edition, as YYYY-MM-DD. */
  readonly edition: string;
  /** English, if not given; English is always one of them. */
  readonly languages?: readonly Language[];
  /** In English; made of the names of the states, if not given. */
  readonly title?: string;
  /** SPDX; CC-BY-4.0, if not given. */
  readonly licence?: string;
  /** Who keeps the dossier. */
  readonly creator?: string;
}

/** A file of a dossier folder, by its path there. */
export interface ScaffoldedFile {
  /** With `/` between folders. */
  readonly path: string;
  /** All of the file, as text. */
  readonly content: string;
}

/** Where the JSON Schemas of a dossier folder lie. A name with a dot before it is no part of the dossier. */
const schemaFolder = '.schemas';

/** The address of a file's JSON Schema for the first line of that file. */
export const schemaAddress = (kind: FileKind): string => {
  const up = kind === 'dossier' ? './' : kind === 'source' || kind === 'conflict' ? '../' : '../../';
  return `${up}${schemaFolder}/${kind}.json`;
};

/**
 * The JSON Schemas as files of a dossier folder: so editors find them without a network, on every machine that has the folder.
 *
 * @example
 * ```ts
 * import { schemaFiles } from '@bilateral/core/schema';
 *
 * schemaFiles().map(({ path }) => path); // => ['.schemas/state.json', '.schemas/person.json', …]
 * ```
 */
export function schemaFiles(): readonly ScaffoldedFile[] {
  return Object.entries(jsonSchemas()).map(([kind, schema]) => ({
    path: `${schemaFolder}/${kind}.json`,
    content: `${JSON.stringify(schema)}\n`,
  }));
}

const inLanguages = (languages: Languages, textOf: (language: Languages[number]) => string): LocalText =>
  Object.fromEntries(languages.map((language) => [language, textOf(language)])) as unknown as LocalText;

const nameOf = (iso2: string, language: string): string | undefined =>
  /^[A-Z]{2}$/.test(iso2)
    ? new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(iso2)
    : undefined;

const labelOf = ({ label = {}, iso2 = '' }: ScaffoldedState, languages: Languages): LocalText =>
  inLanguages(languages, (language) => label[language] ?? nameOf(iso2, language) ?? label.en ?? '');

const wrongIn = (file: string, kind: FileKind, values: object): readonly Issue[] =>
  (fileSchemas[kind].safeParse(values).error?.issues ?? []).map(({ path, message }) => ({
    file,
    path: path.join('.'),
    code: 'invalid-value',
    message: `the field '${path.join('.')}' would be wrong`,
    expected: message.replace(/^.*expected /, ''),
  }));

interface Part extends ScaffoldedFile {
  readonly issues: readonly Issue[];
}

const part = (
  path: string,
  kind: FileKind,
  values: Readonly<Record<string, unknown>>,
  languages: Languages,
): Part => ({
  path,
  content: printScaffold(kind, values, { languages, schema: schemaAddress(kind), brief: kind === 'state' }),
  issues: wrongIn(path, kind, values),
});

const dossierValues = (
  { id, title, edition, licence = 'CC-BY-4.0', creator: keeper }: ScaffoldDossierOptions,
  languages: Languages,
  [first, second]: readonly [LocalText, LocalText],
): Readonly<Record<string, unknown>> => ({
  id,
  title: inLanguages(languages, (language) =>
    title === undefined
      ? titleOf[language](first[language] ?? first.en, second[language] ?? second.en)
      : title,
  ),
  parties: [slug(first.en), slug(second.en)],
  languages,
  licence,
  creator: inLanguages(languages, (language) => keeper ?? creator[language]),
  edition,
  reach: inLanguages(languages, (language) => reach[language]),
  limits: inLanguages(languages, (language) => limits[language]),
});

const refuseTwins = ([first, second]: readonly [LocalText, LocalText]): readonly Issue[] =>
  slug(first.en) === slug(second.en)
    ? [{ code: 'repeated-id', message: 'the two states are one', found: first.en, expected: 'two states' }]
    : [];

/**
 * The files of a new dossier on two states, which the compiler takes as they are: `dossier.yaml`, the states, a page for the keeper,
 * and the JSON Schemas that editors use. Nothing is written.
 *
 * @throws {@link BilateralError} of code `invalid-dossier` with every value that cannot stand: an id that is none, a state without an
 * English name, a day that the calendar lacks.
 *
 * @example
 * ```ts
 * import { scaffoldDossier } from '@bilateral/core/schema';
 *
 * const files = scaffoldDossier({
 *   id: 'germany-france',
 *   states: [{ iso2: 'DE' }, { iso2: 'FR' }],
 *   edition: '2026-11-22',
 *   languages: ['en', 'ru'],
 * });
 * files.map(({ path }) => path); // => ['dossier.yaml', 'records/state/germany.yaml', 'records/state/france.yaml', …]
 * ```
 */
export function scaffoldDossier(options: ScaffoldDossierOptions): readonly ScaffoldedFile[] {
  const given = options.languages ?? ['en'];
  const languages: Languages = given.includes('en') ? given : ['en', ...given];
  const [one, other] = options.states;
  const labels = [labelOf(one, languages), labelOf(other, languages)] as const;
  const dossier = part('dossier.yaml', 'dossier', dossierValues(options, languages, labels), languages);
  const states = labels.map((label, index) => {
    const iso2 = options.states[index]?.iso2;
    const values = { label, ...(iso2 !== undefined && { identifiers: { iso2 } }) };
    return part(`records/state/${slug(label.en)}.yaml`, 'state', values, languages);
  });
  const parts = [dossier, ...states];
  const issues = [...parts.flatMap((each) => each.issues), ...refuseTwins(labels)];
  if (issues.length > 0)
    throw new BilateralError('invalid-dossier', 'the new dossier would not be valid', { issues });
  const title = options.title ?? titleOf.en(labels[0].en, labels[1].en);
  return [
    ...parts.map(({ path, content }) => ({ path, content })),
    { path: 'README.md', content: readme(title) },
    { path: '.gitattributes', content: gitattributes },
    ...schemaFiles(),
  ];
}
