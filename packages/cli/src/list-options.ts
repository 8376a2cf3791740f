import { Option, type Command } from 'commander';
import { codeLabel, type Code, type CodeList, type LocalText } from '@bilateral/core';
import { addFormatOptions, type FormatFlags, type ListColumn } from './listing.js';
import { dossierOption, type DossierFlags } from './options.js';
import { oneOf } from './parse-option.js';

/** The languages in which labels and codes are told. */
export type Language = keyof LocalText;

export const languages: readonly Language[] = ['en', 'ru', 'ur'];

/** The options of a command that lists something of a dossier. */
export interface ListFlags extends DossierFlags, FormatFlags {
  readonly lang: Language;
}

/** Adds the options of a command that lists something of a dossier. */
export function addListOptions(command: Command): Command {
  const described = `the language of labels, codes and values in words: ${languages.join(', ')}; CSV and JSON have labels in all of them`;
  return addFormatOptions(
    command
      .addOption(
        new Option('--lang <language>', described).default('en').argParser(oneOf('language', languages)),
      )
      .addOption(dossierOption()),
  );
}

/** A text in a language, in English where it has none. */
export function inLanguage(text: LocalText, language: Language): string {
  return text[language] ?? text.en;
}

/** A code by its label; one that the list does not have is told as it is. */
export function codeIn<List extends CodeList>(
  list: List,
  code: Code<List> | undefined,
  lang: Language,
): string {
  return code === undefined ? '' : codeLabel(list, code, lang);
}

const inCapitals = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

/** What a row is called: in the language asked for, and in every language in CSV. */
export function labelColumns<Row>(
  of: (row: Row) => LocalText | undefined,
  lang: Language,
  name = 'label',
): readonly ListColumn<Row>[] {
  const told = (row: Row): string | undefined => {
    const text = of(row);
    return text && inLanguage(text, lang);
  };
  return [
    { name, value: told, narrow: true },
    ...languages.map((each) => ({
      name: `${name}${inCapitals(each)}`,
      value: (row: Row) => of(row)?.[each],
      wide: true as const,
    })),
  ];
}

/** A code of a closed list: by its label for people, as it is in CSV. */
export function codeColumns<Row, List extends CodeList>(
  name: string,
  list: List,
  of: (row: Row) => Code<List> | undefined,
  lang: Language,
): readonly ListColumn<Row>[] {
  return [
    { name, value: (row) => codeIn(list, of(row), lang), narrow: true },
    { name, value: of, wide: true },
  ];
}

/** What stands in one cell of CSV though it is many. */
export function together(values: Iterable<string>): string {
  return [...values].join('; ');
}
