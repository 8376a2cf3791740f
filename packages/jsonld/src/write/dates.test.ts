import { expect, test } from 'vitest';
import { calendarLiteral, eventDateFields, extentFields } from './dates.js';

test('a date has the datatype of its precision, and none where it is not exact', () => {
  expect(calendarLiteral('2022-02-24')).toEqual({ '@value': '2022-02-24', '@type': 'xsd:date' });
  expect(calendarLiteral('2022-02')).toEqual({ '@value': '2022-02', '@type': 'xsd:gYearMonth' });
  expect(calendarLiteral('2022')).toEqual({ '@value': '2022', '@type': 'xsd:gYear' });
  for (const vague of ['1968~', '196X', '2022?', '2022-21', '[2022..2023]', '..', ''])
    expect(calendarLiteral(vague)).toBeUndefined();
});

test('an open or unknown end is left out', () => {
  expect(extentFields('2022-01/..')).toEqual({
    startDate: { '@value': '2022-01', '@type': 'xsd:gYearMonth' },
    endDate: undefined,
  });
  expect(extentFields('/2019').startDate).toBeUndefined();
});

test('what holds at some time within a year did not begin with it', () => {
  expect(extentFields('2014')).toEqual({});
});

test('the bounds of an event are days, and an unknown one is left out', () => {
  const fields = eventDateFields('../2017', {
    kind: 'extent',
    endEarliest: '2017-01-01',
    latest: '2017-12-31',
  });
  expect(fields).toMatchObject({
    earliest: undefined,
    latest: '2017-12-31',
    endDate: { '@value': '2017', '@type': 'xsd:gYear' },
  });
});
