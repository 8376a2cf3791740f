import type { Agreement, DateBounds, DossierRecord, RecordConflict } from '@bilateral/core';
import { conflictAnchor, type Composer } from '../composer.js';
import { paragraph, reference, text } from '../inline.js';
import type { Block, Paragraph } from '../model.js';
import { conflictTitle } from './conflict-title.js';
import { keyFigures } from './key-figures.js';
import { name, sectionOf, type Compose } from './section.js';
import { selectionWords } from './selection-words.js';

/** Whether no open conflict touches the date: else one side of it would be told as the date. */
const isSettled = ({ merged }: DossierRecord): boolean =>
  merged.actual?.properties['date']?.conflict?.state !== 'open';

const counts = (composer: Composer): readonly Paragraph[] => {
  const { dossier, messages, selection } = composer;
  const [a, b] = dossier.info.parties;
  const conflicts = selection.conflicts();
  const dated = selection.timeline().filter(({ record }) => isSettled(record));
  const records = selection.records();
  const chosen = selectionWords(composer, messages.sentence.selection);
  const [first, last] = [dated.find(({ bounds }) => bounds.earliest !== undefined), dated.at(-1)];
  const [before, after] = messages.seeConflicts(messages.sections.conflicts);
  return [
    ...(chosen === undefined ? [] : [paragraph(chosen)]),
    paragraph(
      messages.sentence.summaryCounts({
        records: records.length,
        claims: records.reduce((sum, record) => sum + selection.claimsOn(record).length, 0),
        sources: selection.sources().length,
        conflicts: conflicts.length,
        open: conflicts.filter(({ state }) => state === 'open').length,
      }),
      ...(conflicts.length === 0
        ? []
        : [` ${before}`, reference('conflicts', messages.sections.conflicts), after]),
    ),
    paragraph(
      messages.sentence.summaryVisits({
        visits: selection.visitsBetween(a, b).length,
        meetings: selection.meetingsBetween(a, b).length,
        agreements: agreementsBetween(composer, a, b).length,
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
const agreementsBetween = ({ dossier, selection }: Composer, a: string, b: string): readonly Agreement[] => {
  const { predecessors = {} } = dossier.info;
  const stands = (party: string, among: readonly string[]): boolean =>
    [party, ...(predecessors[party] ?? [])].some((state) => among.includes(state));
  return selection
    .find({ kind: 'agreement', modality: 'actual' })
    .filter(({ values: { parties = [] } }) => stands(a, parties) && stands(b, parties));
};

/** How many events and open points the summary holds at most. */
const mostEvents = 5;
const mostContested = 8;

const latest = (composer: Composer): readonly Block[] => {
  const { dossier, messages, selection } = composer;
  const [a, b] = dossier.info.parties;
  const both = new Set(selection.timeline({ party: a }).map(({ record }) => record.id));
  const recent = selection
    .timeline({ party: b })
    .filter(({ record, bounds }) => both.has(record.id) && isWithinAYear(bounds))
    .slice(-mostEvents)
    .reverse();
  if (recent.length === 0) return [];
  const items = recent.map(({ record }) => [
    name(composer.label(record.id)),
    text(messages.marks.comma),
    ...composer.fact(record, 'date'),
  ]);
  return [paragraph(messages.sentence.latestIntro), { kind: 'list', ordered: false, items }];
};

/** The open points on what weighs most, each with the way to the place where every side is shown. */
const contested = (composer: Composer): readonly Block[] => {
  const { dossier, messages, selection, weight } = composer;
  const open = selection.conflicts().filter(({ state }) => state === 'open');
  const ofRecord = ({ record }: RecordConflict): number => {
    const about = dossier.records.get(record);
    return about === undefined ? 0 : weight.levelOf(about);
  };
  const leading = [...open].sort((x, y) => ofRecord(x) - ofRecord(y)).slice(0, mostContested);
  if (leading.length === 0) return [];
  const items = leading.map((each) => [
    reference(conflictAnchor(each.record, each.property, each.modality), conflictTitle(composer, each)),
  ]);
  return [paragraph(messages.sentence.contestedIntro), { kind: 'list', ordered: false, items }];
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
    sectionOf('contested', sections.contested, contested(composer)),
  ]);
};
