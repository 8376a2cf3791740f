import { codeLists, type Code, type DossierRecord, type Kind, type Topic } from '@bilateral/core';
import type { Composer } from '../../composer.js';
import type { LaneName } from '../../messages/figures/figure-messages.js';
import { isDefenceEvent } from '../defence-topics.js';
import { eventsOfBoth } from '../brief/latest.js';
import { agreementsBetween } from '../brief/relation.js';

/** The rows of the timeline in their order. */
export const laneNames: readonly LaneName[] = [
  'leaders',
  'contacts',
  'agreements',
  'defence',
  'economy',
  'others',
];

const heads: readonly Code<'level'>[] = (Object.keys(codeLists.level) as readonly Code<'level'>[]).slice(
  0,
  2,
);

/** Visits of heads of state and of government, and meetings of those of both states. */
const ofLeaders = ({ dossier, selection }: Composer): ReadonlySet<string> => {
  const [a, b] = dossier.info.parties;
  // A party that has no record is never named as taking part.
  if (![a, b].every((party) => dossier.records.has(party))) return new Set();
  const led = (state: string) => ({ participant: { level: heads, for: state } });
  const found = selection.find({
    modality: 'actual',
    any: [
      { kind: 'visit', participant: { level: heads, role: 'visitor', for: [a, b] } },
      { kind: 'meeting', all: [led(a), led(b)] },
    ],
  });
  return new Set(found.map(({ id }) => id));
};

const contacts: ReadonlySet<Kind> = new Set<Kind>(['visit', 'meeting', 'conference']);

const economicTopics: ReadonlySet<Topic> = new Set<Topic>([
  'trade',
  'economy',
  'investment',
  'energy',
  'oil-and-gas',
  'electric-power',
  'industry',
  'agriculture',
  'transport',
  'connectivity',
  'finance',
  'fisheries',
  'aviation',
  'railways',
  'shipping',
  'steel',
  'debt',
]);

const topicsOf = ({ values }: DossierRecord): readonly Topic[] =>
  (values as { readonly topics?: readonly Topic[] }).topics ?? [];

const isOfDefence = (record: DossierRecord): boolean =>
  record.kind === 'exercise' ||
  isDefenceEvent(record) ||
  (record.kind === 'shipment' && topicsOf(record).some((topic) => topic === 'arms' || topic === 'defence'));

const laneOf = (record: DossierRecord, leaders: ReadonlySet<string>): LaneName => {
  if (leaders.has(record.id)) return 'leaders';
  if (contacts.has(record.kind)) return 'contacts';
  if (['agreement', 'accession', 'signing'].includes(record.kind)) return 'agreements';
  if (isOfDefence(record)) return 'defence';
  const isEconomic = record.kind === 'shipment' || topicsOf(record).some((each) => economicTopics.has(each));
  return isEconomic ? 'economy' : 'others';
};

/**
 * All that happened between the two states, by the row in which it counts: the dated events in which both had a part, and
 * their agreements. The signing of an agreement that counts itself is left out.
 */
export function recordsByLane(composer: Composer): ReadonlyMap<LaneName, readonly DossierRecord[]> {
  const agreements = agreementsBetween(composer);
  const known = new Set(agreements.map(({ id }) => id));
  const isKnown = (record: DossierRecord): boolean =>
    record.kind === 'signing' && (record.values.agreements ?? []).some((id) => known.has(id));
  const events = eventsOfBoth(composer).map(({ record }) => record as DossierRecord);
  const leaders = ofLeaders(composer);
  const lanes = new Map<LaneName, DossierRecord[]>();
  for (const record of [...events.filter((event) => !isKnown(event)), ...agreements]) {
    const lane = laneOf(record, leaders);
    lanes.set(lane, [...(lanes.get(lane) ?? []), record]);
  }
  return lanes;
}
