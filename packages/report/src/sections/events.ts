import { findRecords, type DossierRecord } from '@bilateral/core';
import { named, plain } from '../composer.js';
import { isDefenceEvent } from './defence-topics.js';
import { inTime } from './in-time.js';
import { name, sectionOf, tableOf, type Compose } from './section.js';

const kinds = ['signing', 'accession', 'event'] as const;

/** Events that have no chapter of their own, with those that no source dates. */
export const events: Compose = (composer) => {
  const { dossier, messages } = composer;
  const { columns, sections } = messages;
  const found = findRecords(dossier, { kind: kinds, modality: 'actual' }).filter(
    (record) => !isDefenceEvent(record),
  );
  const rows = inTime<DossierRecord>(dossier, found).map((event) => [
    [name(composer.label(event.id))],
    ...composer.row(event, [plain('date'), named(composer.propertiesOf(event, 'actual', ['date']))]),
  ]);
  const widths = [
    [columns.event, 0.3],
    [columns.date, 0.18],
    [columns.details, 0.52],
  ] as const;
  return sectionOf('events', sections.events, [
    tableOf('events-table', messages.captions.events, widths, rows),
  ]);
};
