import { findRecords, visitsBetween, type Visit } from '@bilateral/core';
import { named, plain, type Composer } from '../composer.js';
import { paragraph } from '../inline.js';
import type { Section } from '../model.js';
import { inTime } from './in-time.js';
import { name, sectionOf, tableOf, type Compose } from './section.js';

/** What has a column of its own. */
const apart = ['date', 'participants'];

const visitTable = (
  composer: Composer,
  id: string,
  caption: string,
  visits: readonly Visit[],
  /** What the heading says already. */
  told: readonly string[],
): ReturnType<typeof tableOf> => {
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
  from: string,
  to: string,
): Section | undefined => {
  const { captions, visitsHeading } = composer.messages;
  const heading = visitsHeading(composer.label(from), composer.label(to));
  const caption = captions.visits(composer.label(from), composer.label(to));
  const id = `visits-${from}-${to}`;
  return sectionOf(id, heading, [visitTable(composer, `${id}-table`, caption, visits, ['from', 'to'])]);
};

/** Visits that took place, by direction. */
export const visits: Compose = (composer) => {
  const { dossier, messages } = composer;
  const [a, b] = dossier.info.parties;
  const between = visitsBetween(dossier, a, b);
  const goesTo = (visit: Visit, party: string): boolean =>
    visit.values.to === party || (dossier.info.predecessors?.[party] ?? []).includes(visit.values.to ?? '');
  const known = new Set(between.map(({ id }) => id));
  const others = findRecords(dossier, { kind: 'visit', modality: 'actual' }).filter(
    ({ id }) => !known.has(id),
  );
  if (between.length + others.length === 0) return undefined;
  return sectionOf('visits', messages.sections.visits, [
    paragraph(messages.sentence.visitsIntro),
    direction(
      composer,
      between.filter((visit) => goesTo(visit, b)),
      a,
      b,
    ),
    direction(
      composer,
      between.filter((visit) => !goesTo(visit, b)),
      b,
      a,
    ),
    sectionOf('visits-third', messages.sections.visitsThird, [
      visitTable(composer, 'visits-third-table', messages.captions.visitsThird, inTime(dossier, others), []),
    ]),
  ]);
};
