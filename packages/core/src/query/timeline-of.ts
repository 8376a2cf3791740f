import { byText } from '../merge/canonical.js';
import type { Dossier, DossierRecord } from '../dossier/dossier.js';
import { eventKinds, type EventKind } from '../model/kind.js';
import type { Modality } from '../model/codes.js';
import type { DateBounds } from '../model/date-bounds.js';
import type { RecordFilter } from '../filter/record-filter.js';
import { listed } from '../filter/view-conditions.js';
import { findRecords } from './find-records.js';
import { viewsOf } from './views.js';

/** A dated event; one that is both planned and actual stands twice, with the modality of each date. */
export interface TimelineEntry {
  readonly record: DossierRecord<EventKind>;
  /** EDTF. */
  readonly date: string;
  readonly bounds: DateBounds;
  readonly modality: Modality;
}

/** Orders by the first possible day, then the last one, then the id. An open start comes first. */
const byDate = (a: TimelineEntry, b: TimelineEntry): number =>
  byText(a.bounds.earliest ?? '', b.bounds.earliest ?? '') ||
  byText(a.bounds.latest ?? '9999', b.bounds.latest ?? '9999') ||
  byText(a.record.id, b.record.id);

/** The dated events that the filter describes, oldest first. Only actual ones unless the filter names another modality. */
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
