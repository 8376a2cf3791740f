import type { Agreement, Body, DossierRecord, Support, Topic } from '@bilateral/core';
import type { Composer } from '../../composer.js';
import { paragraph, text } from '../../inline.js';
import type { Inline, Paragraph } from '../../model.js';
import { selectionWords } from '../selection-words.js';
import { eventsOfBoth, isSettled } from './latest.js';
import { shareOfValues, valuesBySupport } from './support-of-values.js';

/** Agreements to which both states, or those that stood for them, are parties. */
export const agreementsBetween = ({ dossier, selection }: Composer): readonly Agreement[] => {
  const { parties: both, predecessors = {} } = dossier.info;
  const stands = (party: string, among: readonly string[]): boolean =>
    [party, ...(predecessors[party] ?? [])].some((state) => among.includes(state));
  return selection
    .find({ kind: 'agreement', modality: 'actual' })
    .filter(({ values: { parties = [] } }) => both.every((party) => stands(party, parties)));
};

/** The first and the last year in which an event of the two is dated. */
const years = (composer: Composer): readonly [first: string, last: string] | undefined => {
  const events = eventsOfBoth(composer).filter(({ record }) => isSettled(record));
  const first = events.map(({ bounds }) => bounds.earliest).find((day) => day !== undefined);
  const last = events.map(({ bounds }) => bounds.latest ?? '').reduce((a, b) => (b > a ? b : a), '');
  return first === undefined || last === '' ? undefined : [first.slice(0, 4), last.slice(0, 4)];
};

const contacts = (composer: Composer): string => {
  const { dossier, messages, selection } = composer;
  const [a, b] = dossier.info.parties;
  const counts = {
    visits: selection.visitsBetween(a, b).length,
    meetings: selection.meetingsBetween(a, b).length,
    agreements: agreementsBetween(composer).length,
  };
  return messages.brief.contacts(counts, years(composer));
};

const heads = ['head-of-state', 'head-of-government'] as const;

/** How often those at the head of both states met, and the last time. */
const summits = (composer: Composer): readonly Inline[] => {
  const { dossier, messages, selection } = composer;
  const [a, b] = dossier.info.parties;
  // A party that has no record is never named as taking part.
  if (![a, b].every((party) => dossier.records.has(party))) return [];
  const took = (party: string) => ({ participant: { level: heads, for: party } });
  const met = selection.find({ kind: 'meeting', modality: 'actual', all: [took(a), took(b)] });
  const known = new Set(met.map(({ id }) => id));
  const last = eventsOfBoth(composer)
    .filter(({ record }) => known.has(record.id) && isSettled(record))
    .at(-1);
  if (met.length === 0) return [];
  if (!last) return [text(` ${messages.brief.summits(met.length)}${messages.marks.stop}`)];
  const { record, date } = last;
  const stop = composer.stopAfter(composer.date(date));
  return [
    text(` ${messages.brief.summits(met.length)}${messages.brief.mostRecently(composer.label(record.id))}`),
    text(messages.marks.comma),
    ...composer.fact(record, 'date'),
    ...(stop === '' ? [] : [text(stop)]),
  ];
};

/** The standing bodies and formats in which both sit, and the one of which most sessions are known. */
const bodies = (composer: Composer): readonly Inline[] => {
  const { dossier, messages, selection } = composer;
  const all = selection
    .find({ kind: 'body', modality: 'actual' })
    .filter(({ values: { members = [] } }) => dossier.info.parties.every((party) => members.includes(party)));
  if (all.length === 0) return [];
  const meetings = selection.find({ kind: 'meeting', modality: 'actual' });
  const sessions = ({ id }: Body): number => meetings.filter(({ partOf }) => partOf === id).length;
  const [first] = [...all].sort((a, b) => sessions(b) - sessions(a));
  const counted = messages.brief.bodies(all.length);
  if (!first || sessions(first) === 0) return [text(` ${counted}${messages.marks.stop}`)];
  return [
    text(` ${counted}${messages.brief.mostSessions(sessions(first))}`),
    text(`${composer.label(first.id)}${composer.stopAfter(composer.label(first.id))}`),
  ];
};

/** How many years before the last event count as recent, and how many of their topics are named. */
const recentYears = 5;
const mostTopics = 3;

const topicsOf = ({ merged }: DossierRecord): readonly Topic[] =>
  (merged.actual?.values['topics'] ?? []) as readonly Topic[];

/** What is said of any relation between two states. */
const plainTopics: ReadonlySet<Topic> = new Set<Topic>(['diplomacy', 'bilateral-cooperation']);

/** What the events of the last years are about, most frequent first. */
const topics = (composer: Composer): readonly Inline[] => {
  const { messages } = composer;
  const since = Number(years(composer)?.[1] ?? Number.NaN) - recentYears + 1;
  const counts = new Map<Topic, number>();
  for (const { record, bounds } of eventsOfBoth(composer))
    if (Number(bounds.earliest?.slice(0, 4)) >= since)
      for (const topic of topicsOf(record).filter((each) => !plainTopics.has(each)))
        counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const leading = [...counts].sort(([, a], [, b]) => b - a).slice(0, mostTopics);
  if (leading.length === 0) return [];
  const names = leading.map(([topic]) => composer.code('topic', topic));
  return [text(` ${messages.brief.topics(since, names)}`)];
};

/** How well the values that are told as facts are supported, and on how many points the sources disagree. */
const support = (composer: Composer): readonly Paragraph[] => {
  const { messages, selection } = composer;
  const counts = valuesBySupport(composer);
  const values = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (values === 0) return [];
  const share = (...supports: readonly Support[]): string =>
    composer.quantity({ value: shareOfValues(counts, values, supports), unit: 'percent' });
  const conflicts = selection.conflicts();
  const words = messages.brief.support({
    values,
    agreed: share('confirmed', 'majority'),
    single: share('unique'),
    points: conflicts.length,
    open: conflicts.filter(({ state }) => state === 'open').length,
  });
  return [paragraph(`${words} ${messages.brief.modality}`)];
};

/** What the relation is, by what is counted of it. */
export const relation = (composer: Composer): readonly Paragraph[] => {
  const chosen = selectionWords(composer, composer.messages.selection);
  return [
    ...(chosen === undefined ? [] : [paragraph(`${chosen}${composer.messages.marks.stop}`)]),
    paragraph(contacts(composer), ...summits(composer), ...bodies(composer), ...topics(composer)),
    ...support(composer),
  ];
};
