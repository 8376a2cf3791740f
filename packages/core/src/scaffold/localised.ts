import { z } from 'zod';
import type { DossierFile } from '../model/dossier-file.js';
import { isEditorText, isLocalText, unwrapped } from './forms.js';

/** The languages of a dossier. */
export type Languages = readonly DossierFile['languages'][number][];

const inEach = (english: string, languages: Languages): object =>
  Object.fromEntries(languages.map((language) => [language, language === 'en' ? english : '…']));

const english = (value: unknown): string =>
  typeof value === 'string' ? value : (value as { en: string }).en;

/** An example whose texts are there in every language of the dossier, as the compiler asks for. */
export function localised(wrapped: z.core.$ZodType, value: unknown, languages: Languages): unknown {
  const schema = unwrapped(wrapped);
  if (isLocalText(schema)) return inEach(english(value), languages);
  if (isEditorText(schema)) return languages.length === 1 ? value : inEach(english(value), languages);
  if (Array.isArray(value) && schema instanceof z.ZodArray)
    return value.map((each) => localised(schema.element, each, languages));
  if (schema instanceof z.ZodUnion && !Array.isArray(value) && typeof value === 'object')
    return localised(schema.options.at(-1) as z.core.$ZodType, value, languages);
  const fieldOf = (name: string): z.core.$ZodType | undefined => {
    if (schema instanceof z.ZodRecord) return schema.valueType;
    return schema instanceof z.ZodObject ? (schema.shape as z.core.$ZodShape)[name] : undefined;
  };
  if (value === null || typeof value !== 'object' || fieldOf(Object.keys(value)[0] ?? '') === undefined)
    return value;
  const fields = Object.entries(value).map(([name, inner]) => {
    const field = fieldOf(name);
    return [name, field ? localised(field, inner, languages) : inner];
  });
  return Object.fromEntries(fields);
}
