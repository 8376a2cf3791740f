import type { Random } from '../seeded.js';

/** Draws of one seed. */
export class Draw {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  /** A whole number from 0 up to but not including `count`, each as likely. */
  below(count: number): number {
    return this.#random(count);
  }

  /** As {@link below}, but the first ones come far more often than the last ones: the first of 10,000 once in a hundred draws. */
  skewed(count: number): number {
    const part = this.#random(2 ** 24) / 2 ** 24;
    return Math.floor(count * part * part);
  }

  /** True in so many of a hundred draws. */
  chance(percent: number): boolean {
    return this.#random(1000) < percent * 10;
  }

  one<Item>(items: readonly Item[]): Item {
    return items[this.#random(items.length)] as Item;
  }

  /** Of items with weights, one by its weight. */
  weighed<Item>(items: readonly (readonly [item: Item, weight: number])[]): Item {
    let rest = this.#random(items.reduce((sum, [, weight]) => sum + weight, 0));
    for (const [item, weight] of items) {
      if (rest < weight) return item;
      rest -= weight;
    }
    throw new RangeError('nothing to draw from');
  }
}
