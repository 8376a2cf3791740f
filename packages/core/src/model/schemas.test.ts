import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { conflictSchema, dossierSchema, lockSchema, recordSchemas, sourceSchema } from '../schema.js';
import { codeLabel, codeLists, type CodeList } from './codes.js';
import { kindNames } from './kind.js';
import { amount, date, measure, money } from './value.js';

const schemas: Readonly<Record<string, z.ZodType>> = {
  ...recordSchemas,
  dossier: dossierSchema,
  source: sourceSchema,
  conflict: conflictSchema,
};

const problems = (schema: z.ZodType, value: unknown): readonly string[] =>
  (schema.safeParse(value).error?.issues ?? []).map(({ code, path }) => `${path.join('.')} ${code}`.trim());

describe('every schema', () => {
  it.each(Object.entries(schemas))('refuses an empty %s', (_name, schema) => {
    expect(schema.safeParse({}).success).toBe(false);
  });

  it.each(Object.entries(schemas))('refuses an unknown field of a %s', (_name, schema) => {
    expect(problems(schema, { colour: 'red' })).toContain('unrecognized_keys');
  });

  it.each(Object.entries(schemas))('can be written as JSON Schema: %s', (_name, schema) => {
    expect(JSON.stringify(z.toJSONSchema(schema, { io: 'input' }))).toContain('"additionalProperties":false');
  });

  it('exists for every kind', () => {
    expect(Object.keys(recordSchemas)).toEqual([...kindNames]);
  });
});

describe('the lock', () => {
  it('may be empty, before any text was read', () => {
    expect(lockSchema.safeParse({}).success).toBe(true);
  });

  it('refuses an entry without sentences, and a digest that is none', () => {
    expect(problems(lockSchema, { gazette: {} })).toEqual([
      'gazette.sha256 invalid_type',
      'gazette.sentences invalid_type',
    ]);
    expect(problems(lockSchema, { gazette: { sha256: 'abc', sentences: [] } })).toEqual([
      'gazette.sha256 invalid_format',
    ]);
  });
});

describe('a claim', () => {
  const visit = (claim: object) =>
    problems(recordSchemas.visit, { label: { en: 'A visit' }, claims: [claim] });

  it('names a source, and may tell in words what no value holds', () => {
    expect(visit({})).toEqual(['claims.0.source invalid_type']);
    expect(visit({ source: 'gazette', text: 'They met in the garden.' })).toEqual([]);
  });

  it('says only what its kind can have', () => {
    expect(visit({ source: 'gazette', says: { length: { value: '2', unit: 'kilometre' } } })).toEqual([
      'claims.0.says unrecognized_keys',
    ]);
  });

  it.each(['25', '25.1.2', '0.1', '25.0', '25.3-1', 25.1, '', []])('refuses the passage %j', (at) => {
    expect(visit({ source: 'gazette', at, says: {} })).not.toEqual([]);
  });

  it.each(['25.1', '25.1-3', ['25.1', '29.2-4']])('takes the passage %j', (at) => {
    expect(visit({ source: 'gazette', at, says: {} })).toEqual([]);
  });

  it('quotes either a record or a description, never both or neither', () => {
    const said = (quoted: object) => visit({ source: 'gazette', says: {}, said: quoted });
    expect(said({ by: 'ada' })).toEqual([]);
    expect(said({ described: 'critics' })).toEqual([]);
    expect(said({ by: 'ada', described: 'critics' })).toEqual(['claims.0.said custom']);
    expect(said({ on: 'a-visit' })).toEqual(['claims.0.said custom']);
  });
});

describe('an amount', () => {
  it.each([
    [measure(), { value: '8.10', unit: 'kilometre' }],
    [measure(), { min: '200', unit: 'person', approximate: true }],
    [money(), { value: '-2', scale: 'billion', currency: 'USD' }],
    [amount(), { value: '6', unit: 'times' }],
    [amount(), { value: '6', currency: 'RUB' }],
  ])('is taken: %#', (schema, value) => {
    expect(problems(schema, value)).toEqual([]);
  });

  it.each([
    ['without a unit', measure(), { value: '8' }],
    ['without a currency', money(), { value: '8' }],
    ['without either', amount(), { value: '8' }],
    ['without a number', measure(), { unit: 'kilometre' }],
    ['as a YAML number', measure(), { value: 8.1, unit: 'kilometre' }],
    ['with a comma', measure(), { value: '8,1', unit: 'kilometre' }],
    ['with a value and a bound', measure(), { value: '8', min: '7', unit: 'kilometre' }],
    ['with a min above its max', measure(), { min: '10', max: '9', unit: 'kilometre' }],
    ['that is precise by saying so', measure(), { value: '8', unit: 'kilometre', approximate: false }],
  ])('is refused %s', (_title, schema, value) => {
    expect(problems(schema, value)).not.toEqual([]);
  });

  it('is money only in a currency, and a measure only in a unit', () => {
    expect(problems(money(), { value: '8', unit: 'kilometre' })).not.toEqual([]);
    expect(problems(measure(), { value: '8', currency: 'USD' })).not.toEqual([]);
  });
});

describe('a date', () => {
  it('is EDTF, and the message names what was written', () => {
    expect(date().safeParse('2016-09').success).toBe(true);
    expect(date().safeParse('2023-02-30').error?.issues[0]?.message).toContain("'2023-02-30'");
  });
});

describe('the closed lists', () => {
  it('label every code', () => {
    for (const [list, codes] of Object.entries(codeLists)) {
      for (const code of Object.keys(codes)) {
        expect(codeLabel(list as CodeList, code as never), `${list} ${code}`).not.toBe('');
      }
    }
  });

  it('give the English label where a language has none, and refuse an unknown code', () => {
    expect(codeLabel('rank', 'normal', 'ur')).toBe(codeLists.rank.normal.ur ?? 'normal');
    expect(() => codeLabel('rank', 'constructor' as never)).toThrow(RangeError);
  });
});
