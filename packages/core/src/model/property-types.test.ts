import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedFile, printPropertyTypes } from '../../scripts/property-types.js';
import { propertyTypes } from './property-types.generated.js';

describe('property-types.generated.ts', () => {
  it('is what scripts/property-types.ts writes', () => {
    expect(readFileSync(generatedFile, 'utf8')).toBe(printPropertyTypes());
  });

  it('knows how values of every sort merge', () => {
    expect(propertyTypes['date']).toEqual({ type: 'date' });
    expect(propertyTypes['length']).toEqual({ type: 'quantity' });
    expect(propertyTypes['topics']).toEqual({ type: 'set', of: { type: 'code', list: 'topic' } });
    expect(propertyTypes['participants']).toMatchObject({ type: 'list', key: ['agent', 'office', 'for'] });
    expect(propertyTypes['growth']).toMatchObject({ type: 'list', composite: true });
    expect(propertyTypes['route']).toMatchObject({ type: 'group', fields: { from: { type: 'ref' } } });
  });
});
