import { BilateralError, type Block, type Inline, type Report } from '@bilateral/report';
import { checkLogo, checkParts } from './check-figure.js';
import { reportIssue, type AddIssue, type ReportIssue } from './report-issues.js';
import { visitBlocks, visitInlines } from './visit.js';
import type { Visit } from './visit.js';

/** Word has nine heading styles. */
const deepestSection = 9;

/** Refuses a report that Word would show wrongly or not open at all, with every problem listed. */
export function checkReport(report: Report): void {
  const issues: ReportIssue[] = [];
  const add: AddIssue = (...issue) => void issues.push(reportIssue(...issue));
  const body = [...visitBlocks(report, report.body, 'body')];
  const notes = report.notes.flatMap((note, index) => [
    ...visitInlines(note.children, `notes[${index}].children`),
  ]);
  if (!isFullDate(report.date))
    add('date', 'invalid-date', report.date, 'a day of the calendar as YYYY-MM-DD');
  checkBlocks(body, add);
  checkNotes(report, body, notes, add);
  checkLinks(body, notes, add);
  checkLogo(report, add);
  checkCharacters(report, 'report', add);
  const [first] = issues;
  if (first === undefined) return;
  const count = issues.length === 1 ? '1 problem' : `${issues.length} problems`;
  throw new BilateralError(
    'invalid-report',
    `the report cannot be written as Word: ${count}, the first at ${first.path}: ${first.message}`,
    { issues },
  );
}

function isFullDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
  );
}

function checkBlocks(body: readonly Visit[], add: AddIssue): void {
  const ids = new Set<string>();
  for (const visit of body) {
    const node = 'block' in visit ? visit.block : 'entry' in visit ? visit.entry : undefined;
    if (node !== undefined && 'id' in node) {
      if (ids.has(node.id)) add(`${visit.path}.id`, 'repeated-id', node.id, 'an id of its own');
      ids.add(node.id);
    }
    if ('block' in visit) checkBlock(visit.block, visit.path, visit.level, add);
  }
}

function checkBlock(block: Block, path: string, level: number, add: AddIssue): void {
  if (block.kind === 'section' && level >= deepestSection)
    add(path, 'deep-section', `level ${level + 1}`, `at most ${deepestSection} levels`);
  checkParts(block, path, add);
  if (block.kind !== 'table') return;
  const sum = block.columns.reduce((total, column) => total + column.width, 0);
  if (Math.abs(sum - 1) > 0.001 || block.columns.some((column) => !(column.width > 0)))
    add(`${path}.columns`, 'wrong-column-shares', `a sum of ${sum}`, 'shares above 0 that add up to 1');
  for (const [index, row] of block.rows.entries())
    if (row.length !== block.columns.length)
      add(
        `${path}.rows[${index}]`,
        'wrong-row-length',
        `${row.length} cells`,
        `${block.columns.length} cells`,
      );
}

/** Word counts footnotes itself, so a note has its number only if the marks come in the order of the numbers. */
function checkNotes(report: Report, body: readonly Visit[], notes: readonly Visit[], add: AddIssue): void {
  for (const [index, note] of report.notes.entries())
    if (note.number !== index + 1)
      add(
        `notes[${index}].number`,
        'wrong-note-number',
        `${note.number}`,
        `${index + 1}, its place in the notes`,
      );
  let next = 1;
  for (const { path, inline } of inlinesOf(body)) {
    if (inline.kind !== 'noteMark') continue;
    if (report.notes[inline.number - 1] === undefined)
      add(path, 'unknown-note', `a mark of note ${inline.number}`, `a note from 1 to ${report.notes.length}`);
    else if (inline.number !== next)
      add(path, 'wrong-note-order', `a mark of note ${inline.number}`, `note ${next}`);
    next = inline.number + 1;
  }
  for (let number = next; number <= report.notes.length; number++)
    add(`notes[${number - 1}]`, 'unmarked-note', 'no mark in the text', 'one mark');
  for (const { path, inline } of inlinesOf(notes))
    if (inline.kind === 'noteMark') add(path, 'note-inside-note', 'a note mark', 'no mark inside a note');
  for (const [index, entry] of report.bibliography.entries())
    for (const number of entry.citedIn)
      if (report.notes[number - 1] === undefined)
        add(
          `bibliography[${index}].citedIn`,
          'unknown-note',
          `note ${number}`,
          `notes 1 to ${report.notes.length}`,
        );
}

function checkLinks(body: readonly Visit[], notes: readonly Visit[], add: AddIssue): void {
  const ids = new Set<string>();
  for (const visit of body) {
    if ('block' in visit && 'id' in visit.block) ids.add(visit.block.id);
    if ('entry' in visit) ids.add(visit.entry.id);
  }
  for (const { path, inline } of inlinesOf([...body, ...notes])) {
    if (inline.kind === 'reference' && !ids.has(inline.target))
      add(path, 'unknown-target', inline.target, 'the id of a section, table, chart or entry in the body');
    if (inline.kind === 'link' && !/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(inline.href))
      add(path, 'invalid-address', inline.href, 'an absolute address without spaces');
  }
}

function inlinesOf(visits: readonly Visit[]): readonly { readonly path: string; readonly inline: Inline }[] {
  return visits.flatMap((visit) => ('inline' in visit ? [visit] : []));
}

/** Characters that XML 1.0 (section 2.2) has no place for; with one of them Word calls the file damaged. */
// eslint-disable-next-line no-control-regex -- these are the characters to find
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;

function checkCharacters(value: unknown, path: string, add: AddIssue): void {
  if (typeof value === 'string') {
    const found = forbidden.exec(value)?.[0];
    if (found !== undefined)
      add(
        path,
        'forbidden-character',
        `U+${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
        'a character of XML',
      );
  } else if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    for (const [key, part] of Object.entries(value)) checkCharacters(part, `${path}.${key}`, add);
  }
}
