import type { Issue, IssueCode } from '@bilateral/report';

/** What can be wrong with one place of a report that is to be written as Word. */
type ReportIssueCode = Extract<
  IssueCode,
  | 'deep-section'
  | 'forbidden-character'
  | 'invalid-address'
  | 'invalid-chart'
  | 'invalid-date'
  | 'invalid-timeline'
  | 'note-inside-note'
  | 'repeated-id'
  | 'undescribed-picture'
  | 'unknown-note'
  | 'unknown-target'
  | 'unmarked-note'
  | 'unreadable-picture'
  | 'wrong-column-shares'
  | 'wrong-list-numbers'
  | 'wrong-note-number'
  | 'wrong-note-order'
  | 'wrong-row-length'
>;

const messages: Readonly<Record<ReportIssueCode, string>> = {
  'deep-section': 'the section lies too deep',
  'forbidden-character': 'the text holds a character that no file of Word can hold',
  'invalid-address': 'the address of the link is no address',
  'invalid-chart': 'the chart does not fit together',
  'invalid-date': 'the date of the report is no date',
  'invalid-timeline': 'the timeline does not fit together',
  'note-inside-note': 'a note is marked inside a note',
  'repeated-id': 'the id stands twice',
  'undescribed-picture': 'the picture has no words for those who do not see it',
  'unknown-note': 'the report has no such note',
  'unknown-target': 'the link leads nowhere',
  'unmarked-note': 'nothing in the text leads to the note',
  'unreadable-picture': 'the picture cannot be read',
  'wrong-column-shares': 'the columns do not share the width of the table',
  'wrong-list-numbers': 'the list has not one number for each item',
  'wrong-note-number': 'the note is not numbered by its place',
  'wrong-note-order': 'the notes are not marked in their order',
  'wrong-row-length': 'the row has not one cell for each column',
};

/** One place of a report; every problem of a report has one. */
export interface ReportIssue extends Issue {
  readonly path: string;
  readonly code: ReportIssueCode;
  readonly found: string;
  readonly expected: string;
}

/** Notes down one place that is wrong. */
export type AddIssue = (path: string, code: ReportIssue['code'], found: string, expected: string) => void;

/** The problem at a place of a report, with its words. */
export const reportIssue = (...[path, code, found, expected]: Parameters<AddIssue>): ReportIssue => ({
  path,
  code,
  message: messages[code],
  found,
  expected,
});
