import type { CompiledRecord, DateBounds, Dossier } from '@bilateral/core';
import { Composer } from '../src/composer.js';
import { messagesByLanguage } from '../src/messages/index.js';
import type { ReportLanguage } from '../src/model.js';
import { Selection, type SelectionOptions } from '../src/selection/selection.js';
import { inventedDossier, record } from './invented-dossier.js';

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The days of a year, month or day; `2003~` can be a year earlier or later. */
const boundsOf = (date: string): DateBounds => {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?~?$/.exec(date) ?? [];
  const around = date.endsWith('~') ? 1 : 0;
  const last = lastDays[Number(month ?? 12) - 1];
  return {
    kind: 'within',
    earliest: `${Number(year) - around}-${month ?? '01'}-${day ?? '01'}`,
    latest: `${Number(year) + around}-${month ?? '12'}-${day ?? String(last)}`,
  };
};

const datesIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return /^\d{4}(-\d\d){0,2}~?$/.test(value) ? [value] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(datesIn) : [];
};

const states = [
  record('state', 'arcadia', 'Arcadia'),
  record('state', 'baltia', 'Baltia'),
  record('state', 'cassia', 'Cassia'),
];

/** A dossier of Arcadia and Baltia with these records; their dates are years, months or days. */
export const dossierWith = (records: readonly CompiledRecord[]): Dossier =>
  inventedDossier({
    records: [...states, ...records],
    conflicts: [],
    dates: Object.fromEntries(records.flatMap(datesIn).map((date) => [date, boundsOf(date)])),
  });

/** What composes a report on a dossier, or on what is selected from it. */
export const composerOf = (
  dossier: Dossier,
  language: ReportLanguage = 'en',
  selection: SelectionOptions = {},
): Composer =>
  new Composer(dossier, messagesByLanguage[language], language, new Selection(dossier, selection));
