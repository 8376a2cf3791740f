import { describe, expect, it } from 'vitest';
import { kindNames } from '../model/kind.js';
import { jsonSchemas } from './json-schemas.js';

type Json = Readonly<Record<string, unknown>>;

const at = (value: unknown, ...path: readonly string[]): Json =>
  path.reduce<unknown>((inner, key) => (inner as Json | undefined)?.[key], value) as Json;

const schemas = jsonSchemas();
const saysOf = (kind: keyof typeof schemas): Json =>
  at(schemas[kind], 'properties', 'claims', 'items', 'properties', 'says', 'properties');

describe('the JSON Schemas', () => {
  it('are there for every sort of file, in draft 7, with what the file is', () => {
    expect(Object.keys(schemas).sort()).toEqual([...kindNames, 'conflict', 'dossier', 'source'].sort());
    for (const schema of Object.values(schemas)) {
      expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
      expect(schema.title).toMatch(/^[A-Z][a-z]+$/);
      expect(schema.description).toMatch(/\.$/);
    }
    expect(schemas.visit.title).toBe('Visit');
  });

  it('tell of a property what it means and how it is written, with an example', () => {
    expect(saysOf('visit')['date']).toEqual({
      description:
        'When it happened; a/b for an event that lasted. A date in EDTF (ISO 8601-2): 2022-02-24, 2016-09, 1968~, [2024-07..2024-12] (some time within), 2021-04-06/2021-04-07 (lasts).',
      examples: ['2031-05-03'],
      allOf: [{ $ref: '#/definitions/EdtfDate' }],
    });
    expect(at(saysOf('visit'), 'place')['description']).toBe(
      'Where it happened. The id of a record of kind place, facility or state.',
    );
  });

  it('tell of a code what it is called', () => {
    const type = at(saysOf('visit'), 'visitType');
    expect(type['enum']).toEqual(['state', 'official', 'working', 'private', 'port-call']);
    expect(at(type, 'enumDescriptions')[4]).toBe('port call');
    expect(type['description']).toBe('What sort of visit it is said to be.');
  });

  it('keep a description where the property is, and none where its reference leads', () => {
    for (const schema of Object.values(schemas)) {
      for (const definition of Object.values(schema.definitions ?? {}))
        expect(definition).not.toHaveProperty('description');
    }
  });
});
