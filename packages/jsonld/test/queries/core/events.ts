import {
  dyadYears,
  eventCodeOf,
  eventKinds,
  findRecords,
  officeOn,
  ploverQuads,
  type Dossier,
  type DossierRecord,
  type DyadYear,
  type RecordFilter,
  type Visit,
} from '@bilateral/core';
import { actual, isContested, tally, type Expected } from './expected.js';

/** Visits of one state to the other, as far as it is settled who went where. */
const visits = (dossier: Dossier, direction: RecordFilter['direction'] = {}): readonly Visit[] =>
  findRecords(dossier, { kind: 'visit', modality: 'actual', direction }).filter(
    ({ id }) => !['from', 'to'].some((end) => isContested(dossier, id, end)),
  );

const placeOf = (dossier: Dossier, { id, values }: DossierRecord): readonly string[] =>
  'place' in values && values.place !== undefined && !isContested(dossier, id, 'place') ? [values.place] : [];

/** The visits that core counts in a row and the graph does not, since an open conflict withholds them. */
const withheld = (dossier: Dossier, { state1, state2, year }: DyadYear): number =>
  findRecords(dossier, { kind: 'visit', modality: 'actual', period: String(year) }).filter(
    ({ id, values: { from, to } }) =>
      from === state1 &&
      to === state2 &&
      ['date', 'from', 'to'].some((each) => isContested(dossier, id, each)),
  ).length;

/** Questions on events, with the number of each. */
export const events: Readonly<Record<number, Expected>> = {
  1: {
    columns: ['event', 'date'],
    rows: (dossier) => {
      return findRecords(dossier, { kind: [...eventKinds], period: '2016', modality: 'actual' })
        .filter(({ id }) => !isContested(dossier, id, 'date'))
        .map(({ id, values }) => [id, values.date]);
    },
  },
  2: {
    columns: ['visit', 'date'],
    rows: (dossier) =>
      visits(dossier, { from: 'pakistan', to: 'russia' }).map(({ id, values }) => [
        id,
        isContested(dossier, id, 'date') ? undefined : values.date,
      ]),
  },
  3: {
    columns: ['visit'],
    distinct: true,
    rows: (dossier) =>
      findRecords(dossier, {
        kind: 'visit',
        modality: 'actual',
        participant: { role: 'visitor', level: 'head-of-government' },
      })
        .filter(({ id }) => !isContested(dossier, id, 'participants'))
        .map(({ id }) => [id]),
  },
  4: {
    columns: ['meeting', 'date'],
    rows: (dossier) =>
      findRecords(dossier, {
        kind: 'meeting',
        modality: 'actual',
        all: [{ participant: 'imran-khan' }, { participant: 'vladimir-putin' }],
      }).map(({ id, values }) => [id, values.date]),
  },
  5: {
    columns: ['person', 'office', 'during'],
    rows: (dossier) => {
      const visit = dossier.records.get('imran-khan-moscow-2022');
      if (visit?.kind !== 'visit') return [];
      const { date = '', participants = [] } = visit.values;
      const people = participants.flatMap(({ agent = '' }) =>
        dossier.records.get(agent)?.kind === 'person' ? [agent] : [],
      );
      return people.flatMap((person) =>
        officeOn(dossier, person, date).map(({ office, during }) => [person, office, during]),
      );
    },
  },
  24: {
    columns: ['ccode1', 'ccode2', 'year', 'visits'],
    rows: (dossier) =>
      dyadYears(dossier)
        .rows.map((row) => ({ ...row, visits: row.visits - withheld(dossier, row) }))
        .filter(({ visits: count }) => count > 0)
        .map(({ ccode1, ccode2, year, visits: count }) => [ccode1, ccode2, year, count].map(String)),
  },
  25: {
    columns: ['quad', 'events'],
    rows: (dossier) => {
      const codes = eventKinds.flatMap((kind) =>
        actual(dossier, kind).flatMap((event) => eventCodeOf(dossier, event) ?? []),
      );
      return [...tally(codes.map(({ plover }) => String(ploverQuads[plover])))].map(([quad, count]) => [
        quad,
        String(count),
      ]);
    },
  },
  29: {
    columns: ['visit'],
    rows: (dossier) =>
      [{ from: 'russia' }, { to: 'russia' }]
        .flatMap((direction) => visits(dossier, direction))
        .filter(({ values: { from, to } }) => [from, to].includes('russia'))
        .filter(({ claims }) => claims.every(({ source }) => dossier.sources.get(source)?.language !== 'ru'))
        .map(({ id }) => [id]),
  },
  30: {
    columns: ['place', 'events'],
    rows: (dossier) => {
      const places = eventKinds.flatMap((kind) =>
        actual(dossier, kind).flatMap((event) => placeOf(dossier, event)),
      );
      return [...tally(places)]
        .filter(([place]) => dossier.records.get(place)?.identifiers?.geonames !== undefined)
        .map(([place, count]) => [place, String(count)]);
    },
  },
};
