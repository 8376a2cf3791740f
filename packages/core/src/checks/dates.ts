import { parseDate } from '../model/edtf-bounds.js';
import type { Check, Finding } from './check.js';

type Report = (finding: Finding) => void;

interface Named {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

const isDate = (id: string, path: Finding['path'], date: string | undefined, report: Report): void => {
  if (date === undefined) return;
  const parsed = parseDate(date);
  if (!('problem' in parsed)) return;
  report({ id, path, code: 'invalid-date', message: parsed.problem, found: date, expected: 'an EDTF date' });
};

/** The dates of two fields are compared by their bounds: 1904 and 1904-04 do not contradict each other. */
const endsAfterStart = (id: string, path: Finding['path'], { from, until }: Named, report: Report): void => {
  if (from === undefined || until === undefined) return;
  const [start, end] = [parseDate(from), parseDate(until)];
  if ('problem' in start || 'problem' in end) return;
  if (start.earliest === undefined || end.latest === undefined || end.latest >= start.earliest) return;
  report({
    id,
    path: [...path, 'until'],
    code: 'end-before-start',
    message: 'the name ends before it starts',
    found: `from ${from} until ${until}`,
    expected: `an end on or after ${start.earliest}`,
  });
};

export const dates: Check = {
  name: 'dates',
  description: 'The inferred dates of a source are dates, and no name ends before it starts.',
  scope: 'dossier',
  check({ compiled }, report) {
    for (const { id, inferred } of compiled.sources) {
      isDate(id, ['inferred', 'written', 'value'], inferred?.written?.value, report);
      isDate(id, ['inferred', 'published', 'value'], inferred?.published?.value, report);
    }
    for (const { id, claims } of compiled.records) {
      for (const [index, { says }] of claims.entries()) {
        for (const [place, name] of ('names' in says ? (says.names ?? []) : []).entries()) {
          endsAfterStart(id, ['claims', index, 'says', 'names', place], name, report);
        }
      }
    }
  },
};
