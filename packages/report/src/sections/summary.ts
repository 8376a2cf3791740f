import {
  conflictsIn,
  findRecords,
  meetingsBetween,
  timelineOf,
  visitsBetween,
  type Agreement,
  type DateBounds,
  type Dossier,
  type DossierRecord,
} from '@bilateral/core';
import type { Composer } from '../composer.js';
import { paragraph, reference, text } from '../inline.js';
import type { Block, Paragraph } from '../model.js';
import { keyFigures } from './key-figures.js';
import { name, sectionOf, type Compose } from './section.js';

/** Whether no open conflict touches the date: else one side of it would be told as the date. */
const isSettled = ({ merged }: DossierRecord): boolean =>
  merged.actual?.properties['date']?.conflict?.state !== 'open';

const counts = (composer: Composer): readonly Paragraph[] => {
  const { dossier, messages } = composer;
  const [a, b] = dossier.info.parties;
  const conflicts = conflictsIn(dossier);
  const dated = timelineOf(dossier).filter(({ record }) => isSettled(record));
  const claims = [...dossier.records.values()].reduce((sum, record) => sum + record.claims.length, 0);
  const [first, last] = [dated[0], dated.at(-1)];
  const [before, after] = messages.seeConflicts(messages.sections.conflicts);
  return [
    paragraph(
      messages.sentence.summaryCounts({
        records: dossier.records.size,
        claims,
        sources: dossier.sources.size,
        conflicts: conflicts.length,
        open: conflicts.filter(({ state }) => state === 'open').length,
      }),
      ...(conflicts.length === 0
        ? []
        : [` ${before}`, reference('conflicts', messages.sections.conflicts), after]),
    ),
    paragraph(
      messages.sentence.summaryVisits({
        visits: visitsBetween(dossier, a, b).length,
        meetings: meetingsBetween(dossier, a, b).length,
        agreements: agreementsBetween(dossier, a, b).length,
      }),
      ...(first && last
        ? [` ${messages.sentence.summaryTime(composer.date(first.date), composer.date(last.date))}`]
        : []),
    ),
    paragraph(messages.sentence.summaryModality),
  ];
};

/** Whether a date is known more closely than to the year: a bare year would pass for its first day. */
const isWithinAYear = ({ earliest, latest: last }: DateBounds): boolean => {
  if (earliest === undefined || last === undefined) return false;
  const year = last.slice(0, 4);
  return earliest > `${year}-01-01` || last < `${year}-12-31`;
};

/** Agreements to which both states, or those that stood for them, are parties. */
const agreementsBetween = (dossier: Dossier, a: string, b: string): readonly Agreement[] => {
  const { predecessors = {} } = dossier.info;
  const stands = (party: string, among: readonly string[]): boolean =>
    [party, ...(predecessors[party] ?? [])].some((state) => among.includes(state));
  return findRecords(dossier, { kind: 'agreement', modality: 'actual' }).filter(
    ({ values: { parties = [] } }) => stands(a, parties) && stands(b, parties),
  );
};

const latest = (composer: Composer): readonly Block[] => {
  const { dossier, messages } = composer;
  const [a, b] = dossier.info.parties;
  const both = new Set(timelineOf(dossier, { party: a }).map(({ record }) => record.id));
  const recent = timelineOf(dossier, { party: b })
    .filter(({ record, bounds }) => both.has(record.id) && isWithinAYear(bounds))
    .slice(-3)
    .reverse();
  if (recent.length === 0) return [];
  const items = recent.map(({ record }) => [
    name(composer.label(record.id)),
    text(messages.marks.comma),
    ...composer.fact(record, 'date'),
  ]);
  return [paragraph(messages.sentence.latestIntro), { kind: 'list', ordered: false, items }];
};

/** One page: what the dossier knows, what happened last, the key figures, what is contested. */
export const summary: Compose = (composer) => {
  const { sections, sentence } = composer.messages;
  const figures = keyFigures(composer);
  return sectionOf('summary', sections.summary, [
    ...counts(composer),
    sectionOf(
      'key-figures',
      sections.keyFigures,
      figures ? [paragraph(sentence.keyFiguresIntro), figures] : [],
    ),
    sectionOf('latest', sections.latest, latest(composer)),
  ]);
};
