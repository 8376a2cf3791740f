import type { Claim, Dossier, DossierRecord, DyadYear } from '../../../src/index.js';
import { recordTable } from '../../../src/dossier/merged-records.js';
import { dyadEventsOf } from '../../../src/query/dyad-years/dyad-events.js';
import type { Show } from '../question.js';
import { heading, labelOf } from '../values.js';

/** The events that a row counts: directed ones from the first state to the second, others in either order. */
function eventsOf(dossier: Dossier, { state1, state2, year }: DyadYear): readonly DossierRecord[] {
  const { places, years, pairOf, pairs } = dyadEventsOf(dossier);
  const table = recordTable(dossier);
  return [...places.keys()].flatMap((event) => {
    const { from, to, directed } = pairs[pairOf[event] as number] as (typeof pairs)[number];
    const there = from === state1 && to === state2;
    const back = from === state2 && to === state1;
    const counts = years[event] === year && (there || (back && !directed));
    return counts ? [table.at(places[event] as number)] : [];
  });
}

/** Shows rows of the dyad-year table; the passages are those of the actual claims on the events of the row. */
export const dyadRows =
  (...columns: readonly (keyof DyadYear)[]): Show<readonly DyadYear[]> =>
  (found, dossier) => ({
    head: ['Year', 'From', 'To', ...columns.map(heading)],
    lines: found.map((row) => {
      const events = eventsOf(dossier, row);
      if (events.length !== row.events)
        throw new Error(`${events.length} events, but the row counts ${row.events}`);
      const claims = events.flatMap<Claim>((event) => event.claims);
      return {
        cells: [
          String(row.year),
          labelOf(dossier, row.state1),
          labelOf(dossier, row.state2),
          ...columns.map((column) => String(row[column] ?? '–')),
        ],
        evidence: claims.filter(({ modality, rank }) => modality === 'actual' && rank !== 'deprecated'),
      };
    }),
  });
