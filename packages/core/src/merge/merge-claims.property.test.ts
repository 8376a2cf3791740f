import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claim, contextOf, mergedOf, source } from '../../test/tiny-dossier.js';
import type { Claim } from '../dossier/compiled.js';
import type { Modality } from '../model/codes.js';
import { assemble } from './assemble.js';
import { mergeClaims } from './merge-claims.js';
import { parsePath } from './path.js';
import { statementsOf } from './statement.js';

const runs = { seed: 20220224, numRuns: 300 };

const context = contextOf(
  source('s0', { published: '2024-07' }),
  source('s1', { published: '2017-12' }),
  source('s2', { published: '2017-12' }),
  source('s3', { derivedFrom: 's0' }),
  source('s4', { derivedFrom: 's3' }),
);

const year = fc.constantFrom('2020', '2021');
const day = fc.constantFrom(
  '2020-03-01',
  '2020-03-05',
  '2021-04-06',
  '2020-03',
  '2020-03-04~',
  '[2020-03-01..2020-06-30]',
  '2020-03-01/2020-03-05',
  '2020-03/2020-06',
  '2020-03-10/2020-06-10',
  '2020/..',
);
const date = fc.oneof(year, day);
const quantity = fc.oneof(
  fc.record({
    value: fc.constantFrom('800', '1000', '1100', '1100.3', '1122'),
    unit: fc.constantFrom('kilometre', 'mile', 'metre'),
  }),
  fc.record({
    value: fc.constantFrom('1000', '1', '1.1'),
    scale: fc.constant('thousand'),
    unit: fc.constant('kilometre'),
    approximate: fc.constant(true),
  }),
  fc.record({ min: fc.constantFrom('1000', '1200'), unit: fc.constant('kilometre') }),
  fc.record({ min: fc.constant('700'), max: fc.constant('1100'), unit: fc.constant('kilometre') }),
);
const participants = fc.uniqueArray(
  fc.record(
    {
      agent: fc.constantFrom('ada', 'boris', 'cleo'),
      office: fc.constantFrom('premier', 'president'),
      role: fc.constantFrom('visitor', 'host'),
    },
    { requiredKeys: ['agent'] },
  ),
  { selector: ({ agent }) => agent, minLength: 1, maxLength: 3 },
);
const says = fc
  .record(
    {
      date,
      length: quantity,
      place: fc.constantFrom('palace', 'port'),
      topics: fc.uniqueArray(fc.constantFrom('trade', 'energy', 'defence'), { minLength: 1 }),
      participants,
      route: fc.record(
        { from: fc.constantFrom('port', 'town'), to: fc.constantFrom('port', 'town') },
        { requiredKeys: ['from'] },
      ),
      names: fc.uniqueArray(
        fc.record({
          text: fc.constantFrom('The Line', 'v. 1.5', 'a\\b.c'),
          language: fc.constantFrom('en', 'ru'),
        }),
        { selector: ({ text, language }) => `${text}|${language}`, minLength: 1 },
      ),
      status: fc.constantFrom('planned', 'stalled'),
    },
    { requiredKeys: [] },
  )
  .filter((each) => Object.keys(each).length > 0);

const numbered = (claims: readonly Claim[]): readonly Claim[] =>
  claims.map((each, index) => ({ ...each, address: `${each.address}@${index + 1}.1` }));

const claims = fc
  .array(
    fc
      .record({
        source: fc.constantFrom('s0', 's1', 's2', 's3', 's4'),
        says,
        rank: fc.constantFrom('normal', 'normal', 'normal', 'preferred', 'deprecated'),
        modality: fc.constantFrom('actual', 'actual', 'actual', 'planned', 'denied'),
        asOf: fc.constantFrom('2019', '2020', '2020-05'),
      })
      .map((each) => claim(each.source, each.says, each as Partial<Claim>)),
    { minLength: 1, maxLength: 7 },
  )
  .map(numbered);

const actual = (all: readonly Claim[]) => mergeClaims(all, context).actual;

describe('mergeClaims, for any claims', () => {
  it('does not depend on their order', () => {
    const shuffled = claims.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(mergeClaims(other, context)).toEqual(mergeClaims(all, context));
      }),
      runs,
    );
  });

  it('never lets a deprecated claim change anything', () => {
    fc.assert(
      fc.property(claims, says, (all, more) => {
        const added = claim('s1', more, { rank: 'deprecated', at: ['99.1'] });
        expect(mergeClaims([...all, added], context)).toEqual(mergeClaims(all, context));
      }),
      runs,
    );
  });

  it('never lets a claim that is not actual change an actual value', () => {
    const others: readonly Modality[] = ['planned', 'proposed', 'forecast', 'alleged', 'denied'];
    fc.assert(
      fc.property(claims, says, fc.constantFrom(...others), (all, more, modality) => {
        const added = claim('s1', more, { modality, rank: 'preferred', at: ['99.1'] });
        expect(actual([...all, added])).toEqual(actual(all));
      }),
      runs,
    );
  });

  it('never makes a conflict of a date by adding a coarser one that contains it', () => {
    const containing = fc.constantFrom(
      ['2020-03-05', '2020-03'],
      ['2020-03-05', '2020'],
      ['2020-03-05', '[2020-03-01..2020-06-30]'],
      ['2020-03-01/2020-03-05', '2020-03'],
      ['2020-03-01/2020-03-05', '2020/..'],
      ['2020-03-01/2020-03-05', '2020-03-02'],
    );
    fc.assert(
      fc.property(containing, fc.constantFrom('s0', 's1'), ([fine = '', coarse = ''], other) => {
        const { properties } = mergedOf(
          [claim('s2', { date: fine }), claim(other, { date: coarse })],
          context,
        );
        expect(properties['date']?.conflict).toBeUndefined();
        expect(properties['date']?.value).toBe(fine);
      }),
      runs,
    );
  });

  it('counts dependent sources once', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const own = all.filter((each) => each.source === 's0' && each.rank !== 'deprecated');
        const repeated = own.map((each) => ({
          ...each,
          source: 's4',
          address: each.address.replace('s0', 's4'),
        }));
        const before = Object.entries(actual(all)?.properties ?? {});
        const after = actual([...all, ...repeated])?.properties ?? {};
        for (const [path, { value, support }] of before) {
          expect({ path, value: after[path]?.value, support: after[path]?.support }).toEqual({
            path,
            value,
            support,
          });
        }
      }),
      runs,
    );
  });

  it('never removes a value from the candidates by repeating one', () => {
    const candidates = (all: readonly Claim[]) =>
      Object.entries(actual(all)?.properties ?? {}).map(([path, { value, conflict }]) => [
        path,
        new Set((conflict?.positions ?? [{ value }]).map((each) => JSON.stringify(each.value))),
      ]);
    fc.assert(
      fc.property(claims, fc.nat(), (all, index) => {
        const original = all[index % all.length] as Claim;
        const repeated = { ...original, source: 's1', address: 'thing/s1@99.1' };
        expect(candidates([...all, repeated])).toEqual(candidates(all));
      }),
      runs,
    );
  });

  it('has every claim speak for some candidate of each property that is not dated by asOf', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const merged = actual(all)?.properties ?? {};
        for (const each of all.filter(({ rank, modality }) => rank === 'normal' && modality === 'actual')) {
          if (all.some(({ rank }) => rank === 'preferred')) continue;
          for (const property of ['date', 'length', 'place'] as const) {
            if (!(property in each.says)) continue;
            const { claims: winners = [], conflict } = merged[property] ?? {};
            const heard = [...winners, ...(conflict?.positions ?? []).flatMap((position) => position.claims)];
            expect(heard).toContain(each.address);
          }
        }
      }),
      runs,
    );
  });

  it('puts values together that come apart into the same atoms', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const { values = {}, properties = {} } = actual(all) ?? {};
        const atoms = statementsOf(values).map(({ path, value }) => [path, value] as const);
        expect(new Map(atoms.map(([path, value]) => [JSON.stringify(path), value]))).toEqual(
          new Map(
            Object.entries(properties).map(([path, { value }]) => [JSON.stringify(parsePath(path)), value]),
          ),
        );
        expect(assemble(atoms)).toEqual(values);
      }),
      runs,
    );
  });
});
