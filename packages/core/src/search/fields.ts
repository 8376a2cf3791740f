import type { CompiledRecord } from '../dossier/compiled.js';
import type { LocalText } from '../model/value.js';

/** A language that is searched: of the labels and texts that the editor writes. */
export type Language = keyof LocalText;

/** Where a word stands: the label or the record's own text in a language, or a name that a source gives. */
export type SearchField = `label.${Language}` | `text.${Language}` | 'names';

export const languages = ['en', 'ru', 'ur'] as const satisfies readonly Language[];

interface FieldKind {
  readonly name: SearchField;
  /** Absent for names in other languages. */
  readonly language?: Language;
  /** What a word in it counts for. Of labels the length counts besides; of names only whether they are one word, as `USSR` is. */
  readonly weight: number;
}

const namesOf = (weight: number): readonly FieldKind[] => [
  ...languages.map((language) => ({ name: 'names', language, weight }) as const),
  { name: 'names', weight },
];

/** Every field has a number, its place in this list of at most 16. The labels come first. */
export const fieldKinds: readonly FieldKind[] = [
  ...languages.map((language) => ({ name: `label.${language}`, language, weight: 1 }) as const),
  ...languages.map((language) => ({ name: `text.${language}`, language, weight: 0.5 }) as const),
  ...namesOf(0.98),
  ...namesOf(0.92),
];

const firstText = languages.length;
const firstName = 2 * languages.length;
const firstLongName = firstName + languages.length + 1;

const nameField = (text: string, tag: string): number => {
  const language = languages.indexOf(tag.split('-')[0] as Language);
  const first = text.includes(' ') ? firstLongName : firstName;
  return first + (language < 0 ? languages.length : language);
};

/** Gives each text of a record that is searched, with the number of its field. Deprecated claims name nothing. */
export function eachText(record: CompiledRecord, visit: (text: string, field: number) => void): void {
  const own: LocalText | undefined = 'text' in record ? record.text : undefined;
  for (const [index, language] of languages.entries()) {
    const label = record.label[language];
    const text = own?.[language];
    if (label !== undefined) visit(label, index);
    if (text !== undefined) visit(text, firstText + index);
  }
  for (const { says, rank } of record.claims) {
    if (rank === 'deprecated') continue;
    for (const { text, language } of says.names ?? []) visit(text, nameField(text, language));
  }
}
