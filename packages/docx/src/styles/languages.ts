import type { Report, ReportLanguage } from '@bilateral/report';

/** Language tags by script: of text in Latin or Cyrillic letters, and of text that runs right to left. */
export const languageTags: {
  readonly [L in ReportLanguage]: { readonly val: string; readonly bidi: string };
} = {
  en: { val: 'en-GB', bidi: 'ur-PK' },
  ru: { val: 'ru-RU', bidi: 'ur-PK' },
  ur: { val: 'en-GB', bidi: 'ur-PK' },
};

/** The tag of the language that most of the report is in. */
export function languageTag(report: Report): string {
  return report.direction === 'rtl' ? languageTags[report.language].bidi : languageTags[report.language].val;
}
