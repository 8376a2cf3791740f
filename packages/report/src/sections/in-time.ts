import type { Dossier, DossierRecord } from '@bilateral/core';

/** The first possible day of a date; what has none comes last. */
const firstDay = (dossier: Dossier, date: string | undefined): string =>
  (date === undefined ? undefined : dossier.dates[date]?.earliest) ?? '9999';

/** EDTF dates, oldest first. */
export const datesInTime = (dossier: Dossier, dates: readonly string[]): readonly string[] =>
  [...new Set(dates)].sort((a, b) => firstDay(dossier, a).localeCompare(firstDay(dossier, b), 'en'));

/** Records by a date that is said of them, oldest first; those without keep their order at the end. */
export function inTime<Each extends DossierRecord>(
  dossier: Dossier,
  records: readonly Each[],
  property = 'date',
): readonly Each[] {
  const day = ({ values }: Each): string =>
    firstDay(dossier, (values as Readonly<Record<string, unknown>>)[property] as string | undefined);
  return [...records].sort((a, b) => day(a).localeCompare(day(b), 'en'));
}
