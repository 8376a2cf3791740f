/** The chapters of a report, in their order. */
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
