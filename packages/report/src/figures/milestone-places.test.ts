import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesNear } from './milestone-places.js';

const wishes = fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { minLength: 1, maxLength: 12 });

test('places keep their order and their distance, and stay within the bounds', () => {
  fc.assert(
    fc.property(wishes, (unsorted) => {
      const places = placesNear(
        [...unsorted].sort((a, b) => a - b),
        30,
        [15, 385],
      );
      for (const [index, place] of places.entries()) {
        expect(place).toBeGreaterThanOrEqual(15 - 1e-9);
        expect(place).toBeLessThanOrEqual(385 + 1e-9);
        if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(30 - 1e-9);
      }
    }),
    { seed: 3 },
  );
});

test('what stands in nobody’s way stands where it wishes, and the others as near as they can', () => {
  expect(placesNear([20, 200, 210], 30, [15, 385])).toEqual([20, 190, 220]);
});
