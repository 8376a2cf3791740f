import { dimensionOf, type Quantity } from '../merge/quantity.js';
import { eachValue } from '../model/walk.js';
import type { Code } from '../model/codes.js';
import type { Check } from './check.js';

const time = ['hours', 'months'];
const rate = [
  'volume',
  'mass',
  'volume/year',
  'volume/month',
  'volume/day',
  'mass/year',
  'mass/month',
  'mass/day',
];

/** What the amount at a property can measure. */
const ofProperty: Readonly<Record<string, readonly string[]>> = {
  length: ['length'],
  distance: ['length', ...time],
  duration: time,
  sincePrevious: time,
  capacity: [...rate, 'megawatt', 'item', 'item/year', 'percent'],
  growth: ['percent', 'times'],
  shares: ['percent'],
  financing: ['percent'],
  diameter: ['length'],
  buildingTime: time,
  operatingTerm: time,
  term: time,
  interest: ['percent'],
  area: ['area'],
  attendance: ['person', 'enterprise', 'state'],
  count: ['person', 'enterprise', 'item'],
};

/** What the points of a figure can measure, by what the figure counts. */
const ofMeasure: Readonly<Record<Code<'measure'>, readonly string[]>> = {
  trade: ['money'],
  'trade-balance': ['money'],
  'trade-potential': ['money'],
  'trade-share': ['percent'],
  'settlement-share': ['percent'],
  volume: ['volume', 'mass', 'item', 'dose', ...rate],
  price: ['money'],
  scholarships: ['item'],
  residents: ['person'],
  enterprises: ['enterprise'],
  projects: ['project'],
  sessions: ['session'],
  debt: ['money'],
  credit: ['money'],
  investment: ['money'],
  loss: ['money'],
  reserves: ['mass', 'volume'],
  imports: ['money', 'volume', 'mass', ...rate],
  shortfall: [...rate],
  utilisation: ['percent'],
  yield: ['percent'],
  traffic: ['item', 'train', 'container', 'teu', 'train/month', ...rate],
  'transit-time': time,
  students: ['person'],
  exercises: ['exercise'],
  anniversary: time,
  'bilateral-cooperation': ['item'],
};

const isAmount = (value: unknown): value is Quantity =>
  value !== null && typeof value === 'object' && ('unit' in value || 'currency' in value);

/** The property whose rule holds for an amount: the field that has one, else the property around it. */
const ruleFor = (path: readonly (string | number)[]): readonly string[] | undefined =>
  ofProperty[String(path.at(-1))] ?? ofProperty[String(path[0])];

export const dimensions: Check = {
  name: 'dimensions',
  description:
    'An amount is in a unit that can measure its property, and a figure in one that can count what it counts.',
  scope: 'record',
  check({ compiled }, report) {
    for (const record of compiled.records) {
      for (const [index, { says }] of record.claims.entries()) {
        eachValue(says, (value, _type, path) => {
          if (!isAmount(value)) return;
          const counted = record.kind === 'figure' && path[0] === 'points';
          const allowed = counted ? ofMeasure[record.definition.measure] : ruleFor(path);
          const dimension = dimensionOf(value).replace(/^money:.*/, 'money');
          if (!allowed || allowed.includes(dimension)) return;
          report({
            id: record.id,
            path: ['claims', index, 'says', ...path],
            code: 'wrong-dimension',
            message: `an amount of ${value.unit ?? value.currency ?? ''} cannot stand here`,
            found: dimension,
            expected: `one of ${allowed.join(', ')}`,
          });
        });
      }
    }
  },
};
