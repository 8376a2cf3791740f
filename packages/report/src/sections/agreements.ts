import { findRecords } from '@bilateral/core';
import { named, plain } from '../composer.js';
import { inTime } from './in-time.js';
import { name, sectionOf, tableOf, type Compose } from './section.js';

/** Agreements, with what is said of their signing, parties and subject. */
export const agreements: Compose = (composer) => {
  const { dossier, messages } = composer;
  const { columns, sections } = messages;
  const found = findRecords(dossier, { kind: 'agreement', modality: 'actual' });
  const rows = inTime(dossier, found, 'signed').map((agreement) => [
    [name(composer.label(agreement.id))],
    ...composer.row(agreement, [
      plain('signed', 'place'),
      plain('parties', 'signatories'),
      named(composer.propertiesOf(agreement, 'actual', ['signed', 'place', 'parties', 'signatories'])),
    ]),
  ]);
  const widths = [
    [columns.agreement, 0.24],
    [columns.signed, 0.17],
    [columns.parties, 0.23],
    [columns.details, 0.36],
  ] as const;
  return sectionOf('agreements', sections.agreements, [
    tableOf('agreements-table', messages.captions.agreements, widths, rows),
  ]);
};
