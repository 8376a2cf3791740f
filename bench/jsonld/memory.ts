import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compiledRecord, createDossier } from '@bilateral/core';
import { streamJsonLd, streamNTriples } from '@bilateral/jsonld';
import { readLarge } from '../large/read-large.js';

const { values } = parseArgs({
  options: { data: { type: 'string', default: '.' }, sizes: { type: 'string', default: '10000,100000' } },
});

const collect = globalThis.gc;
if (!collect) throw new Error('run with --expose-gc: npm run jsonld:memory -w bench');

const live = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

/** The most that was alive beside the dossier while pieces were taken, in megabytes; looked at some hundred times. */
const peakOf = (pieces: Generator<string>, every: number): number => {
  const before = live();
  let [peak, count] = [0, 0];
  for (const _piece of pieces) {
    count += 1;
    if (count % every === 0) peak = Math.max(peak, live() - before);
  }
  return Math.max(peak, live() - before) / 1e6;
};

for (const size of values.sizes.split(',')) {
  const { compiled } = readLarge(join(values.data, size));
  const every = Math.max(1, Math.round(Number(size) / 100));
  for (const stream of [streamJsonLd, streamNTriples]) {
    const dossier = createDossier(compiled);
    // The index of ids belongs to the dossier, whatever is done with it.
    compiledRecord(dossier, '');
    const peak = peakOf(stream(dossier), every);
    process.stdout.write(`${size} events, ${stream.name}: ${peak.toFixed(1)} MB beside the dossier\n`);
  }
}
