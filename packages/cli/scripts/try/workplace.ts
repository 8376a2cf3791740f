import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where one run works, and what tells it to stop. */
export interface Workplace {
  /** Gone when the run is over, however it ends. */
  readonly folder: string;
  /** Downloads of fixed versions, kept for the next run. */
  readonly cache: string;
  readonly signal: AbortSignal;
}

const newFolder = (): string => mkdtempSync(join(realpathSync(tmpdir()), 'bilateral-try-'));

const cacheFolder = (): string => {
  const folder = join(realpathSync(tmpdir()), 'bilateral-downloads');
  mkdirSync(folder, { recursive: true });
  return folder;
};

/** Gives work an empty folder, and takes it away after it, after Ctrl-C too. Gives the exit code. */
export async function inWorkplace(work: (place: Workplace) => Promise<number>): Promise<number> {
  const folder = newFolder();
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  try {
    return await work({ folder, cache: cacheFolder(), signal: stop.signal });
  } catch (problem) {
    if (stop.signal.aborted) return 130;
    process.stderr.write(`error: ${problem instanceof Error ? problem.message : String(problem)}\n`);
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}
