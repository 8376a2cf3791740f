import type { Dossier } from '../dossier/dossier.js';
import { indexesOf } from '../dossier/indexes.js';
import { recordTable } from '../dossier/merged-records.js';
import type { TenureEntry } from '../dossier/tenure-index.js';
import type { Code } from '../model/codes.js';
import type { DateBounds } from '../model/date-bounds.js';
import { canMeet } from '../model/date-order.js';
import { formatPath } from '../merge/path.js';
import type { Check } from './check.js';
import type { SettledRecord } from './settled.js';

interface Participant {
  readonly agent?: string;
  readonly office?: string;
}

/** Levels at which one person holds an office at a time; there may be several deputies, officials and envoys. */
const single: ReadonlySet<Code<'level'>> = new Set([
  'head-of-state',
  'head-of-government',
  'minister',
  'head-of-security-council',
  'military-chief',
]);

const participantsIn = (says: object): readonly Participant[] =>
  'participants' in says ? ((says.participants ?? []) as readonly Participant[]) : [];

const dateOf = ({ dates }: Dossier, { values }: SettledRecord): DateBounds | undefined => {
  const { date } = values as { readonly date?: string };
  return date === undefined ? undefined : dates[date];
};

/** Only an office of one holder at a time tells by another's tenure that somebody did not hold it. */
const isSingle = (dossier: Dossier, office: string): boolean => {
  const table = recordTable(dossier);
  const place = table.placeOf(office);
  const record = place === undefined ? undefined : table.compiledAt(place);
  return record?.kind === 'office' && single.has(record.level);
};

/** Whether a term that is known from its first to its last day, or goes on, lasts through all of a time. */
const lastsThrough = ({ kind, startLatest, endEarliest, latest }: DateBounds, date: DateBounds): boolean => {
  if (kind !== 'extent' || startLatest === undefined || date.earliest === undefined) return false;
  const goesOn = latest === undefined;
  const endsLater = endEarliest !== undefined && date.latest !== undefined && date.latest <= endEarliest;
  return startLatest <= date.earliest && (goesOn || endsLater);
};

/** What the tenures that are known expect instead, if somebody cannot have held the office at the time. */
const expectedInstead = (
  dossier: Dossier,
  agent: string,
  office: string,
  date: DateBounds,
): string | undefined => {
  const { byPerson, byOffice } = indexesOf(dossier).tenures;
  const boundsOf = ({ during }: TenureEntry): DateBounds => dossier.dates[during] as DateBounds;
  const own = (byPerson.get(agent) ?? []).filter((tenure) => tenure.office === office);
  if (own.length > 0)
    return own.some((tenure) => canMeet(boundsOf(tenure), date))
      ? undefined
      : `a date within ${own.map(({ during }) => during).join(' or ')}`;
  const holders = isSingle(dossier, office)
    ? (byOffice.get(office) ?? []).filter((tenure) => lastsThrough(boundsOf(tenure), date))
    : [];
  return holders.length === 0 ? undefined : [...new Set(holders.map(({ person }) => person))].join(' or ');
};

export const tenures: Check = {
  name: 'tenures',
  description:
    'An office in which a source shows someone at an event is one that they held on that day, as far as the dossier dates the terms of its holders; else the reading doubts it.',
  scope: 'dossier',
  check({ dossier, settled }, report) {
    for (const each of settled) {
      const { record } = each;
      const date = dateOf(dossier, each);
      if (!date) continue;
      for (const [index, { says, reading }] of record.claims.entries()) {
        for (const [place, { agent, office }] of participantsIn(says).entries()) {
          if (agent === undefined || office === undefined) continue;
          if (reading?.[formatPath(['participants', agent, 'office'])]?.doubt === 'office') continue;
          const expected = expectedInstead(dossier, agent, office, date);
          if (expected === undefined) continue;
          report({
            id: record.id,
            path: ['claims', index, 'says', 'participants', place, 'office'],
            code: 'outside-tenure',
            message: `${agent} did not hold the office ${office} at the time of the event`,
            found: `${agent} at an event from ${date.earliest ?? '..'} to ${date.latest ?? '..'}`,
            expected,
            hint: `if the source says so, keep it and add a reading of participants.${agent}.office with doubt: office`,
          });
        }
      }
    }
  },
};
