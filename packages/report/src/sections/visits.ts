import type { Visit } from '@bilateral/core';
import { named, plain, type Composer } from '../composer.js';
import { paragraph } from '../inline.js';
import type { Section, Table } from '../model.js';
import { visitsChart } from './charts/visits-chart.js';
import { anchorOf, name, sectionOf, sharedTable, tableOf, type Compose, type Share } from './section.js';
import { visitGroups } from './visit-groups.js';

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
      [columns.visit, 0.18],
      [columns.date, 0.13],
      [columns.who, 0.23],
      [columns.details, 0.46],
    ],
    rows,
  );
};

const visitsOf = (composer: Composer, share: Share): Section | undefined => {
  const { captions, sections, sentence, visitsHeading } = composer.messages;
  const [a, b] = composer.dossier.info.parties.map((party) => composer.label(party)) as [string, string];
  const headings = [visitsHeading(a, b), visitsHeading(b, a), sections.visitsThird];
  const titles = [captions.visits(a, b), captions.visits(b, a), captions.visitsThird];
  // The heading of a direction says whence and whither.
  const told = [['from', 'to'], ['from', 'to'], []];
  const parts = visitGroups(composer).map((group, index) => {
    const id = anchorOf(group.id, share);
    return sectionOf(
      id,
      headings[index] ?? '',
      sharedTable(composer, group.records, share, 'furtherMeetings', (shown) =>
        visitTable(composer, `${id}-table`, titles[index] ?? '', shown, told[index] ?? []),
      ),
    );
  });
  if (parts.every((part) => part === undefined)) return undefined;
  const lead = share === 'leading' ? [paragraph(sentence.visitsIntro), visitsChart(composer)] : [];
  return sectionOf(anchorOf('visits', share), sections.visits, [...lead, ...parts]);
};

/** Visits that took place, by direction: those that weigh most. */
export const visits: Compose = (composer) => visitsOf(composer, 'leading');

/** The other visits. */
export const furtherVisits: Compose = (composer) => visitsOf(composer, 'others');
