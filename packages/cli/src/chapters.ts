import type { ReportOptions } from '@bilateral/report';

export type Detail = NonNullable<ReportOptions['detail']>;
export type ChapterName = NonNullable<ReportOptions['sections']>[number];

// The words themselves stand here too, so that `--help` and a slip of the pen need not load what writes reports.

/** How much a report can tell, least first. */
export const details: readonly Detail[] = Object.keys({
  brief: true,
  standard: true,
  full: true,
} satisfies Record<Detail, true>) as readonly Detail[];

/** The chapters of a report, in their order. */
export const chapterNames: readonly ChapterName[] = Object.keys({
  overview: true,
  visits: true,
  meetings: true,
  agreements: true,
  events: true,
  bodies: true,
  economy: true,
  projects: true,
  defence: true,
  relations: true,
  plans: true,
  conflicts: true,
  statements: true,
  assessments: true,
  method: true,
} satisfies Record<ChapterName, true>) as readonly ChapterName[];
