import { inTime } from './in-time.js';
import { name, sectionOf, tableOf, type Compose } from './section.js';

/** Doctrines, statements, articles that the sources speak of. */
export const documents: Compose = (composer) => {
  const { dossier, messages, selection } = composer;
  const { columns, sections } = messages;
  const found = selection.find({ kind: 'document', modality: 'actual' });
  const rows = inTime(dossier, found, 'issued').map((document) => [
    [name(composer.label(document.id))],
    composer.facts(document, composer.propertiesOf(document, 'actual')),
  ]);
  const widths = [
    [columns.document, 0.36],
    [columns.details, 0.64],
  ] as const;
  return sectionOf('documents', sections.documents, [
    tableOf('documents-table', messages.captions.documents, widths, rows),
  ]);
};
