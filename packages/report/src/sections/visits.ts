import type { Visit } from '@bilateral/core';
import { named, plain, type Composer } from '../composer.js';
import { paragraph } from '../inline.js';
import type { Block, Section, Table } from '../model.js';
import { inTime } from './in-time.js';
import { anchorOf, name, sectionOf, sharedTable, tableOf, type Compose, type Share } from './section.js';

/** What has a column of its own. */
const apart = ['date', 'participants'];

const visitTable = (
  composer: Composer,
  id: string,
  caption: string,
  visits: readonly Visit[],
  /** What the heading says already. */
  told: readonly string[],
): Table | undefined => {
  const { columns } = composer.messages;
  const rows = visits.map((visit) => {
    const details = composer.propertiesOf(visit, 'actual', [...apart, ...told]);
    return [
      [name(composer.label(visit.id)), ...composer.citeRest(visit, [...apart, ...details])],
      ...composer.row(visit, [plain('date'), plain('participants'), named(details)]),
    ];
  });
  return tableOf(
    id,
    caption,
    [
      [columns.visit, 0.22],
      [columns.date, 0.16],
      [columns.who, 0.26],
      [columns.details, 0.36],
    ],
    rows,
  );
};

const direction = (
  composer: Composer,
  visits: readonly Visit[],
  [from, to]: readonly [from: string, to: string],
  share: Share,
): Section | undefined => {
  const { captions, visitsHeading } = composer.messages;
  const [leaves, enters] = [composer.label(from), composer.label(to)];
  const id = anchorOf(`visits-${from}-${to}`, share);
  return sectionOf(
    id,
    visitsHeading(leaves, enters),
    sharedTable(composer, visits, share, 'furtherMeetings', (shown) =>
      visitTable(composer, `${id}-table`, captions.visits(leaves, enters), shown, ['from', 'to']),
    ),
  );
};

const visitsOf = (composer: Composer, share: Share): Section | undefined => {
  const { dossier, messages, selection } = composer;
  const { captions, sections, sentence } = messages;
  const [a, b] = dossier.info.parties;
  const between = selection.visitsBetween(a, b);
  const goesTo = (visit: Visit, party: string): boolean =>
    visit.values.to === party || (dossier.info.predecessors?.[party] ?? []).includes(visit.values.to ?? '');
  const others = selection
    .find({ kind: 'visit', modality: 'actual' })
    .filter((visit) => !between.includes(visit));
  const [there, back] = [true, false].map((goes) => between.filter((visit) => goesTo(visit, b) === goes));
  const id = anchorOf('visits-third', share);
  const third = (): readonly (Block | undefined)[] =>
    sharedTable(composer, inTime(dossier, others), share, 'furtherMeetings', (shown) =>
      visitTable(composer, `${id}-table`, captions.visitsThird, shown, []),
    );
  // Notes are numbered as they are made, so the parts are made in their order.
  const parts = [
    direction(composer, there ?? [], [a, b], share),
    direction(composer, back ?? [], [b, a], share),
    sectionOf(id, sections.visitsThird, third()),
  ];
  if (parts.every((part) => part === undefined)) return undefined;
  const intro = share === 'leading' ? paragraph(sentence.visitsIntro) : undefined;
  return sectionOf(anchorOf('visits', share), sections.visits, [intro, ...parts]);
};

/** Visits that took place, by direction: those that weigh most. */
export const visits: Compose = (composer) => visitsOf(composer, 'leading');

/** The other visits. */
export const furtherVisits: Compose = (composer) => visitsOf(composer, 'others');
