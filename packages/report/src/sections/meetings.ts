import { findRecords, meetingsBetween, type Conference, type Meeting } from '@bilateral/core';
import { named, plain, type Composer } from '../composer.js';
import { text } from '../inline.js';
import type { Section } from '../model.js';
import { inTime } from './in-time.js';
import { name, sectionOf, tableOf, type Compose } from './section.js';

const inTable = ['date', 'participants'];

const eventTable = (
  composer: Composer,
  id: string,
  title: string,
  caption: string,
  first: string,
  records: readonly (Meeting | Conference)[],
): Section | undefined => {
  const { columns } = composer.messages;
  const rows = records.map((record) => [
    [
      name(composer.label(record.id)),
      ...(record.partOf === undefined ? [] : [text(` (${composer.label(record.partOf)})`)]),
    ],
    ...composer.row(record, [
      plain('date'),
      plain('participants'),
      named(composer.propertiesOf(record, 'actual', inTable)),
    ]),
  ]);
  const table = tableOf(
    `${id}-table`,
    caption,
    [
      [first, 0.24],
      [columns.date, 0.15],
      [columns.who, 0.26],
      [columns.details, 0.35],
    ],
    rows,
  );
  return sectionOf(id, title, [table]);
};

/** Meetings of the two sides, those in a wider circle, and the conferences at which they met. */
export const meetings: Compose = (composer) => {
  const { dossier, messages } = composer;
  const [a, b] = dossier.info.parties;
  const between = meetingsBetween(dossier, a, b);
  const known = new Set(between.map(({ id }) => id));
  const others = findRecords(dossier, { kind: 'meeting', modality: 'actual' }).filter(
    ({ id }) => !known.has(id),
  );
  const conferences = inTime(dossier, findRecords(dossier, { kind: 'conference', modality: 'actual' }));
  const { captions, columns, sections } = messages;
  return sectionOf('meetings', sections.meetings, [
    eventTable(
      composer,
      'meetings-between',
      sections.meetingsBetween,
      captions.meetingsBetween,
      columns.meeting,
      between,
    ),
    eventTable(
      composer,
      'meetings-other',
      sections.meetingsOther,
      captions.meetingsOther,
      columns.meeting,
      inTime(dossier, others),
    ),
    eventTable(
      composer,
      'conferences',
      sections.conferences,
      captions.conferences,
      columns.conference,
      conferences,
    ),
  ]);
};
