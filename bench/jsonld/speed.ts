import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { readLarge } from '../large/read-large.js';
import { measure, names, type Name, type Sums } from './measure.js';

const { values } = parseArgs({
  options: {
    /** The folder that holds invented dossiers, each in a folder named by the number of its events: `npm run large -w bench`. */
    data: { type: 'string', default: '.' },
    sizes: { type: 'string', default: '1000,10000,100000' },
    /** Peers write every n-th batch of resources. */
    every: { type: 'string', default: '10' },
  },
});

const floorOf: Readonly<Record<Name, Name>> = {
  stringify: 'stringify',
  streamJsonLd: 'stringify',
  printJsonLd: 'stringify',
  streamingSerializer: 'stringify',
  bareLoop: 'bareLoop',
  streamNTriples: 'bareLoop',
  nTriples: 'bareLoop',
  n3Writer: 'bareLoop',
  jsonldJs: 'bareLoop',
};

const isSampled: ReadonlySet<Name> = new Set(['streamingSerializer', 'n3Writer', 'jsonldJs']);

const row = (name: Name, { whole, sampled }: { whole: Sums; sampled: Sums }): string => {
  const sums = isSampled.has(name) ? sampled : whole;
  const { milliseconds, bytes } = sums[name];
  const ratio = milliseconds / sums[floorOf[name]].milliseconds;
  return `${name.padEnd(22)}${milliseconds.toFixed(0).padStart(10)} ms${(bytes / 1e6).toFixed(1).padStart(10)} MB${ratio.toFixed(2).padStart(9)} × ${floorOf[name]}`;
};

for (const size of values.sizes.split(',')) {
  const { compiled } = readLarge(join(values.data, size));
  const every = Number(size) <= 1000 ? 1 : Number(values.every);
  const sums = await measure(compiled, every);
  const share = every === 1 ? 'all' : `one batch in ${every}`;
  process.stdout.write(`\n${size} events; peers write ${share}\n`);
  for (const name of names) process.stdout.write(`${row(name, sums)}\n`);
}
