import { byText } from '../merge/canonical.js';
import type { Dossier, Meeting } from '../dossier/dossier.js';
import { findRecords } from './find-records.js';
import { stateMatches } from './matching.js';
import { statesAt } from './states-at.js';
import { viewsOf } from './views.js';
import { firstDay, type BetweenOptions } from './visits-between.js';

/**
 * Meetings in which both states sit, oldest first, undated ones last: someone stands for each of them (as stated, by the
 * office, or by the offices in which the dossier knows the person), or it is a session of a body of these two. Who declined
 * does not sit.
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
      const states = viewsOf(meeting, modality).flatMap((view) => [...statesAt(dossier, meeting, view)]);
      return [a, b].every((wanted) => states.some((state) => stateMatches(dossier, state, wanted)));
    })
    .sort(
      (x, y) => byText(firstDay(dossier, x, modality), firstDay(dossier, y, modality)) || byText(x.id, y.id),
    );
}
