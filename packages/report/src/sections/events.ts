import type { DossierRecord } from '@bilateral/core';
import { named, plain, type Composer } from '../composer.js';
import type { Section } from '../model.js';
import { isDefenceEvent } from './defence-topics.js';
import type { Group } from './group.js';
import { inTime } from './in-time.js';
import { anchorOf, name, sectionOf, sharedTable, tableOf, type Compose, type Share } from './section.js';

const kinds = ['signing', 'accession', 'event'] as const;

/** Events that no other chapter tells, in the order of time. */
export const eventGroup = ({ dossier, selection }: Composer): Group => ({
  id: 'events',
  records: inTime<DossierRecord>(
    dossier,
    selection.find({ kind: kinds, modality: 'actual' }).filter((record) => !isDefenceEvent(record)),
  ),
});

const eventsOf = (composer: Composer, share: Share): Section | undefined => {
  const { messages } = composer;
  const { columns, sections } = messages;
  const group = eventGroup(composer);
  const id = anchorOf(group.id, share);
  const widths = [
    [columns.event, 0.24],
    [columns.date, 0.14],
    [columns.details, 0.62],
  ] as const;
  const table = sharedTable(composer, group.records, share, 'furtherEvents', (shown) =>
    tableOf(
      `${id}-table`,
      messages.captions.events,
      widths,
      shown.map((event) => [
        [name(composer.label(event.id))],
        ...composer.row(event, [plain('date'), named(composer.propertiesOf(event, 'actual', ['date']))]),
      ]),
    ),
  );
  return sectionOf(id, sections.events, table);
};

/** Events that have no chapter of their own, with those that no source dates: those that weigh most. */
export const events: Compose = (composer) => eventsOf(composer, 'leading');

/** The others of these events. */
export const furtherEvents: Compose = (composer) => eventsOf(composer, 'others');
