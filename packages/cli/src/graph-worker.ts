import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { GraphAnswer, GraphFormat, GraphJob } from './canonical-digest.js';

const textOf = (path: string): string => new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));

const refuse = (url: string): never => {
  throw new Error(`nothing is fetched, and it asks for ${url}`);
};

/** The digest of the canonical form, from each format. JSON-LD is read by a processor that is not ours. Each loads what it needs. */
const digests: Readonly<Record<GraphFormat, (text: string) => Promise<string>>> = {
  'n-triples': async (text) => {
    const { canonicalLines } = await import('@bilateral/jsonld');
    const hash = createHash('sha256');
    for (const line of canonicalLines([text])) hash.update(line);
    return hash.digest('hex');
  },
  'json-ld': async (text) => {
    const { default: processor } = await import('jsonld');
    const options = { algorithm: 'RDFC-1.0', safe: true, documentLoader: refuse };
    const canonical: unknown = await processor.canonize(JSON.parse(text) as object, options as object);
    return createHash('sha256').update(String(canonical)).digest('hex');
  },
};

async function answer({ path, format }: GraphJob): Promise<GraphAnswer> {
  try {
    return { sha256: await digests[format](textOf(path)) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.postMessage(await answer(workerData as GraphJob));
