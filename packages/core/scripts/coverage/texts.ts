import type { CompiledDossier } from '../../src/index.js';
import { section, table, type Row } from './markdown.js';
import { languageName } from './language-name.js';

interface Text {
  readonly field: string;
  readonly languages: readonly string[];
}

/** Every text of the editor's inside a value, known by its English, with the field it stands in. */
function* textsIn(value: unknown, field = ''): Generator<Text> {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) for (const each of value) yield* textsIn(each, field);
  else if ('en' in value && typeof value.en === 'string') yield { field, languages: Object.keys(value) };
  else for (const [key, each] of Object.entries(value)) yield* textsIn(each, key);
}

/** What the fields are called for a reader; all others count together. */
const fieldNames: Readonly<Record<string, string>> = {
  label: 'Names given to records and conflicts',
  text: 'Utterances and assessments re-told',
  why: 'Reasons of readings and inferences',
  note: 'Notes',
};
const otherFields = 'All other texts';

/** Texts of the editor by language. */
export function textsSection({ dossier, sources, records, conflicts }: CompiledDossier): string {
  const texts = [...textsIn([dossier, sources, records, conflicts])];
  const { languages } = dossier;
  const rowOf = (name: string, among: readonly Text[]): Row => [
    name,
    ...languages.map((language) => among.filter((each) => each.languages.includes(language)).length),
  ];
  const named = Object.entries(fieldNames).map(([field, name]) =>
    rowOf(
      name,
      texts.filter((each) => each.field === field),
    ),
  );
  const others = texts.filter(({ field }) => !Object.hasOwn(fieldNames, field));
  return section(
    'Texts of the editor by language',
    'Texts of our own; nothing here is copied from a source.',
    table(
      ['Text', ...languages.map((language) => languageName(language))],
      [...named, rowOf(otherFields, others), rowOf('**all**', texts)],
    ),
  );
}
