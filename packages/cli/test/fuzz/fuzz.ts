import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offences } from './guards.js';

/** How many inputs all targets are tried with together. Each has a share of them. */
const total = Number(process.env['FUZZ_RUNS'] ?? 5000);

/** The same inputs every time, unless another seed is asked for. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20220224);

/** No input may take longer, in seconds of the processor. */
const limit = 1;

/** One input must not be weighed by what ran before it: the collector of garbage, a machine that is busy. */
const tries = 3;

const secondsOf = async (attempt: () => unknown): Promise<number> => {
  const start = process.cpuUsage();
  await attempt();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

/** Runs what is tried; fails if it takes too long, reaches for what it must not, or changes what all objects inherit. */
async function watched(attempt: () => unknown): Promise<void> {
  let least = Number.POSITIVE_INFINITY;
  for (let count = 0; count < tries && least > limit; count += 1)
    least = Math.min(least, await secondsOf(attempt));
  expect(offences()).toEqual([]);
  expect(least, 'seconds of the processor').toBeLessThanOrEqual(limit);
}

/** How a share of all inputs is written in the title of a test. */
const inputsIn = (share: number): number => Math.max(1, Math.round(total * share));

/**
 * A test that tries a share of all inputs. What fails is shrunk to the smallest input that fails, and told with its seed:
 *
 *     FUZZ_SEED=7 FUZZ_RUNS=100000 npx vitest run test/fuzz
 */
export function fuzz<Input>(
  title: string,
  share: number,
  inputs: fc.Arbitrary<Input>,
  attempt: (input: Input) => unknown,
): void {
  const numRuns = inputsIn(share);
  test(
    `${numRuns.toLocaleString('en')} ${title}`,
    () =>
      fc.assert(
        fc.asyncProperty(inputs, (input) => watched(() => attempt(input))),
        { seed, numRuns },
      ),
    3_600_000,
  );
}

/** A test of inputs that were written by hand, each under the same watch. */
export function tryEach<Input>(
  title: string,
  inputs: Readonly<Record<string, Input>>,
  attempt: (input: Input) => unknown,
): void {
  test.each(Object.entries(inputs))(`${title}: %s`, (_name, input) => watched(() => attempt(input)));
}
