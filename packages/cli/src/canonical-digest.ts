import { Worker } from 'node:worker_threads';

/** What the canonical form of a graph can be computed from. */
export type GraphFormat = 'n-triples' | 'json-ld';

/** What a thread is to read. */
export interface GraphJob {
  readonly path: string;
  readonly format: GraphFormat;
}

/** The SHA-256 of the canonical form, or why there is none. */
export type GraphAnswer =
  | { readonly sha256: string; readonly failure?: never }
  | { readonly sha256?: never; readonly failure: string };

/** Named by way of `dist`, so that the path is right from the built program and from the sources alike. */
const program = new URL('../dist/graph-worker.js', import.meta.url);

/**
 * Computes the canonical form of a graph in a thread of its own: it takes seconds without a pause, and meanwhile the command
 * must answer to Ctrl-C and can read the other files.
 */
export async function canonicalDigest(job: GraphJob): Promise<GraphAnswer> {
  const worker = new Worker(program, { workerData: job });
  return new Promise<GraphAnswer>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
  });
}
