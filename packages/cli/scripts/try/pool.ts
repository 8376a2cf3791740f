/** Runs all pieces of work, so many at a time; a piece that fails does not hold up the others. */
export async function settle<Result>(
  pieces: readonly (() => Promise<Result>)[],
  atOnce: number,
): Promise<readonly PromiseSettledResult<Result>[]> {
  const results: PromiseSettledResult<Result>[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < pieces.length) {
      const index = next++;
      const [result] = await Promise.allSettled([pieces[index]!()]);
      results[index] = result;
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, pieces.length) }, work));
  return results;
}
