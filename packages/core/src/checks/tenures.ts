import type { Dossier, DossierRecord } from '../dossier/dossier.js';
import type { DateBounds } from '../model/date-bounds.js';
import { canMeet } from '../model/date-order.js';
import { formatPath } from '../merge/path.js';
import type { Check } from './check.js';

interface Participant {
  readonly agent?: string;
  readonly office?: string;
}

const tenure = (agent: string, office: string): string => `${agent} ${office}`;

/** The terms of every holder of an office, where an actual `holds` says from when to when. */
const termsOf = ({ records, dates }: Dossier): ReadonlyMap<string, readonly string[]> => {
  const terms = new Map<string, string[]>();
  for (const record of records.values()) {
    if (record.kind !== 'relation' || record.values.predicate !== 'holds') continue;
    const { subject = '', object = '', during } = record.values;
    if (during === undefined || dates[during] === undefined) continue;
    const key = tenure(subject, object);
    terms.set(key, [...(terms.get(key) ?? []), during]);
  }
  return terms;
};

const participantsIn = (says: object): readonly Participant[] =>
  'participants' in says ? ((says.participants ?? []) as readonly Participant[]) : [];

const dateOf = ({ dates }: Dossier, { values }: DossierRecord): DateBounds | undefined =>
  'date' in values && values.date !== undefined ? dates[values.date] : undefined;

export const tenures: Check = {
  name: 'tenures',
  description:
    'An office in which a source shows someone at an event is one that they held on that day, where the dossier dates their terms; else the reading doubts it.',
  scope: 'dossier',
  check({ dossier }, report) {
    const terms = termsOf(dossier);
    for (const record of dossier.records.values()) {
      const date = dateOf(dossier, record);
      if (!date) continue;
      for (const [index, { says, reading = {} }] of record.claims.entries()) {
        for (const [place, { agent = '', office = '' }] of participantsIn(says).entries()) {
          const dated = terms.get(tenure(agent, office)) ?? [];
          const held = dated.some((term) => canMeet(dossier.dates[term] as DateBounds, date));
          const doubted = reading[formatPath(['participants', agent, 'office'])]?.doubt === 'office';
          if (dated.length === 0 || held || doubted) continue;
          report({
            id: record.id,
            path: ['claims', index, 'says', 'participants', place, 'office'],
            code: 'outside-tenure',
            message: `${agent} did not hold the office ${office} at the time of the event`,
            found: `an event from ${date.earliest ?? '..'} to ${date.latest ?? '..'}`,
            expected: `a date within ${dated.join(' or ')}`,
            hint: `if the source says so, keep it and add a reading of participants.${agent}.office with doubt: office`,
          });
        }
      }
    }
  },
};
