import type { Dossier, WordLanguage } from '@bilateral/core';

/** What has a page of its own. */
export type PageFolder = 'record' | 'source' | 'conflict';

/** The languages in which a dossier has pages. English is always among them: every label has it, and every IRI needs a page. */
export const pageLanguages = ({ info }: Pick<Dossier, 'info'>): readonly WordLanguage[] => [
  'en',
  ...info.languages.filter((language) => language !== 'en'),
];

/** What the name of a page ends in: `.html`, `.ru.html`. */
export const pageEnding = (language: WordLanguage): string =>
  language === 'en' ? '.html' : `.${language}.html`;

/** The path of the page of a record, source or conflict in the published tree. */
export const pagePath = (folder: PageFolder, id: string, language: WordLanguage): string =>
  `doc/${folder}/${id}${pageEnding(language)}`;
