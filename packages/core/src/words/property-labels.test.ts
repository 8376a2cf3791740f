import { describe, expect, it } from 'vitest';
import type { PropertyType } from '../model/property-type.js';
import { propertyTypes } from '../model/property-types.generated.js';
import { propertyLabel, propertyLabels } from './property-labels.js';

const namesIn = (type: PropertyType): readonly string[] =>
  type.type === 'list' || type.type === 'group' ? Object.keys(type.fields) : [];

const names = Object.entries(propertyTypes).flatMap(([name, type]) => [name, ...namesIn(type)]);

describe('the labels of properties', () => {
  it('name every property and every field within one, in each language', () => {
    for (const language of ['en', 'ru', 'ur'] as const) {
      expect(names.filter((name) => !Object.hasOwn(propertyLabels[language], name))).toEqual([]);
    }
  });

  it('are those of a kind where it has its own', () => {
    expect(propertyLabel('about', 'ru')).toBe('Предмет');
    expect(propertyLabel('about', 'ru', 'shipment')).toBe('К чему относится');
    expect(propertyLabel('about', 'en', 'shipment')).toBe('About');
    expect(propertyLabel('from', 'ru')).toBe('Откуда');
    expect(propertyLabel('from', 'ru', 'names')).toBe('С какого времени');
  });

  it('leave an unknown name as it is', () => {
    expect(propertyLabel('colour')).toBe('colour');
    expect(propertyLabel('constructor', 'ur')).toBe('constructor');
  });
});
