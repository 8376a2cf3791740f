import type { Claim } from '../../dossier/compiled.js';
import type { Dossier } from '../../dossier/dossier.js';
import { writtenOn } from '../../merge/voices.js';
import type { DateBounds } from '../../model/date-bounds.js';

/** When a claim tells how things stood: its `asOf`, else the date of its source; absent if neither is known. */
export function toldOn(dossier: Dossier, { asOf, source }: Claim): DateBounds | undefined {
  if (asOf !== undefined) return dossier.dates[asOf];
  const known = dossier.sources.get(source);
  const written = known && writtenOn(known);
  return written === undefined ? undefined : dossier.dates[written];
}

const maximum = (days: readonly (string | undefined)[]): string | undefined =>
  days.reduce(
    (last, day) => (last === undefined || (day !== undefined && day > last) ? day : last),
    undefined,
  );

/** The days within which the claims were told for the last time, as far as known. */
export interface LastTold {
  readonly earliest?: string;
  readonly latest?: string;
}

/** When claims were told for the last time. */
export function lastTold(dossier: Dossier, claims: readonly Claim[]): LastTold {
  const bounds = claims.map((claim) => toldOn(dossier, claim));
  const earliest = maximum(bounds.map((each) => each?.earliest));
  const latest = maximum(bounds.map((each) => each?.latest));
  return { ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) };
}

/** Whether all claims were surely told after a time was over; a claim that nobody dates leaves it unsure. */
export function toldAfter(dossier: Dossier, claims: readonly Claim[], time: DateBounds | undefined): boolean {
  const over = time?.latest;
  if (over === undefined || claims.length === 0) return false;
  return claims.every((claim) => {
    const earliest = toldOn(dossier, claim)?.earliest;
    return earliest !== undefined && earliest > over;
  });
}
