/** The milliseconds that a piece of work took, with what it gave. */
export function timed<Value>(work: () => Value): { readonly took: number; readonly value: Value } {
  const start = performance.now();
  const value = work();
  return { took: performance.now() - start, value };
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Bytes that live after everything dead was collected. Needs `--expose-gc`. */
export function liveBytes(): number {
  if (!globalThis.gc) throw new Error('run node with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Each argument asked of each side in turn, so many times; of each argument the fastest answer counts, of these the median. */
export function warmMedians<Argument>(
  given: readonly Argument[],
  sides: readonly ((argument: Argument) => unknown)[],
  rounds: number,
): readonly number[] {
  const fastest = sides.map(() => given.map(() => Infinity));
  for (let round = 0; round < rounds; round += 1)
    for (const [index, argument] of given.entries())
      for (const [side, ask] of sides.entries()) {
        const { took } = timed(() => ask(argument));
        const times = fastest[side] as number[];
        times[index] = Math.min(times[index] as number, took);
      }
  return fastest.map(median);
}
