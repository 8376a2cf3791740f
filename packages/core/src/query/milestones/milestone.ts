import type { Claim } from '../../dossier/compiled.js';
import type { Dossier, DossierRecord } from '../../dossier/dossier.js';
import type { Modality } from '../../model/codes.js';
import type { DateBounds } from '../../model/date-bounds.js';

/**
 * What is reached in a {@link Milestone}: a date of the thing itself or of an agreement on it, a status, a name that begins or ends,
 * an event.
 */
export type MilestoneWhat =
  | 'established'
  | 'built'
  | 'signed'
  | 'in-force'
  | 'in-operation'
  | 'status'
  | 'name-from'
  | 'name-until'
  | 'event';

/** A dated step in the life of a project, agreement, facility or initiative. */
export interface Milestone {
  /** When, in EDTF. */
  readonly date: string;
  /** The days that this date can mean. */
  readonly bounds: DateBounds;
  /** What is reached. */
  readonly what: MilestoneWhat;
  /** The code of a status, the text of a name; else the date. */
  readonly value: string;
  /** `actual`, or what was planned, proposed, forecast, alleged or denied for that date. */
  readonly modality: Modality;
  /** What the step is a step of: the record itself, an event, an agreement. */
  readonly record: DossierRecord;
  /**
   * The property that tells it; of another record the one that links the two, such as `about`, `results`, `agreements`,
   * `partOf`.
   */
  readonly property: string;
  /** Those that date the step, then those that link it to the thing. */
  readonly claims: readonly Claim[];
}

/** A milestone whose date the dossier knows. */
export const dated = (
  dossier: Dossier,
  date: string,
  more: Omit<Milestone, 'date' | 'bounds'>,
): readonly Milestone[] => {
  const bounds = dossier.dates[date];
  return bounds ? [{ date, bounds, ...more }] : [];
};
