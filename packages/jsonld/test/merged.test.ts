import { describe, expect, test } from 'vitest';
import { home, node, short } from './arcadia.js';

describe('merged values and conflicts', () => {
  test('a merged value names its support, its claims and its conflict', () => {
    expect(node('visit/ada-visits#actual.date')).toMatchObject({
      support: 'https://w3id.org/bilateral/code/support/unique',
      derivedFrom: [`${home}claim/ada-visits/herald#date`],
      conflict: `${home}visit/ada-visits#conflict.actual.date`,
    });
  });

  test('a computed conflict has its sides, its state and what is preferred', () => {
    const conflict = node('visit/ada-visits#conflict.actual.date');
    expect(conflict).toMatchObject({
      aboutProperty: 'http://purl.org/dc/terms/date',
      note: { en: ['Arrival against talks.'] },
      preferred: `${home}visit/ada-visits#actual.date`,
    });
    expect(short(conflict.position).flatMap((side) => short(node(side).claim))).toEqual([
      'claim/ada-visits/gazette@1.1,2.1#date',
      'claim/ada-visits/herald#date',
    ]);
  });

  test('a conflict among plans is one too, and nothing of it is plain', () => {
    expect(node('project/pipe#conflict.planned.length')).toMatchObject({
      state: 'https://w3id.org/bilateral/code/conflict-state/open',
    });
    expect(node('project/pipe').length).toBeUndefined();
  });

  test('a conflict that the editor wrote holds whole passages', () => {
    const sides = short(node('conflict/storm-or-calm').position);
    expect(short(node(sides[1] ?? '').evidence)).toEqual([
      'claim/doubts/gazette@2.2',
      'claim/promise/gazette@2.2',
    ]);
  });
});
