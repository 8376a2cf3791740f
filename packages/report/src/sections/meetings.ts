import type { Conference, Meeting } from '@bilateral/core';
import { named, plain, type Composer } from '../composer.js';
import { lineBreak, text } from '../inline.js';
import type { Section, Table } from '../model.js';
import type { Group } from './group.js';
import { inTime } from './in-time.js';
import { anchorOf, name, sectionOf, sharedTable, tableOf, type Compose, type Share } from './section.js';

const inTable = ['date', 'participants'];

interface MeetingGroup extends Group<Meeting | Conference> {
  readonly title: string;
  readonly caption: string;
  /** The title of the first column. */
  readonly first: string;
}

const tableFor = (
  composer: Composer,
  id: string,
  { caption, first }: MeetingGroup,
  records: readonly (Meeting | Conference)[],
): Table | undefined => {
  const { columns } = composer.messages;
  const rows = records.map((record) => [
    [
      name(composer.label(record.id)),
      ...(record.partOf === undefined ? [] : [lineBreak, text(composer.label(record.partOf))]),
    ],
    ...composer.row(record, [
      plain('date'),
      plain('participants'),
      named(composer.propertiesOf(record, 'actual', inTable)),
    ]),
  ]);
  return tableOf(
    `${id}-table`,
    caption,
    [
      [first, 0.2],
      [columns.date, 0.13],
      [columns.who, 0.23],
      [columns.details, 0.44],
    ],
    rows,
  );
};

const sectionFor = (composer: Composer, group: MeetingGroup, share: Share): Section | undefined => {
  const id = anchorOf(group.id, share);
  return sectionOf(
    id,
    group.title,
    sharedTable(composer, group.records, share, 'furtherMeetings', (shown) =>
      tableFor(composer, id, group, shown),
    ),
  );
};

/** Meetings of the two sides, others, and conferences. */
export const meetingGroups = ({ dossier, messages, selection }: Composer): readonly MeetingGroup[] => {
  const { captions, columns, sections } = messages;
  const [a, b] = dossier.info.parties;
  const between = selection.meetingsBetween(a, b);
  const known = new Set(between);
  const others = selection.find({ kind: 'meeting', modality: 'actual' }).filter((each) => !known.has(each));
  const group = (
    key: 'meetingsBetween' | 'meetingsOther' | 'conferences',
    id: string,
    first: string,
    records: MeetingGroup['records'],
  ): MeetingGroup => ({ id, title: sections[key], caption: captions[key], first, records });
  return [
    group('meetingsBetween', 'meetings-between', columns.meeting, between),
    group('meetingsOther', 'meetings-other', columns.meeting, inTime(dossier, others)),
    group(
      'conferences',
      'conferences',
      columns.conference,
      inTime(dossier, selection.find({ kind: 'conference', modality: 'actual' })),
    ),
  ];
};

const meetingsOf = (composer: Composer, share: Share): Section | undefined =>
  sectionOf(
    anchorOf('meetings', share),
    composer.messages.sections.meetings,
    meetingGroups(composer).map((group) => sectionFor(composer, group, share)),
  );

/** Meetings of the two sides, those in a wider circle, and the conferences at which they met: those that weigh most. */
export const meetings: Compose = (composer) => meetingsOf(composer, 'leading');

/** The other meetings and conferences. */
export const furtherMeetings: Compose = (composer) => meetingsOf(composer, 'others');
