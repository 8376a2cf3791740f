import { byText } from '../merge/canonical.js';
import type { Dossier, DossierRecord } from '../dossier/dossier.js';
import { eventKinds, type EventKind } from '../model/kind.js';
import type { Modality } from '../model/codes.js';
import type { DateBounds } from '../model/date-bounds.js';
import type { RecordFilter } from '../filter/record-filter.js';
import { listed } from '../filter/view-conditions.js';
import { findRecords } from './find-records.js';
import { viewsOf } from './views.js';

/** A dated event on a timeline; one that is both planned and actual stands there twice, with the modality of each date. */
export interface TimelineEntry {
  /** The event, merged. */
  readonly record: DossierRecord<EventKind>;
  /** Its date in EDTF: `2022-02-24`, `2016-09-24/2016-10-10`, `2007/..`. */
  readonly date: string;
  /** The days that this date can mean. */
  readonly bounds: DateBounds;
  /** Of the claims that give the date. */
  readonly modality: Modality;
}

/** Orders by the first possible day, then the last one, then the id. An open start comes first. */
const byDate = (a: TimelineEntry, b: TimelineEntry): number =>
  byText(a.bounds.earliest ?? '', b.bounds.earliest ?? '') ||
  byText(a.bounds.latest ?? '9999', b.bounds.latest ?? '9999') ||
  byText(a.record.id, b.record.id);

/**
 * The dated events that the filter describes, oldest first: by the first day that the date can mean, then the last one, then the id.
 * Only actual ones unless the filter names another modality. What goes on through a period (`2007/..`) lies in it.
 *
 * @throws {@link BilateralError} of code `invalid-filter`, as in {@link findRecords}.
 *
 * @example
 * ```ts
 * import { timelineOf } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const exercises = timelineOf(pakistanRussia, { kind: 'exercise', period: { within: '2016/2017' } });
 * exercises.map(({ date, record }) => `${date} ${record.label.en}`);
 * // => ['2016-09-24/2016-10-10 Druzhba exercise of 2016', …]
 * ```
 */
export function timelineOf(dossier: Dossier, filter: RecordFilter<EventKind> = {}): readonly TimelineEntry[] {
  const modality = filter.modality ?? 'actual';
  const records = findRecords<EventKind>(dossier, { kind: eventKinds, ...filter, modality });
  const entries = records.flatMap((record) =>
    listed(modality).flatMap((each) =>
      viewsOf(record, each).flatMap(({ date }) => {
        const bounds = date === undefined ? undefined : dossier.dates[date];
        return date === undefined || bounds === undefined ? [] : [{ record, date, bounds, modality: each }];
      }),
    ),
  );
  return entries.sort(byDate);
}
