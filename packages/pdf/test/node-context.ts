import type { Block, Report } from '@bilateral/report';
import type { NodeContext } from '../src/layout/context.js';
import { pageFrame } from '../src/layout/frame.js';
import { numberBlocks } from '../src/layout/numbering.js';
import { stylesFor } from '../src/layout/styles.js';
import { tag } from '../src/layout/tag.js';
import { setBlocks } from '../src/nodes/index.js';
import { plainTypesetter } from './plain-typesetter.js';

/** A report of these blocks, in English or, when it runs leftwards, in Urdu. */
export function smallReport(body: readonly Block[], changes: Partial<Report> = {}): Report {
  return {
    kind: 'report',
    language: changes.direction === 'rtl' ? 'ur' : 'en',
    direction: 'ltr',
    date: '2025-03-14',
    metadata: { title: 'A report', subject: '', author: '', keywords: [], licence: '' },
    cover: { title: 'A report', subtitle: 'On what is known', lines: ['14 March 2025'] },
    body,
    notes: [],
    bibliography: [],
    furniture: {
      contents: 'Contents',
      notes: 'Notes',
      page: 'Page',
      table: 'Table',
      figure: 'Figure',
      citedInNotes: 'Cited in notes',
      comma: ', ',
    },
    records: [],
    ...changes,
  };
}

/** What a node of the report is set with: every character is half as wide as it is high. */
export function contextOf(report: Report): NodeContext {
  return {
    report,
    typesetter: plainTypesetter,
    styles: stylesFor(report.language),
    frame: pageFrame('A4', report.direction),
    numbering: numberBlocks(report.body),
    parent: tag('Document', undefined),
    depth: 0,
    set: setBlocks,
  };
}
