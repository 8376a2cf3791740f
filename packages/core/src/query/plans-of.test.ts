import { describe, expect, it } from 'vitest';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { cast, claim, dossierOf, record, source } from '../../test/tiny-dossier.js';
import type { Claim } from '../dossier/compiled.js';
import type { Dossier } from '../dossier/dossier.js';
import type { Kind } from '../model/kind.js';
import { plansOf, type Plan, type PlanOptions } from './plans-of.js';

const sources = [
  source('early', { published: '2020-01-10' }),
  source('middle', { published: '2020-06-10' }),
  source('late', { published: '2021-03-01' }),
  source('some-time', { published: '2020' }),
  source('undated'),
];

const planned = (from: string, says: object, more: Partial<Claim> = {}) =>
  claim(from, says, { modality: 'planned', ...more });

const dossierWith = (kind: Kind, claims: readonly Claim[], more: object = {}): Dossier =>
  dossierOf([...cast, record(kind, 'thing', claims, more)], sources);

const told = ({ property = 'whole', value = '', state, basis, actual, replacedBy }: Plan): string =>
  [
    `${property} ${typeof value === 'object' ? 'amount' : String(value)}: ${state} by ${basis}`,
    ...(actual ? [`actual ${actual.property ?? 'event'} ${JSON.stringify(actual.value) ?? ''}`.trim()] : []),
    ...(replacedBy ? [`replaced by ${replacedBy.record} ${String(replacedBy.value)}`] : []),
  ].join(', ');

const plans = (dossier: Dossier, options: PlanOptions = { at: '2021-01-01' }): readonly string[] =>
  plansOf(dossier, options).map(told);

describe('plansOf', () => {
  it('takes the outcome that the editor wrote before anything else', () => {
    const outcome = { state: 'unfulfilled', replacedBy: 'other', note: { en: 'It rained.' } };
    const dossier = dossierOf(
      [
        record('event', 'thing', [planned('early', { date: '2020-05' }), claim('late', {})], { outcome }),
        record('event', 'other', [planned('late', { date: '2022' })]),
      ],
      sources,
    );
    expect(plans(dossier)).toEqual([
      'date 2020-05: unfulfilled by authored, replaced by other 2022',
      'date 2022: pending by date',
    ]);
    expect(plansOf(dossier, { at: '2021-01-01' })[0]?.note).toEqual({ en: 'It rained.' });
  });

  it('shows what only the editor calls a plan', () => {
    const dossier = dossierWith('agreement', [claim('early', { signed: '2020' })], {
      outcome: { state: 'unfulfilled' },
    });
    const filtered = (kind: Kind) => plansOf(dossier, { at: '2021-01-01', filter: { kind } }).length;
    expect(plans(dossier)).toEqual(['whole : unfulfilled by authored']);
    expect([filtered('agreement'), filtered('visit')]).toEqual([1, 0]);
  });

  it('finds a plan fulfilled by the same property, however late, and tells what became of it', () => {
    const dossier = dossierWith('project', [
      planned('early', { inOperation: '2020-05' }),
      claim('late', { inOperation: '2021-02' }),
    ]);
    expect(plans(dossier)).toEqual([
      'inOperation 2020-05: fulfilled by actual, actual inOperation "2021-02"',
    ]);
    const [plan] = plansOf(dossier, { at: '2021-01-01' });
    expect(plan?.claims.map(({ address }) => address)).toEqual(['thing/early']);
    expect(plan?.actual?.claims.map(({ address }) => address)).toEqual(['thing/late']);
  });

  it('finds the plan of an event fulfilled when the event took place, even without a date', () => {
    const claims = [planned('early', { date: '2020-05' }), claim('late', { place: 'arcadia' })];
    expect(plans(dossierWith('meeting', claims))).toEqual([
      'date 2020-05: fulfilled by actual, actual event',
    ]);
    expect(plans(dossierWith('project', claims))).toEqual(['date 2020-05: overdue by date']);
  });

  it('takes a status for what it says', () => {
    const plan = planned('early', { signed: '2020-05' });
    const status = (code: string) => claim('late', { status: code }, { asOf: '2021-02' });
    expect(plans(dossierWith('agreement', [plan, status('in-force')]))).toEqual([
      'signed 2020-05: fulfilled by actual, actual status "in-force"',
    ]);
    expect(plans(dossierWith('agreement', [plan, status('cancelled')]))).toEqual([
      'signed 2020-05: cancelled by actual, actual status "cancelled"',
    ]);
    expect(plans(dossierWith('agreement', [plan, status('under-negotiation')]))).toEqual([
      'signed 2020-05: overdue by date',
    ]);
  });

  it('does not take for a fulfilment what was over before the plan was made', () => {
    const built = claim('early', { inOperation: '2014' });
    expect(plans(dossierWith('facility', [built, planned('late', { inOperation: '2022' })]))).toEqual([
      'inOperation 2022: pending by date',
    ]);
    expect(plans(dossierWith('facility', [built, planned('late', { within: 'arcadia' })]))).toEqual([
      'whole : unknown by date',
    ]);
    expect(plans(dossierWith('facility', [built, planned('undated', { within: 'arcadia' })]))).toEqual([
      'whole : fulfilled by actual, actual inOperation "2014"',
    ]);
  });

  it('takes a plan without a date for something further if its source tells also what is actual', () => {
    const delivered = claim('early', { goods: 'vaccine' });
    const more = planned('early', { goods: 'vaccine' }, { at: ['1.2'] });
    expect(plans(dossierWith('shipment', [delivered, more]))).toEqual(['whole : unknown by date']);
    expect(plans(dossierWith('shipment', [claim('late', { goods: 'vaccine' }), more]))).toEqual([
      'whole : fulfilled by actual, actual event',
    ]);
  });

  it('finds a date superseded by the next one that was surely planned later', () => {
    const dates = [
      planned('late', { inOperation: '2023' }),
      planned('early', { inOperation: '2020-05' }),
      planned('middle', { inOperation: '2021' }),
    ];
    expect(plans(dossierWith('project', dates))).toEqual([
      'inOperation 2020-05: superseded by newer-plan, replaced by thing 2021',
      'inOperation 2021: superseded by newer-plan, replaced by thing 2023',
      'inOperation 2023: pending by date',
    ]);
  });

  it('goes by what a claim says of its time before it goes by its source', () => {
    const dossier = dossierWith('project', [
      planned('late', { inOperation: '2020-05' }, { asOf: '2019' }),
      planned('middle', { inOperation: '2020-12' }),
    ]);
    expect(plans(dossier)).toEqual([
      'inOperation 2020-05: superseded by newer-plan, replaced by thing 2020-12',
      'inOperation 2020-12: overdue by date',
    ]);
  });

  it('leaves several plans beside each other where it is unsure which is newer', () => {
    const both = (other: Claim) =>
      plans(dossierWith('project', [planned('middle', { inOperation: '2020-08' }), other]));
    const beside = ['inOperation 2020-08: overdue by date', 'inOperation 2020-11: overdue by date'];
    expect(both(planned('some-time', { inOperation: '2020-11' }))).toEqual(beside);
    expect(both(planned('undated', { inOperation: '2020-11' }))).toEqual(beside);
    expect(both(planned('late', { inOperation: '2020-11' }, { confidence: 'low' }))).toEqual(beside);
    expect(both(planned('late', { inOperation: '2020-11' }, { rank: 'deprecated' }))).toEqual([
      'inOperation 2020-08: overdue by date',
    ]);
  });

  it('takes dates that agree for one plan, with the claims on all of them', () => {
    const dossier = dossierWith('visit', [
      planned('early', { date: '2022' }),
      planned('late', { date: '2022-03' }),
    ]);
    expect(plans(dossier)).toEqual(['date 2022-03: pending by date']);
    expect(plansOf(dossier, { at: '2021-01-01' })[0]?.claims).toHaveLength(2);
  });

  it.each([
    ['2021-01-01', '2021-01-01', 'pending'],
    ['2021-01-01', '2021-01-02', 'overdue'],
    ['2021', '2021-12-31', 'pending'],
    ['2021', '2022-01-01', 'overdue'],
    ['2021-01/2021-03', '2021-02-15', 'pending'],
    ['2021-01/..', '2021-01-31', 'pending'],
    ['2021-01/..', '2021-02-01', 'overdue'],
    ['[2021..]', '2030-01-01', 'pending'],
  ])('finds what was planned for %s on %s %s', (date, at, state) => {
    const dossier = dossierWith('visit', [planned('early', { date })]);
    expect(plansOf(dossier, { at }).map((plan) => plan.state)).toEqual([state]);
  });

  it('compares a point of a series with the points of its time', () => {
    const point = (period: string, amount: object) => ({ points: [{ period, value: amount }] });
    const dollars = (value: string) => ({ value, scale: 'million', currency: 'USD' });
    const figure = (plan: object, ...actual: readonly object[]) =>
      plans(
        dossierWith('figure', [planned('early', plan), ...actual.map((says, i) => claim(`s${i}`, says))], {
          definition: { measure: 'trade' },
        }),
      );
    const target = point('2020', dollars('200'));
    expect(figure(target, point('2020-06', dollars('200')), point('2020-09', dollars('90')))).toEqual([
      'points.2020.value amount: fulfilled by actual, actual points.2020-06.value {"value":"200","scale":"million","currency":"USD"}',
    ]);
    expect(figure(target, point('2020', dollars('180')))[0]).toContain('unknown by actual');
    expect(figure(target, point('2019', dollars('200')))).toEqual([
      'points.2020.value amount: overdue by date',
    ]);
    const range = point('2020', { min: '150', max: '250', scale: 'million', currency: 'USD' });
    expect(figure(range, point('2020', dollars('180')))[0]).toContain('fulfilled by actual');
  });

  it('leaves out what is proposed, and keeps to the filter', () => {
    const dossier = dossierOf(
      [
        record('visit', 'offered', [claim('early', { date: '2022' }, { modality: 'proposed' })]),
        record('visit', 'trip', [planned('early', { date: '2022' })]),
        record('meeting', 'talks', [planned('early', { date: '2023' })]),
      ],
      sources,
    );
    const ids = (filter: PlanOptions['filter'] = {}) =>
      plansOf(dossier, { at: '2021-01-01', filter }).map((plan) => plan.record.id);
    expect(ids()).toEqual(['trip', 'talks']);
    expect(ids({ kind: 'meeting' })).toEqual(['talks']);
    expect(ids({ period: '2022' })).toEqual(['trip']);
  });

  it.each([{ at: '2021' }, { at: '2021-02-30' }, { at: '2021-01-01', filter: { modality: 'actual' } }])(
    'refuses %o',
    (options) => {
      const dossier = dossierWith('visit', []);
      const refusal = expect.objectContaining({ code: 'invalid-filter' }) as Error;
      expect(() => plansOf(dossier, options as PlanOptions)).toThrow(refusal);
    },
  );
});

describe('plansOf in the shipped dossier', () => {
  const all = plansOf(pakistanRussia, { at: '2026-01-01' });
  const of = (id: string): readonly string[] => all.filter((plan) => plan.record.id === id).map(told);

  it('tells how the start of the freight train was put off', () => {
    expect(of('pakistan-russia-freight-train')).toEqual([
      'inOperation 2025-03: superseded by newer-plan, replaced by pakistan-russia-freight-train 2025-06-22',
      'inOperation 2025-06-22: overdue by date',
    ]);
    expect(of('freight-train-start-june-2025')).toEqual([
      'date 2025-06-22: unfulfilled by authored, replaced by freight-train-start-august-2025 2025-08',
    ]);
  });

  it('does not take a billion of trade for reached by half of it', () => {
    const [trade] = of('bilateral-trade');
    expect(trade).toContain('fulfilled by actual, actual points.2023.value {"value":"1","scale":"billion"');
  });

  it('has a claim behind every plan, and behind everything that became of one', () => {
    expect(all.length).toBeGreaterThan(90);
    for (const { claims, actual, replacedBy } of all)
      for (const each of [{ claims }, actual, replacedBy]) expect(each?.claims.length).not.toBe(0);
  });
});
