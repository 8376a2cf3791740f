import { describe, expect, it } from 'vitest';
import { referencesOf, walkValues } from './walk.js';

const says = {
  date: '2022',
  participants: [{ agent: 'ada', office: 'premier', role: 'visitor' }],
  topics: ['trade'],
  route: { from: 'port', via: ['town', 'pass'] },
};

describe('walkValues', () => {
  it('gives every single value with its place, in the order of the text', () => {
    expect([...walkValues(says)].map(({ path, value }) => [path.join('.'), value])).toEqual([
      ['date', '2022'],
      ['participants.0.agent', 'ada'],
      ['participants.0.office', 'premier'],
      ['participants.0.role', 'visitor'],
      ['topics.0', 'trade'],
      ['route.from', 'port'],
      ['route.via.0', 'town'],
      ['route.via.1', 'pass'],
    ]);
  });

  it('passes over what is absent and what no property is', () => {
    expect([...walkValues({ date: undefined, colour: 'red' })]).toEqual([]);
  });
});

describe('referencesOf', () => {
  it('gives only what points to a record', () => {
    expect([...referencesOf(says)].map(({ value }) => value)).toEqual([
      'ada',
      'premier',
      'port',
      'town',
      'pass',
    ]);
  });
});
