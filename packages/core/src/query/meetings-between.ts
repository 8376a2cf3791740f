import { byText } from '../merge/canonical.js';
import { indexesOf } from '../dossier/indexes.js';
import type { Dossier, Meeting } from '../dossier/dossier.js';
import { findRecords } from './find-records.js';
import { representedBy } from './matching.js';
import { viewsOf } from './views.js';
import { firstDay, type BetweenOptions } from './visits-between.js';

/**
 * The states that sit in a meeting: those of its participants, and the members of the body whose session it is, if the body
 * has no more than two. Of a wider body not every member comes to every session.
 */
const statesAt = (
  dossier: Dossier,
  meeting: Meeting,
  modality: NonNullable<BetweenOptions['modality']>,
): ReadonlySet<string> => {
  const { statesOf, partyOf } = indexesOf(dossier);
  const participants = viewsOf(meeting, modality).flatMap((view) => view.participants ?? []);
  const members = [...(statesOf.get(meeting.partOf ?? '') ?? [])].map((state) => partyOf.get(state) ?? state);
  const sitting = new Set(members).size <= 2 ? members : [];
  return new Set([...participants.flatMap((each) => [...representedBy(dossier, each)]), ...sitting]);
};

/**
 * Meetings in which both states sit, oldest first, undated ones last: someone stands for each of them (as stated, by the
 * office, or by the offices in which the dossier knows the person), or it is a session of a body of these two.
 */
export function meetingsBetween(
  dossier: Dossier,
  a: string,
  b: string,
  options: BetweenOptions = {},
): readonly Meeting[] {
  const { modality = 'actual', period } = options;
  return findRecords(dossier, { kind: 'meeting', modality, ...(period !== undefined && { period }) })
    .filter((meeting) => {
      const states = statesAt(dossier, meeting, modality);
      return states.has(a) && states.has(b);
    })
    .sort(
      (x, y) => byText(firstDay(dossier, x, modality), firstDay(dossier, y, modality)) || byText(x.id, y.id),
    );
}
