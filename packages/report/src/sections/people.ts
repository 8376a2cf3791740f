import { named, plain } from '../composer.js';
import { paragraph, text } from '../inline.js';
import { sectionOf, tableOf, type Compose } from './section.js';

/** The persons of the dossier, with the spellings of their names that the sources use. */
export const people: Compose = (composer) => {
  const { columns, sections, sentence } = composer.messages;
  const rows = composer.selection
    .find({ kind: 'person', modality: 'actual' })
    .map((person) => [
      [text(composer.label(person.id))],
      ...composer.row(person, [plain('names'), named(composer.propertiesOf(person, 'actual', ['names']))]),
    ]);
  const table = tableOf(
    'people-table',
    composer.messages.captions.people,
    [
      [columns.person, 0.28],
      [columns.names, 0.44],
      [columns.details, 0.28],
    ],
    rows,
  );
  return table && sectionOf('people', sections.people, [paragraph(sentence.peopleIntro), table]);
};
