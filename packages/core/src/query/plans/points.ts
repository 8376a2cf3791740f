import type { Dossier, Figure } from '../../dossier/dossier.js';
import { byText } from '../../merge/canonical.js';
import { quantityWithin, type Quantity } from '../../merge/quantity.js';
import type { DateBounds } from '../../model/date-bounds.js';
import { pointPath } from './planned.js';

/** Whether an amount came out as planned, as far as both are told. */
export const agrees = (planned: unknown, actual: unknown): boolean => {
  const [plan, fact] = [planned as Quantity, actual as Quantity];
  return quantityWithin(plan, fact) || quantityWithin(fact, plan);
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
