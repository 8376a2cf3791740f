import { plain } from '../composer.js';
import { paragraph, text } from '../inline.js';
import { sectionOf, tableOf, type Compose } from './section.js';

/** Every dated event, oldest first. */
export const timeline: Compose = (composer) => {
  const { messages, selection } = composer;
  const { columns, sections, sentence } = messages;
  const rows = selection.timeline().map(({ record }) => {
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
  return table && sectionOf('timeline', sections.timeline, [paragraph(sentence.timelineIntro), table]);
};
