import { vi } from 'vitest';

// A law is tried many times: a slow machine may take longer over it than over another test.
vi.setConfig({ testTimeout: 60_000 * Number(process.env['LAWS_RUNS'] ?? 1) });

/**
 * How often and from which seed a law is tried. The seed is fixed, so that every run tries the same dossiers; to try others:
 *
 *     LAWS_SEED=7 LAWS_RUNS=20 npx vitest run test/laws
 *
 * `LAWS_RUNS` multiplies the number of tries. A law that fails prints the seed, the path and the smallest case it found.
 */
export const tries = (numRuns: number): { readonly seed: number; readonly numRuns: number } => ({
  seed: Number(process.env['LAWS_SEED'] ?? 20220224),
  numRuns: numRuns * Number(process.env['LAWS_RUNS'] ?? 1),
});
