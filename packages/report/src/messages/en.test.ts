import { propertyTypes, type PropertyType } from '@bilateral/core';
import { describe, expect, it } from 'vitest';
import { en } from './en.js';

const fieldsOf = (type: PropertyType): readonly string[] =>
  type.type === 'list' || type.type === 'group'
    ? Object.entries(type.fields).flatMap(([name, field]) => [name, ...fieldsOf(field)])
    : [];

const properties = Object.entries(propertyTypes).flatMap(([name, type]) => [name, ...fieldsOf(type)]);

describe('labels of properties', () => {
  it('exist for every property and field that a record or a source can have', () => {
    const known = new Set(Object.keys(en.properties));
    expect(properties.filter((name) => !known.has(name))).toEqual([]);
  });

  it('exist for nothing else, but for what notes and conflicts name', () => {
    const used = new Set([...properties, 'identity', 'account', 'asOf', 'said']);
    expect(Object.keys(en.properties).filter((name) => !used.has(name))).toEqual([]);
  });

  it('start with a capital and end without punctuation', () => {
    for (const label of Object.values(en.properties)) expect(label).toMatch(/^[A-Z][\w -]*\w$/);
  });
});

describe('lists', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
    [['one and two'], 'one and two'],
    [['one and two', 'three'], 'one and two; three'],
    [['one, two', 'three'], 'one, two; three'],
  ])('%j is %j', (items, words) => {
    expect(en.listOf(items)).toBe(words);
  });
});

describe('the sentence of counts', () => {
  const counts = (conflicts: number, open: number, records = 2): string =>
    en.sentence.summaryCounts({ records, claims: 1, sources: 1, conflicts, open });

  it.each([
    [0, 0, 'The sources contradict each other nowhere.'],
    [1, 0, 'The sources contradict each other, or themselves, on 1 point; none of these remains open.'],
    [2, 1, 'The sources contradict each other, or themselves, on 2 points; 1 of these remains open.'],
    [9, 4, 'The sources contradict each other, or themselves, on 9 points; 4 of these remain open.'],
  ])('tells of %i conflicts, %i of them open', (conflicts, open, words) => {
    expect(counts(conflicts, open)).toBe(
      `This report draws on 2 records, built on 1 claim from 1 source. ${words}`,
    );
  });

  it('groups thousands', () => {
    expect(counts(0, 0, 1234)).toContain('1,234 records');
  });
});
