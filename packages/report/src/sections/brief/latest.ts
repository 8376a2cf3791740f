import type { DateBounds, DossierRecord, Kind, TimelineEntry } from '@bilateral/core';
import type { Composer } from '../../composer.js';
import { text } from '../../inline.js';
import type { Block } from '../../model.js';
import { name } from '../section.js';

/** Whether no open conflict touches the date: else one side of it would be told as the date. */
export const isSettled = ({ merged }: DossierRecord): boolean =>
  merged.actual?.properties['date']?.conflict?.state !== 'open';

/** The dated events in which both states, or those that stood for them, have a part, oldest first. */
export const eventsOfBoth = ({ dossier, selection }: Composer): readonly TimelineEntry[] => {
  const [a, b] = dossier.info.parties;
  const ofTheOne = new Set(selection.timeline({ party: a }).map(({ record }) => record.id));
  return selection.timeline({ party: b }).filter(({ record }) => ofTheOne.has(record.id));
};

/** Whether a date is known more closely than to the year: a bare year would pass for its first day. */
const isWithinAYear = ({ earliest, latest: last }: DateBounds): boolean => {
  if (earliest === undefined || last === undefined) return false;
  const year = last.slice(0, 4);
  return earliest > `${year}-01-01` || last < `${year}-12-31`;
};

/** How many of the newest events are looked at, and how many of these are told beside the very last. */
const mostRecent = 12;
const mostWeighty = 2;

/** Events at which the two are among many, or that have no kind of their own, weigh less than visits, meetings and the like. */
const light: ReadonlySet<Kind> = new Set<Kind>(['conference', 'event']);

/** The very last event, and of the newest ones those that weigh most; the last of them first. */
const leading = (composer: Composer): readonly DossierRecord[] => {
  const recent = eventsOfBoth(composer)
    .filter(({ bounds, record }) => record.kind !== 'conference' && isWithinAYear(bounds))
    .slice(-mostRecent)
    .map(({ record }) => record);
  const before = recent.slice(0, -1);
  const weighty = before.filter(({ kind }) => !light.has(kind));
  const chosen = weighty.length < mostWeighty ? before : weighty;
  const told = composer.weight.split(chosen, mostWeighty).leading.slice(-mostWeighty);
  return [...told, ...recent.slice(-1)].reverse();
};

/** What happened last between the two. */
export const latest = (composer: Composer): readonly Block[] => {
  const items = leading(composer).map((record) => [
    name(composer.label(record.id)),
    text(composer.messages.marks.comma),
    ...composer.fact(record, 'date'),
  ]);
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
};
