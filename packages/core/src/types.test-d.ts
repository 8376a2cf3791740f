import {
  type dyadYearColumns,
  dyadYears,
  eventCodeOf,
  findRecords,
  getRecord,
  getRecordOrUndefined,
  visitsBetween,
} from '@bilateral/core';
import type {
  Claim,
  DossierRecord,
  DyadYear,
  EventCode,
  Figure,
  Kind,
  Meeting,
  Person,
  State,
  Visit,
} from '@bilateral/core';
import { pakistanRussia, type PakistanRussiaIds } from '@bilateral/core/pakistan-russia';
import { describe, expectTypeOf, it } from 'vitest';

describe('ids of a shipped dossier', () => {
  it('are literal, so that a record has the type of its kind', () => {
    expectTypeOf(getRecord(pakistanRussia, 'imran-khan')).toEqualTypeOf<Person>();
    expectTypeOf(getRecord(pakistanRussia, 'pakistan')).toEqualTypeOf<State>();
    expectTypeOf<PakistanRussiaIds['imran-khan']>().toEqualTypeOf<'person'>();
  });

  it('do not compile when they are wrong', () => {
    // @ts-expect-error -- no record has this id
    getRecord(pakistanRussia, 'imran-kahn');
    expectTypeOf<'imran-kahn'>().not.toExtend<keyof PakistanRussiaIds>();
    expectTypeOf<string>().not.toExtend<keyof PakistanRussiaIds>();
  });

  it('may come from outside where the record may be missing', () => {
    expectTypeOf(getRecordOrUndefined(pakistanRussia, 'x' as string)).toEqualTypeOf<
      DossierRecord | undefined
    >();
  });
});

describe('results', () => {
  it('have the type of the kind in the filter', () => {
    expectTypeOf(findRecords(pakistanRussia, { kind: 'visit' })).toEqualTypeOf<readonly Visit[]>();
    expectTypeOf(findRecords(pakistanRussia, { kind: ['visit', 'meeting'] })).toEqualTypeOf<
      readonly (Visit | Meeting)[]
    >();
    expectTypeOf(findRecords(pakistanRussia)).toEqualTypeOf<readonly DossierRecord[]>();
    expectTypeOf(visitsBetween(pakistanRussia, 'pakistan', 'russia')).toEqualTypeOf<readonly Visit[]>();
  });

  it('have every column of the dyad-year table, and no other', () => {
    expectTypeOf(dyadYears(pakistanRussia).rows).toEqualTypeOf<readonly DyadYear[]>();
    expectTypeOf<(typeof dyadYearColumns)[number]>().toEqualTypeOf<keyof DyadYear>();
    expectTypeOf<DyadYear['directed']>().toEqualTypeOf<0 | 1>();
    expectTypeOf(eventCodeOf(pakistanRussia, getRecord(pakistanRussia, 'khar-moscow-2012'))).toEqualTypeOf<
      EventCode | undefined
    >();
    // @ts-expect-error -- a person is no event
    eventCodeOf(pakistanRussia, getRecord(pakistanRussia, 'imran-khan'));
  });

  it('refuse a kind, topic or field that does not exist', () => {
    // @ts-expect-error -- no kind has this name
    findRecords(pakistanRussia, { kind: 'vist' });
    // @ts-expect-error -- no topic has this name
    findRecords(pakistanRussia, { topic: 'weather' });
    // @ts-expect-error -- a filter has no such field
    findRecords(pakistanRussia, { colour: 'red' });
  });

  it('cannot be written to', () => {
    const visits = findRecords(pakistanRussia, { kind: 'visit' });
    expectTypeOf(visits).not.toHaveProperty('push');
    // @ts-expect-error -- values are readonly
    visits[0].values.date = '1998';
  });
});

describe('values', () => {
  it('are those that the kind can have, each of them perhaps absent', () => {
    expectTypeOf<Visit['values']['from']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Visit['values']>().not.toHaveProperty('points');
    expectTypeOf<NonNullable<Figure['values']['points']>>().toExtend<
      readonly { readonly period: string }[]
    >();
    expectTypeOf<Claim<'visit'>['says']>().toExtend<{ readonly date?: string | undefined }>();
  });

  it('are told apart by the kind of the record', () => {
    const record = {} as DossierRecord;
    expectTypeOf(record.kind).toEqualTypeOf<Kind>();
    if (record.kind === 'visit') expectTypeOf(record.values.sincePrevious).not.toBeNever();
  });
});
