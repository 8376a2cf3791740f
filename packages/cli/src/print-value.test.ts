import { expect, test } from 'vitest';
import { printSays, printValue } from './print-value.js';

test.each([
  ['2022-02-24', '2022-02-24'],
  [6, '6'],
  [{ value: '1.1', scale: 'billion', currency: 'USD', approximate: true }, 'about 1.1 billion USD'],
  [{ value: '12.4', unit: 'cubic-metre', scale: 'billion', per: 'year' }, '12.4 billion cubic-metre a year'],
  [{ min: '2', max: '2.5', unit: 'kilometre' }, '2 to 2.5 kilometre'],
  [{ min: '2', unit: 'kilometre' }, 'at least 2 kilometre'],
  [{ max: '2', unit: 'kilometre' }, 'at most 2 kilometre'],
  [['trade', 'energy'], 'trade, energy'],
  [[{ agent: 'ada-byrne', role: 'visitor' }], '(agent ada-byrne, role visitor)'],
  [{ from: 'karachi', via: ['gwadar', 'lahore'] }, 'from karachi, via gwadar, lahore'],
])('%j is printed as %s', (value, text) => {
  expect(printValue(value)).toBe(text);
});

test('what a claim says is a line of properties', () => {
  expect(printSays({ date: '1950', participants: [{ office: 'president' }] })).toBe(
    'date 1950; participants (office president)',
  );
});
