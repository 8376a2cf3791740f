/**
 * Places in one row, in the order of the wishes, each at least `apart` from the one before it and all within the bounds, as
 * near to the wishes as that allows: the least sum of squares, found by pooling neighbours that stand in each other's way.
 */
export function placesNear(
  wishes: readonly number[],
  apart: number,
  [low, high]: readonly [low: number, high: number],
): readonly number[] {
  // With the distances taken off, places need only not decrease.
  const pools: { sum: number; count: number }[] = [];
  for (const [index, wish] of wishes.entries()) {
    let pool = { sum: wish - index * apart, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  const end = Math.max(low, high - (wishes.length - 1) * apart);
  return pools
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((place, index) => Math.min(end, Math.max(low, place)) + index * apart);
}
