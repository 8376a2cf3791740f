import {
  jsonLdNodes,
  nTriples,
  printJsonLd,
  context,
  streamJsonLd,
  streamNTriples,
  type JsonLdNode,
} from '@bilateral/jsonld';
import { createDossier, type CompiledDossier, type Dossier } from '@bilateral/core';
import { floors, given, peers, type Given, type Way } from './peers.js';

/** Everything that is timed: the floors, our writers from the dossier and from mapped resources, the peers. */
export const names = [
  'stringify',
  'streamJsonLd',
  'printJsonLd',
  'streamingSerializer',
  'bareLoop',
  'streamNTriples',
  'nTriples',
  'n3Writer',
  'jsonldJs',
] as const;
export type Name = (typeof names)[number];

/** Milliseconds, and the bytes written in them. */
interface Spent {
  milliseconds: number;
  bytes: number;
}

export type Sums = Record<Name, Spent>;

const batchSize = 2000;

/** The resources of a dossier, some at a time: those of a large one are more than memory holds, and its text more than a string. */
function* batchesOf(dossier: Dossier): Generator<readonly JsonLdNode[]> {
  let batch: JsonLdNode[] = [];
  for (const node of jsonLdNodes(dossier)) {
    batch.push(node);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const spend = (sum: Spent, start: number, bytes: number): void => {
  sum.milliseconds += performance.now() - start;
  sum.bytes += bytes;
};

/** Takes pieces until as much is written as somebody else has written so far, so that both meet the same moments of the machine. */
const upTo = (bytes: number, pieces: Iterator<string>, sum: Spent): void => {
  const start = performance.now();
  let written = 0;
  while (sum.bytes + written < bytes) {
    const { done, value } = pieces.next();
    if (done === true) break;
    written += Buffer.byteLength(value);
  }
  spend(sum, start, written);
};

const timed = async (sum: Spent, way: Way, batch: Given): Promise<void> => {
  const start = performance.now();
  spend(sum, start, await way(batch));
};

const written = {
  printJsonLd: ({ nodes }: Given) => Buffer.byteLength(printJsonLd({ '@context': context, '@graph': nodes })),
  nTriples: ({ nodes }: Given) => {
    let bytes = 0;
    for (const piece of nTriples(nodes)) bytes += Buffer.byteLength(piece);
    return bytes;
  },
} as const;

/**
 * Writes one dossier in all ways side by side, batch by batch. Peers write every batch whose number is divided by `every`; our
 * writers of mapped resources write those too, so that times of both can be compared.
 */
export async function measure(
  compiled: CompiledDossier,
  every: number,
): Promise<{ whole: Sums; sampled: Sums }> {
  const none = (): Sums =>
    Object.fromEntries(names.map((name) => [name, { milliseconds: 0, bytes: 0 }])) as Sums;
  const [whole, sampled] = [none(), none()];
  const fresh = (): Dossier => createDossier(compiled);
  const [json, lines] = [streamJsonLd(fresh()), streamNTriples(fresh())];
  let count = 0;
  for (const nodes of batchesOf(fresh())) {
    const isSampled = count % every === 0;
    const batch = given(nodes, [...nTriples(nodes)].join(''), isSampled);
    for (const [name, way] of Object.entries(floors)) await timed(whole[name as Name], way, batch);
    for (const [name, way] of Object.entries(written)) await timed(whole[name as Name], way, batch);
    upTo(whole.stringify.bytes, json, whole.streamJsonLd);
    upTo(whole.bareLoop.bytes, lines, whole.streamNTriples);
    if (isSampled) {
      for (const [name, way] of Object.entries({ ...floors, ...written, ...peers }))
        await timed(sampled[name as Name], way, batch);
    }
    count += 1;
  }
  upTo(Infinity, json, whole.streamJsonLd);
  upTo(Infinity, lines, whole.streamNTriples);
  return { whole, sampled };
}
