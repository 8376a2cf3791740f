/**
 * The chapters of a report, in their order: what {@link ReportOptions.sections} can name. The brief, the annexes, the
 * notes and the list of sources are no chapters; a chapter for which the dossier holds nothing is left out.
 *
 * @example
 * ```ts
 * import { chapterNames } from '@bilateral/report';
 *
 * chapterNames.slice(0, 3); // => ['overview', 'visits', 'meetings']
 * ```
 */
export const chapterNames = [
  'overview',
  'visits',
  'meetings',
  'agreements',
  'events',
  'bodies',
  'economy',
  'projects',
  'defence',
  'relations',
  'plans',
  'conflicts',
  'statements',
  'assessments',
  'method',
] as const;

/** A chapter of a report, by the anchor of its section. */
export type ChapterName = (typeof chapterNames)[number];
