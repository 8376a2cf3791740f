import type { LocalText } from '@bilateral/core';
import type { GraphNode } from '../rdf/term-table.js';
import { languageMap } from '../write/node.js';
import { described } from './node.js';

/** The lists of the Publications Office of the European Union that DCAT-AP asks for. */
const authority = (list: string, code: string): string =>
  `http://publications.europa.eu/resource/authority/${list}/${code}`;

const languages = {
  en: ['ENG', 'English', 'английский', 'انگریزی'],
  ru: ['RUS', 'Russian', 'русский', 'روسی'],
  ur: ['URD', 'Urdu', 'урду', 'اردو'],
} as const satisfies Readonly<Record<keyof LocalText, readonly string[]>>;

/** The IRI of a language. */
export const languageIri = (language: keyof LocalText): string =>
  authority('language', languages[language][0]);

export const openAccess: string = authority('access-right', 'PUBLIC');
export const irregular: string = authority('frequency', 'IRREG');
/** A file that stays as it is for this edition. */
export const stable: string = authority('planned-availability', 'STABLE');
export const dataThemes: string = 'http://publications.europa.eu/resource/authority/data-theme';
/** The theme of all dossiers: relations of states. */
export const internationalIssues: string = authority('data-theme', 'INTR');
export const fileTypeIri = (fileType: string): string => authority('file-type', fileType);

/** What the shapes of DCAT-AP want to know of the codes that we point to: their classes and labels. */
export function* authorityNodes(used: readonly (keyof LocalText)[]): Generator<GraphNode> {
  for (const language of used) {
    const [code, en, ru, ur] = languages[language];
    yield described(languageIri(language), ['dcterms:LinguisticSystem', 'skos:Concept'], {
      notation: code,
      prefLabel: languageMap({ en, ru, ur }),
    });
  }
  yield described(openAccess, ['dcterms:RightsStatement', 'skos:Concept'], {
    prefLabel: languageMap({ en: 'public', ru: 'открытый доступ', ur: 'عوامی' }),
  });
  yield described(irregular, ['dcterms:Frequency', 'skos:Concept'], {
    prefLabel: languageMap({ en: 'irregular', ru: 'нерегулярно', ur: 'بے قاعدہ' }),
  });
  yield described(stable, ['skos:Concept'], {
    prefLabel: languageMap({ en: 'stable', ru: 'постоянно', ur: 'مستقل' }),
  });
  yield described(dataThemes, ['skos:ConceptScheme'], { title: languageMap({ en: 'Data theme' }) });
  yield described(internationalIssues, ['skos:Concept'], {
    prefLabel: languageMap({
      en: 'International issues',
      ru: 'Международные вопросы',
      ur: 'بین الاقوامی امور',
    }),
    inScheme: dataThemes,
  });
}
