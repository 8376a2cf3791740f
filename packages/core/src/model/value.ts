import { z } from 'zod';
import { parseDate } from './edtf-bounds.js';
import { meaning } from './meaning.js';
import { codeLists, type Code, type CodeList } from './codes.js';
import type { Kind } from './kind.js';
import type { PropertyType } from './property-type.js';

/** Where a value schema says how its property merges and what it points to; read by `scripts/property-types.ts`. */
export const propertyType: z.core.$ZodRegistry<{ readonly type: PropertyType }> = z.registry<{
  readonly type: PropertyType;
}>();

const typed = <Schema extends z.ZodType>(schema: Schema, type: PropertyType): Schema => {
  propertyType.add(schema, { type });
  return schema;
};

const placeKinds = ['place', 'facility', 'state'] as const satisfies readonly Kind[];

export const recordId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected an id: lower-case letters, digits and single hyphens')
  .meta({ id: 'RecordId', description: 'Permanent id of a record: lower-case, hyphenated.' });

/** A reference to a record of one of the kinds; of any kind if none is named. */
export const ref = (...kinds: readonly Kind[]): z.ZodString =>
  typed(
    recordId
      .clone()
      .meta({ description: `Id of a record${kinds.length ? ` of kind ${kinds.join(', ')}` : ''}.` }),
    { type: 'ref', kinds },
  );

export const refs = (...kinds: readonly Kind[]): z.ZodArray<z.ZodString> => {
  const element = ref(...kinds);
  return typed(z.array(element).min(1), { type: 'set', of: { type: 'ref', kinds } });
};
export const placeRef = (): z.ZodString => ref(...placeKinds);

const codeEnum = <List extends CodeList>(list: List): z.ZodEnum<{ [C in Code<List>]: C }> =>
  z.enum(Object.keys(codeLists[list]) as Code<List>[]).meta({
    enumDescriptions: Object.values<LocalText>(codeLists[list]).map(({ en }) => en),
  }) as unknown as z.ZodEnum<{
    [C in Code<List>]: C;
  }>;

/** One code of a closed list. */
export const code = <List extends CodeList>(list: List): z.ZodEnum<{ [C in Code<List>]: C }> =>
  typed(codeEnum(list), { type: 'code', list });

export const codes = <List extends CodeList>(list: List): z.ZodArray<z.ZodEnum<{ [C in Code<List>]: C }>> =>
  typed(z.array(codeEnum(list)).min(1), { type: 'set', of: { type: 'code', list } });

export const integer = (): z.ZodNumber => typed(z.int().positive(), { type: 'exact' });

/** A text that is not empty. */
export const plainText = z.string().trim().min(1);

/** A language as BCP 47 names it: a source, and a name in it, may be in any. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as "en" or "ru"')
  .meta({ id: 'LanguageTag', description: 'A language as BCP 47 names it, such as en, ru, ur or zh-Hans.' });

/** A short text of the editor's in the dossier's languages. */
export const localText = z
  .strictObject({
    en: plainText.meta(meaning('In English.')),
    ru: plainText.optional().meta(meaning('In Russian.')),
    ur: plainText.optional().meta(meaning('In Urdu.')),
  })
  .meta({ id: 'LocalText', description: 'A short text of our own, in each language of the dossier.' });

/** A short text of the editor's own, in each language of the dossier; English is always there. */
export interface LocalText {
  /** In English. */
  readonly en: string;
  /** In Russian. */
  readonly ru?: string | undefined;
  /** In Urdu. */
  readonly ur?: string | undefined;
}

/** As {@link localText}; a text without a language is English. */
export const editorText = z.union([plainText.transform((en): LocalText => ({ en })), localText]).meta({
  id: 'EditorText',
  description: 'A remark of our own, in each language of the dossier; a bare text is English.',
});

const isEdtf = (value: string, context: z.RefinementCtx): void => {
  const parsed = parseDate(value);
  if ('problem' in parsed) context.addIssue({ code: 'custom', message: parsed.problem, input: value });
};
const edtfString = z.string().superRefine(isEdtf).meta({
  id: 'EdtfDate',
  description:
    'A date in EDTF (ISO 8601-2): 2022-02-24, 2016-09, 1968~, [2024-07..2024-12] (some time within), 2021-04-06/2021-04-07 (lasts).',
});

/** An EDTF date; `[a..b]` is some time within, `a/b` lasts. */
export const date = (): z.ZodString => typed(edtfString.clone(), { type: 'date' });

const decimal = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/, 'expected an exact decimal in quotes, such as "12.4"')
  .meta({ id: 'Decimal', description: 'An exact decimal number as a string.' });

const magnitude = {
  value: decimal.optional().meta(meaning('The number, in quotes; or min, max or both instead.', '12.4')),
  min: decimal.optional().meta(meaning('At least this many.', '200')),
  max: decimal.optional().meta(meaning('At most this many.', '500')),
  scale: codeEnum('scale')
    .optional()
    .meta(meaning('By what the number is multiplied, as the source writes it.', 'million')),
  approximate: z.literal(true).optional().meta(meaning('true for “about”; left out otherwise.', true)),
};
interface Magnitude {
  readonly value?: string | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}
const needsMagnitude = (amount: Magnitude, context: z.RefinementCtx): void => {
  const { value, min, max } = amount;
  if (value === undefined && min === undefined && max === undefined) {
    context.addIssue({ code: 'custom', message: 'expected a value, a min or a max', input: amount });
  }
  if (value !== undefined && (min !== undefined || max !== undefined)) {
    context.addIssue({
      code: 'custom',
      message: 'expected either a value or bounds (min, max), found both',
      input: amount,
    });
  }
  if (min !== undefined && max !== undefined && Number(min) > Number(max)) {
    context.addIssue({
      code: 'custom',
      message: `expected min <= max, found ${min} > ${max}`,
      input: amount,
    });
  }
};

const measureSchema = z
  .strictObject({
    ...magnitude,
    unit: codeEnum('unit').meta(meaning('The unit, as the source has it.', 'kilometre')),
    per: z
      .enum(['year', 'month', 'day'])
      .optional()
      .meta(meaning('In which time: a capacity per year.', 'year')),
  })
  .superRefine(needsMagnitude)
  .meta({ id: 'Measure', description: 'An amount with its unit.' });
const moneySchema = z
  .strictObject({
    ...magnitude,
    currency: codeEnum('currency').meta(meaning('The currency, by its ISO 4217 code.', 'EUR')),
    per: codeEnum('unit').optional().meta(meaning('The price of one such unit.', 'tonne')),
  })
  .superRefine(needsMagnitude)
  .meta({
    id: 'Money',
    description: 'An amount of money with its currency; with `per`, the price of one such unit.',
  });

export const measure = (): typeof measureSchema =>
  typed(measureSchema.clone() as typeof measureSchema, { type: 'quantity' });
export const money = (): typeof moneySchema =>
  typed(moneySchema.clone() as typeof moneySchema, { type: 'quantity' });
export const amount = (): z.ZodUnion<[typeof measureSchema, typeof moneySchema]> =>
  typed(z.union([measureSchema, moneySchema]), { type: 'quantity' });

/** A list whose elements are known by the first of `key` that they have; elements of one key merge field by field. */
export const keyed = <Shape extends z.core.$ZodShape>(
  key: readonly (keyof Shape & string)[],
  shape: Shape,
): z.ZodArray<z.ZodObject<Shape, z.core.$strict>> =>
  typed(z.array(z.strictObject(shape)).min(1), { type: 'list', key, fields: {} });

/** As {@link keyed}, but all fields of `key` together are the key. */
export const keyedByAll = <Shape extends z.core.$ZodShape>(
  key: readonly (keyof Shape & string)[],
  shape: Shape,
): z.ZodArray<z.ZodObject<Shape, z.core.$strict>> =>
  typed(z.array(z.strictObject(shape)).min(1), { type: 'list', key, composite: true, fields: {} });

/** A group of fields that merge one by one. */
export const group = <Shape extends z.core.$ZodShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> =>
  typed(z.strictObject(shape), { type: 'group', fields: {} });

/** A value that is compared as a whole. */
export const whole = <Schema extends z.ZodType>(schema: Schema): Schema => typed(schema, { type: 'exact' });
