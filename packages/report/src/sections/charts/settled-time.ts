import { parsePeriod, type DateBounds, type DossierRecord } from '@bilateral/core';
import type { Composer } from '../../composer.js';

/** When something began, as far as a figure needs it. */
export interface SettledTime {
  readonly year: number;
  /** As a decimal year: the middle of the days on which it can have begun. */
  readonly at: number;
  /** EDTF, as it is told. */
  readonly date: string;
}

/** The first and the last day on which what a date means can have begun. */
const beginning = ({ kind, earliest, latest, startLatest }: DateBounds): readonly (string | undefined)[] => [
  earliest,
  kind === 'extent' ? startLatest : latest,
];

const yearOf = (day: string): number => Number(day.slice(0, 4));

const dayLength = 86_400_000;

/** A day as a decimal year. */
const decimalYear = (day: string): number => {
  const year = yearOf(day);
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (Date.parse(day) + dayLength / 2 - start) / (end - start);
};

const timeOf = ({ dossier }: Composer, date: string): SettledTime | undefined => {
  const bounds = dossier.dates[date];
  const [first, last] = bounds ? beginning(bounds) : [];
  if (first === undefined || last === undefined || yearOf(first) !== yearOf(last)) return undefined;
  return { year: yearOf(first), at: (decimalYear(first) + decimalYear(last)) / 2, date };
};

/**
 * When a record of actual claims began, if its year is beyond doubt: one year by every position of an open conflict too.
 * Undefined for what is not dated, and for what may have begun in either of two years.
 */
export function settledTime(
  composer: Composer,
  record: DossierRecord,
  property: 'date' | 'signed' = 'date',
): SettledTime | undefined {
  const merged = record.merged.actual?.properties[property];
  if (typeof merged?.value !== 'string') return undefined;
  const time = timeOf(composer, merged.value);
  const isOpen = merged.conflict?.state === 'open';
  const others = isOpen ? (merged.conflict?.positions ?? []) : [];
  const agrees = others.every(({ value }) => timeOf(composer, String(value))?.year === time?.year);
  return agrees ? time : undefined;
}

/** Whether a year lies in the period that is chosen; what began before it may still be told elsewhere. */
export function isInChosenYears({ selection }: Composer, year: number): boolean {
  if (selection.period === undefined) return true;
  const { from, until } = parsePeriod(selection.period);
  const isLater = from === undefined || year >= yearOf(from);
  return isLater && (until === undefined || year <= yearOf(until));
}
