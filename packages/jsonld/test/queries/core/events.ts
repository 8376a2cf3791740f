import {
  conflictsIn,
  dyadYears,
  eventCodeOf,
  eventKinds,
  findRecords,
  officeOn,
  ploverQuads,
  type Dossier,
} from '@bilateral/core';
import { actual, tally, type Expected } from './expected.js';

const withoutSettledDate = (dossier: Dossier): ReadonlySet<string> =>
  new Set(
    conflictsIn(dossier, { state: 'open', property: 'date', modality: 'actual' }).map(({ record }) => record),
  );

/** Questions on events, with the number of each. */
export const events: Readonly<Record<number, Expected>> = {
  1: {
    columns: ['event', 'date'],
    rows: (dossier) => {
      const contested = withoutSettledDate(dossier);
      return findRecords(dossier, { kind: [...eventKinds], period: '2016', modality: 'actual' })
        .filter(({ id }) => !contested.has(id))
        .map(({ id, values }) => [id, values.date]);
    },
  },
  2: {
    columns: ['visit', 'date'],
    rows: (dossier) =>
      findRecords(dossier, {
        kind: 'visit',
        modality: 'actual',
        direction: { from: 'pakistan', to: 'russia' },
      }).map(({ id, values }) => [id, withoutSettledDate(dossier).has(id) ? undefined : values.date]),
  },
  3: {
    columns: ['visit'],
    rows: (dossier) =>
      findRecords(dossier, {
        kind: 'visit',
        modality: 'actual',
        participant: { role: 'visitor', level: 'head-of-government' },
      }).map(({ id }) => [id]),
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
        .rows.filter(({ visits }) => visits > 0)
        .map(({ ccode1, ccode2, year, visits }) => [ccode1, ccode2, year, visits].map(String)),
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
      ['from', 'to'].flatMap((end) =>
        findRecords(dossier, { kind: 'visit', modality: 'actual' })
          .filter(({ values }) => values[end as 'from'] === 'russia')
          .filter(({ claims }) =>
            claims.every(({ source }) => dossier.sources.get(source)?.language !== 'ru'),
          )
          .map(({ id }) => [id]),
      ),
  },
  30: {
    columns: ['place', 'events'],
    rows: (dossier) => {
      const places = eventKinds.flatMap((kind) =>
        actual(dossier, kind).flatMap(({ id, values }) => {
          const { place } = values as { readonly place?: string };
          const open = conflictsIn(dossier, {
            record: id,
            state: 'open',
            property: 'place',
            modality: 'actual',
          });
          return place === undefined || open.length > 0 ? [] : [place];
        }),
      );
      return [...tally(places)]
        .filter(([place]) => dossier.records.get(place)?.identifiers?.geonames !== undefined)
        .map(([place, count]) => [place, String(count)]);
    },
  },
};
