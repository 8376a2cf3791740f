import { propertyTypes, type Kind, type PropertyType } from '@bilateral/core';
import { recordSchemas, sourceSchema } from '@bilateral/core/schema';
import fc from 'fast-check';
import { fieldsAt } from './schema-fields.js';
import { code, date, localText, partly, quantity, ref, several, text, withSome } from './universe.js';

const count = fc.integer({ min: 1, max: 4 });

/** Values that are compared as wholes have no type of their own; each says here what it is. */
const wholes: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  'names.text': text,
  'names.language': fc.constantFrom('en', 'ru', 'ur', 'zh-Hans', 'de-CH-1996'),
  'distances.direction': fc.constantFrom('north', 'south-west'),
  'responsibilities.task': localText,
  'growth.against': fc.oneof(fc.constant('unknown'), date),
  sincePrevious: fc.oneof(quantity, fc.record({ from: date })),
  round: count,
  ordinal: count,
  title: text,
  section: text,
};

/** The fields that every element of a list has; the others may be missing. */
const needed: Readonly<Record<string, readonly string[]>> = {
  names: ['text', 'language'],
  distances: ['from', 'distance'],
  financing: ['holder', 'value'],
  shares: ['holder', 'value'],
  withdrew: ['agent'],
  responsibilities: ['agent', 'task'],
  points: ['period', 'value'],
  growth: ['period', 'against', 'value'],
};

const fieldsOf = (
  name: string,
  types: Readonly<Record<string, PropertyType>>,
): Readonly<Record<string, fc.Arbitrary<unknown>>> =>
  Object.fromEntries(
    Object.entries(types).map(([field, type]) => [field, valueOf(`${name}.${field}`, type)]),
  );

/** Somebody has a name, an office or somebody behind them; one who has nothing of these is nobody and says nothing. */
const participant = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> =>
  partly(fields).map((each) => ('agent' in each || 'office' in each || 'for' in each ? each : {}));

const elementOf = (name: string, types: Readonly<Record<string, PropertyType>>): fc.Arbitrary<object> => {
  const fields = fieldsOf(name, types);
  if (name === 'participants') return participant(fields);
  const isNeeded = ([field]: readonly [string, unknown]): boolean => needed[name]?.includes(field) === true;
  const entries = Object.entries(fields);
  return withSome(
    Object.fromEntries(entries.filter(isNeeded)),
    Object.fromEntries(entries.filter((entry) => !isNeeded(entry))),
  );
};

function valueOf(name: string, type: PropertyType): fc.Arbitrary<unknown> {
  switch (type.type) {
    case 'date':
      return date;
    case 'quantity':
      return quantity;
    case 'code':
      return code(type.list);
    case 'ref':
      return ref(...type.kinds);
    case 'set':
      return several(valueOf(name, type.of));
    case 'list':
      return several(elementOf(name, type.fields));
    case 'group':
      return partly(fieldsOf(name, type.fields));
    case 'exact': {
      const whole = wholes[name];
      if (!whole) throw new Error(`say what '${name}' is`);
      return whole;
    }
  }
}

const says = (schema: unknown): fc.Arbitrary<object> =>
  partly(
    Object.fromEntries(
      fieldsAt(schema, ['claims', 'says']).map((name) => [
        name,
        valueOf(name, propertyTypes[name] as PropertyType),
      ]),
    ),
  );

const ofKind = new Map(Object.entries(recordSchemas).map(([kind, schema]) => [kind, says(schema)]));

/** What a claim may say of a record of a kind: any of the properties that its schema has. */
export const saysOf = (kind: Kind): fc.Arbitrary<object> => ofKind.get(kind) as fc.Arbitrary<object>;

/** What a source may say of itself. */
export const sourceSays: fc.Arbitrary<object> = says(sourceSchema);
