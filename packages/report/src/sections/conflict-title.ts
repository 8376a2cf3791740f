import { parsePath, type RecordConflict } from '@bilateral/core';
import type { Composer } from '../composer.js';

/** A key of a list: a record, a date, or several of those and plain words together. */
const keyWords = (composer: Composer, key: string): string =>
  key
    .split('|')
    .map((part) => {
      if (composer.dossier.records.has(part)) return composer.label(part);
      return composer.dossier.dates[part] === undefined ? part : composer.date(part);
    })
    .join(composer.messages.marks.comma);

/** The element of a property, and the field of it, that is disputed; empty where the property is disputed as a whole. */
export function partWords(composer: Composer, property: string): string {
  const { ends, marks, properties } = composer.messages;
  const [, ...rest] = parsePath(property);
  return rest
    .filter((step) => step !== 'value')
    .map(
      (step) =>
        (ends as Readonly<Record<string, string>>)[step] ??
        properties[step]?.toLowerCase() ??
        keyWords(composer, step),
    )
    .join(marks.comma);
}

/** What a conflict is about: the property, then the element and the field of it that is disputed. */
const propertyWords = (composer: Composer, property: string): string => {
  const [first = ''] = parsePath(property);
  const part = partWords(composer, property);
  const name = composer.property(first).toLowerCase();
  return part === '' ? name : `${name}${composer.messages.marks.comma}${part}`;
};

/** The heading of a conflict: the record and what is disputed of it, or what the editor calls it. */
export function conflictTitle(composer: Composer, { record, property, modality }: RecordConflict): string {
  const { dossier, messages } = composer;
  const written = dossier.conflicts.find(({ id }) => id === record);
  if (written) return composer.local(written.label);
  return messages.conflictHeading(
    composer.label(record),
    propertyWords(composer, property),
    modality === 'actual' ? undefined : composer.code('modality', modality),
  );
}
