import { plain } from '../composer.js';
import { paragraph, text } from '../inline.js';
import { limits } from './limits.js';
import { furtherIn, sectionOf, shareOf, tableOf, type Compose } from './section.js';

/** The dated events, oldest first: in full all of them, else those that weigh most. */
export const timeline: Compose = (composer) => {
  const { messages, selection } = composer;
  const { columns, sections, sentence } = messages;
  const all = selection.timeline().map(({ record }) => record);
  const told = shareOf(composer, all, 'leading', limits[composer.detail].dated);
  const rows = told.map((record) => {
    const [date = [], place = []] = composer.row(record, [plain('date'), plain('place')]);
    return [date, [text(composer.label(record.id))], place];
  });
  const table = tableOf(
    'timeline-table',
    messages.captions.timeline,
    [
      [columns.date, 0.27],
      [columns.event, 0.51],
      [messages.properties['place'] ?? '', 0.22],
    ],
    rows,
  );
  return (
    table &&
    sectionOf('timeline', sections.timeline, [
      paragraph(sentence.timelineIntro),
      furtherIn(composer, 'timeline', told.length, all.length),
      table,
    ])
  );
};
