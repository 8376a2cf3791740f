import type { Dossier, Figure } from '../../dossier/dossier.js';
import { byText } from '../../merge/canonical.js';
import { quantityWithin, type Quantity } from '../../merge/quantity.js';
import type { DateBounds } from '../../model/date-bounds.js';
import { pointPath } from './planned.js';

/**
 * Whether an amount came out as planned: as the same one, or as one that lies within what was planned as a range or as rough. That
 * a round plan could be the actual amount rounded is not enough: 547 million is not the billion that was aimed at.
 */
export const agrees = (planned: unknown, actual: unknown): boolean => {
  const [plan, fact] = [planned as Quantity, actual as Quantity];
  const loose = plan.approximate === true || plan.value === undefined;
  return quantityWithin(fact, plan) && (loose || quantityWithin(plan, fact));
};

const lies = (inner: DateBounds | undefined, outer: DateBounds | undefined): boolean =>
  inner !== undefined &&
  outer !== undefined &&
  (outer.earliest === undefined || (inner.earliest !== undefined && inner.earliest >= outer.earliest)) &&
  (outer.latest === undefined || (inner.latest !== undefined && inner.latest <= outer.latest));

/** The path of the actual point of a series within a period: the first one that agrees with what was planned, else the last one. */
export function pointWithin(
  dossier: Dossier,
  { values }: Figure,
  period: string,
  planned: unknown,
): string | undefined {
  const first = (each: { readonly period: string }): string => dossier.dates[each.period]?.earliest ?? '';
  const points = (values.points ?? [])
    .filter((point) => lies(dossier.dates[point.period], dossier.dates[period]))
    .sort((a, b) => byText(first(a), first(b)) || byText(a.period, b.period));
  const found = points.find(({ value }) => agrees(planned, value)) ?? points.at(-1);
  return found && pointPath(found.period);
}
