import { expect, it } from 'vitest';
import { parsePath } from './path.js';
import { typeAt } from './type-at.js';

it.each([
  ['date', 'date'],
  ['topics', 'set'],
  ['topics.trade', 'code'],
  ['members.baltia', 'ref'],
  ['participants.anna-orlova.office', 'ref'],
  ['route.from', 'ref'],
  ['route.via.lahore', 'ref'],
  ['points.2014.value', 'quantity'],
  ['names.A\\. Orlova|en.from', 'date'],
])('finds the type of %s', (path, type) => {
  expect(typeAt(parsePath(path))?.type).toBe(type);
});

it.each(['weather', 'date.day', 'participants.anna-orlova', 'topics.trade.more', 'route.past'])(
  'finds none at %s',
  (path) => {
    expect(typeAt(parsePath(path))).toBeUndefined();
  },
);
