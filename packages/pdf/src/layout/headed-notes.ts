import type { Block, Report } from '@bilateral/report';

/** The anchor of the notes; the colon keeps it apart from the ids of the report. */
const anchor = 'notes:all';

/**
 * The same report, with a section around each list of notes that stands in none. Formats that set notes at the foot of
 * the page print no such list, so a report may leave its heading to those that do.
 */
export function withHeadedNotes(report: Report): Report {
  const { notes, furniture } = report;
  const headed = (block: Block): readonly Block[] => {
    if (block.kind !== 'notesList') return [block];
    return notes.length === 0
      ? []
      : [{ kind: 'section', id: anchor, title: furniture.notes, children: [block] }];
  };
  return { ...report, body: report.body.flatMap(headed) };
}
