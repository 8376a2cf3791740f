import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodRelations } from '../../src/filter/period-relation.js';
import type { DateBounds } from '../../src/model/date-bounds.js';
import { parseDate } from '../../src/model/edtf-bounds.js';
import { findRecords } from '../../src/query/find-records.js';
import { parsePeriod } from '../../src/query/period.js';
import { claim, dossierOf, record } from '../tiny-dossier.js';
import { edtf as anyDate, interval, period, plainDate, timeWithin } from './random-dates.js';
import { edgesOf, readingOf, relationsOf, type Relations } from './reference-days.js';
import { tries } from './runs.js';

const relations = periodRelations;

/** How findRecords finds an event of a date by a period. */
const found = (date: string, wanted: string): Relations => {
  const dossier = dossierOf([record('event', 'talks', [claim('gazette', { date })])]);
  const stands = relations.map((relation) => [
    relation,
    findRecords(dossier, { period: { [relation]: wanted } }).length === 1,
  ]);
  return Object.fromEntries(stands) as Relations;
};

const forPairs = (numRuns: number, law: (relations: Relations, date: string, wanted: string) => void): void =>
  fc.assert(
    fc.property(anyDate, period, (date, wanted) => law(found(date, wanted), date, wanted)),
    tries(numRuns),
  );

const dayOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

describe('a date and a period, of any form', () => {
  it('stand to each other as their days do, written out one by one', () => {
    forPairs(650, (stands, date, wanted) => {
      expect({ date, wanted, ...stands }).toEqual({ date, wanted, ...relationsOf(date, wanted) });
    });
  });

  it('are certainly within only where they possibly are, and possibly only where they share a day', () => {
    forPairs(325, ({ within, possiblyWithin, overlaps }) => {
      expect(within && !possiblyWithin).toBe(false);
      expect(possiblyWithin && !overlaps).toBe(false);
    });
  });

  it('are before, after or share a day: one of the three and never two', () => {
    forPairs(325, ({ before, after, overlaps }) => {
      expect([before, after, overlaps].filter((holds) => holds)).toHaveLength(1);
    });
  });

  it('are before and after each other in turn', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(found(a, b).before).toBe(found(b, a).after);
        expect(found(a, b).overlaps).toBe(found(b, a).overlaps);
      }),
      tries(195),
    );
  });

  it('stand to each other as before, however the period is written', () => {
    fc.assert(
      fc.property(anyDate, plainDate, plainDate, (date, a, b) => {
        const { from, until } = parsePeriod(a);
        const same = [`${a}~`, `${a}?`, `${a}%`, `${a}/${a}`, `${from}/${until}`];
        for (const wanted of same)
          expect({ wanted, ...found(date, wanted) }).toEqual({ wanted, ...found(date, a) });
        if (a > b) return;
        const last = parsePeriod(b).until ?? '';
        if (last < (until ?? '')) return;
        expect(found(date, `[${a}..${b}]`)).toEqual(found(date, `[${from}..${last}]`));
        expect(found(date, `${a}/${b}`)).toEqual(found(date, `${from}/${last}`));
      }),
      tries(100),
    );
  });

  it('are before or after nothing on the side on which one of them is open', () => {
    fc.assert(
      fc.property(anyDate, plainDate, (date, day) => {
        for (const open of [`${day}/..`, `${day}/`, `[${day}..]`])
          expect(found(date, open).after).toBe(false);
        for (const open of [`../${day}`, `/${day}`, `[..${day}]`])
          expect(found(date, open).before).toBe(false);
        expect(found(`${day}/..`, date).before).toBe(false);
        expect(found(`../${day}`, date).after).toBe(false);
        expect(found(date, '../..')).toMatchObject({ overlaps: true, within: true, possiblyWithin: true });
      }),
      tries(100),
    );
  });

  it('are within a period with an open end if they are themselves open, and perhaps if nobody tells the end', () => {
    fc.assert(
      fc.property(plainDate, plainDate, (start, end) => {
        const bounded = { from: start, until: end };
        expect(found(`${start}/..`, `${start}/..`)).toMatchObject({ within: true, possiblyWithin: true });
        expect(found(`${start}/..`, `1990/${bounded.until}`)).toMatchObject({
          within: false,
          possiblyWithin: false,
        });
        expect(found(`${start}/`, `1990/2010`)).toMatchObject({ within: false, possiblyWithin: true });
        expect(found(`1998-03-01`, `[1990..2010]`)).toMatchObject({ within: false, possiblyWithin: true });
      }),
      tries(25),
    );
  });

  it('take in every smaller period that a larger one has within it', () => {
    fc.assert(
      fc.property(anyDate, plainDate, (date, day) => {
        const year = day.slice(0, 4);
        const [narrow, wide] = [found(date, day), found(date, year)];
        for (const relation of ['within', 'possiblyWithin', 'overlaps'] as const)
          expect({ relation, lost: narrow[relation] && !wide[relation] }).toEqual({ relation, lost: false });
        for (const relation of ['before', 'after'] as const)
          expect({ relation, lost: wide[relation] && !narrow[relation] }).toEqual({ relation, lost: false });
      }),
      tries(195),
    );
  });
});

describe('the bounds of a period', () => {
  it('are those of its days, written out one by one', () => {
    fc.assert(
      fc.property(period, (text) => {
        expect({ text, ...parsePeriod(text) }).toEqual({ text, ...edgesOf(readingOf(text).all) });
      }),
      tries(325),
    );
  });

  it('are those that the edtf library gives, where that gives any', () => {
    const ends = fc.oneof(anyDate, interval).filter((text) => !text.startsWith('['));
    fc.assert(
      fc.property(ends, (text) => {
        const [start = '', end = start] = text.split('/');
        const { from, until } = parsePeriod(text);
        expect(from).toBe(start === '' || start === '..' ? undefined : dayOf(edtf(start).min));
        expect(until).toBe(end === '' || end === '..' ? undefined : dayOf(edtf(end).max));
      }),
      tries(325),
    );
  });

  it('are those of a date that is written the same', () => {
    fc.assert(
      fc.property(fc.oneof(anyDate, timeWithin), (text) => {
        const { earliest, latest } = parseDate(text) as DateBounds;
        const { from, until } = parsePeriod(text);
        expect({ text, earliest, latest }).toEqual({ text, earliest: from, latest: until });
      }),
      tries(325),
    );
  });
});
