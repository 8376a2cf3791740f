import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier, DossierRecord } from '../../src/dossier/dossier.js';
import { meetingsBetween } from '../../src/query/meetings-between.js';
import { holdersOf, officeOn, type Tenure } from '../../src/query/tenures.js';
import { timelineOf } from '../../src/query/timeline-of.js';
import { visitsBetween } from '../../src/query/visits-between.js';
import { cast, claim, dossierOf, record } from '../tiny-dossier.js';
import { edtf, plainDate } from './random-dates.js';
import { dossier } from './random-dossier.js';
import { edgesOf, readingOf, relationsOf } from './reference-days.js';
import { isState, partyOf, statesFor, statesKnownOf, type Participant } from './reference-states.js';
import { tenuresAt, tenuresIn, type NaiveTenure } from './reference-tenures.js';
import { tries } from './runs.js';
import { events, idsOf } from './universe.js';

type Modality = 'actual' | 'planned';
interface Values {
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
  readonly participants?: readonly Participant[];
}

const valuesOf = (record: DossierRecord, modality: Modality): Values | undefined =>
  record.merged[modality]?.values as Values | undefined;

const edge = (date: string | undefined, side: 'from' | 'until', open: string): string =>
  date === undefined ? '9999-undated' : (edgesOf(readingOf(date).all)[side] ?? open);

/** Ids by the first possible day of their dates, undated last; equal ones by id. */
const oldestFirst = (records: readonly DossierRecord[], modality: Modality): readonly string[] =>
  records
    .map((record) => [edge(valuesOf(record, modality)?.date, 'from', ''), record.id].join(' '))
    .sort()
    .map((text) => text.slice(text.lastIndexOf(' ') + 1));

const recordsOf = (each: Dossier, kind: 'visit' | 'meeting'): readonly DossierRecord[] =>
  [...each.records.values()].filter((record) => record.kind === kind);

const someStates = fc.constantFrom('arcadia', 'baltia');
const modalities = fc.constantFrom<Modality>('actual', 'planned');

/** The states that sit in a meeting: of those who take part, and of a body of two of which it is part. */
const sitting = (each: Dossier, record: DossierRecord, { participants = [] }: Values): readonly string[] => {
  const present = participants.filter(({ role }) => role !== 'declined');
  const members = record.partOf === undefined ? [] : [...statesKnownOf(each, record.partOf)];
  const parties = new Set(members.map((state) => partyOf(each, state) ?? state));
  return [...present.flatMap((one) => statesFor(each, one)), ...(parties.size <= 2 ? members : [])];
};

const idsIn = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);

describe('visits and meetings of two states, for any dossier', () => {
  it('are the visits that lead from one to the other, whichever is named first', () => {
    fc.assert(
      fc.property(dossier, someStates, someStates, modalities, (each, a, b, modality) => {
        const expected = recordsOf(each, 'visit').filter((record) => {
          const { from, to } = valuesOf(record, modality) ?? {};
          const leads = (first: string, second: string): boolean =>
            isState(each, from, first) && isState(each, to, second);
          return leads(a, b) || leads(b, a);
        });
        expect(idsIn(visitsBetween(each, a, b, { modality }))).toEqual(oldestFirst(expected, modality));
        expect(visitsBetween(each, b, a, { modality })).toEqual(visitsBetween(each, a, b, { modality }));
      }),
      tries(65),
    );
  });

  it('are the meetings in which someone stands for each, whichever is named first', () => {
    fc.assert(
      fc.property(dossier, someStates, someStates, modalities, (each, a, b, modality) => {
        const expected = recordsOf(each, 'meeting').filter((record) => {
          const values = valuesOf(record, modality);
          const states = values ? sitting(each, record, values) : [];
          return values && [a, b].every((wanted) => states.some((state) => isState(each, state, wanted)));
        });
        expect(idsIn(meetingsBetween(each, a, b, { modality }))).toEqual(oldestFirst(expected, modality));
        expect(meetingsBetween(each, b, a, { modality })).toEqual(meetingsBetween(each, a, b, { modality }));
      }),
      tries(65),
    );
  });

  it('are in a period those of all that may lie in it', () => {
    fc.assert(
      fc.property(dossier, edtf, modalities, (each, period, modality) => {
        for (const between of [visitsBetween, meetingsBetween]) {
          const all: readonly DossierRecord[] = between(each, 'arcadia', 'baltia', { modality });
          const within = all.filter((record) => {
            const date = valuesOf(record, modality)?.date;
            return date !== undefined && relationsOf(date, period).overlaps;
          });
          expect(idsIn(between(each, 'arcadia', 'baltia', { modality, period }))).toEqual(idsIn(within));
        }
      }),
      tries(65),
    );
  });
});

describe('visits and meetings with an open start', () => {
  it('stand before all others, and undated ones after them', () => {
    const dates = ['../1999', '1997', undefined];
    const says = (date?: string) => ({
      from: 'arcadia',
      to: 'baltia',
      participants: [{ for: 'arcadia' }, { for: 'baltia' }],
      ...(date !== undefined && { date }),
    });
    const small = dossierOf([
      ...cast,
      ...(['visit', 'meeting'] as const).flatMap((kind) =>
        dates
          .toReversed()
          .map((date, index) => record(kind, `${kind}-${index}`, [claim('gazette', says(date))])),
      ),
    ]);
    expect(idsIn(visitsBetween(small, 'arcadia', 'baltia'))).toEqual(['visit-2', 'visit-1', 'visit-0']);
    expect(idsIn(meetingsBetween(small, 'arcadia', 'baltia'))).toEqual([
      'meeting-2',
      'meeting-1',
      'meeting-0',
    ]);
  });
});

describe('timelineOf, for any dossier', () => {
  it('gives every dated event once, oldest first', () => {
    fc.assert(
      fc.property(dossier, modalities, (each, modality) => {
        const dated = [...each.records.values()].flatMap((record) => {
          const date = events.includes(record.id) ? valuesOf(record, modality)?.date : undefined;
          return date === undefined ? [] : [{ id: record.id, date }];
        });
        const key = ({ id, date }: (typeof dated)[number]): string =>
          [edge(date, 'from', ''), edge(date, 'until', '9999'), id].join(' ');
        const expected = dated.sort((a, b) => (key(a) < key(b) ? -1 : 1));
        const found = timelineOf(each, { modality });
        expect(found.map(({ record, date }) => ({ id: record.id, date }))).toEqual(expected);
        expect(found.every((entry) => entry.modality === modality)).toBe(true);
      }),
      tries(65),
    );
  });
});

const naive = ({ person, office, during, relation }: Tenure): NaiveTenure => ({
  person,
  office,
  during,
  relation: relation.id,
});

const byRelation = (a: NaiveTenure, b: NaiveTenure): number => (a.relation < b.relation ? -1 : 1);
const sorted = (tenures: readonly NaiveTenure[]): readonly NaiveTenure[] => [...tenures].sort(byRelation);

describe('tenures, for any dossier and date', () => {
  it('are by officeOn those of the person whose known time meets the date, oldest first', () => {
    fc.assert(
      fc.property(dossier, plainDate, (each, date) => {
        for (const person of idsOf.person.filter((id) => each.records.has(id))) {
          const found = officeOn(each, person, date).map(naive);
          expect(sorted(found)).toEqual(sorted(tenuresAt(each, date).filter((one) => one.person === person)));
          const starts = found.map(({ during }) => edge(during, 'from', ''));
          expect(starts).toEqual([...starts].sort());
        }
      }),
      tries(80),
    );
  });

  it('are the same from the person and from the office', () => {
    fc.assert(
      fc.property(dossier, edtf, (each, date) => {
        const known = <Id extends string>(ids: readonly Id[]): readonly Id[] =>
          ids.filter((id) => each.records.has(id));
        const ofPersons = known(idsOf.person)
          .flatMap((person) => officeOn(each, person, date))
          .map(naive);
        const ofOffices = known(idsOf.office)
          .flatMap((office) => holdersOf(each, office, date))
          .map(naive);
        expect(sorted(ofPersons)).toEqual(sorted(ofOffices));
        const ever = known(idsOf.office)
          .flatMap((office) => holdersOf(each, office))
          .map(naive);
        expect(sorted(ever)).toEqual(sorted(tenuresIn(each)));
      }),
      tries(80),
    );
  });
});
