/** Numbers that look random and are the same for the same seed. */
export type Random = (below: number) => number;

/** A linear congruential generator (Numerical Recipes, 3rd edition, 7.1.4): good enough to vary what is invented. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
