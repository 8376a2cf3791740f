import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './side-by-side.js';

/** What is done to a claim once its file is read and parsed, in milliseconds for the whole dossier. */
export interface Beyond {
  readonly claims: number;
  readonly cold: number;
  readonly warm: number;
}

interface Halves {
  readonly claims: number;
  readonly runs: readonly { readonly read: number; readonly beyond: number }[];
}

const program = fileURLToPath(new URL('once/compile-halves.ts', import.meta.url));

const halvesOf = (folder: string, times: number): Halves =>
  JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', program, folder, String(times)], {
      encoding: 'utf8',
    }),
  ) as Halves;

const perSecond = (claims: number, milliseconds: number): string =>
  Math.round((claims / milliseconds) * 1000)
    .toLocaleString('en')
    .padStart(10);

const inMilliseconds = (number: number): string => `${number.toFixed(0)} ms`.padStart(10);

export function printClaimsHead(): void {
  process.stdout.write('\nbeyond reading and parsing: the first time in a process, and later ones\n\n');
  process.stdout.write(
    `${'dossier'.padEnd(22)}${'claims'.padStart(10)}${'reading'.padStart(10)}${'first'.padStart(10)}${'later'.padStart(10)}${'claims/s'.padStart(10)}${'later'.padStart(10)}\n`,
  );
}

/** Measures processes in which a folder is compiled several times, and prints a line of medians. */
export function measureClaims(name: string, folder: string, processes: number, times: number): Beyond {
  const all = Array.from({ length: processes }, () => halvesOf(folder, times));
  const { claims } = all[0] as Halves;
  const cold = median(all.flatMap(({ runs }) => runs.slice(0, 1).map(({ beyond }) => beyond)));
  const warm = median(all.flatMap(({ runs }) => runs.slice(1).map(({ beyond }) => beyond)));
  const read = median(all.flatMap(({ runs }) => runs.slice(0, 1).map((run) => run.read)));
  process.stdout.write(
    `${name.padEnd(22)}${claims.toLocaleString('en').padStart(10)}${[read, cold, warm].map(inMilliseconds).join('')}${[cold, warm].map((each) => perSecond(claims, each)).join('')}\n`,
  );
  return { claims, cold, warm };
}

/** How the time grew beside the claims. */
export function printClaimsGrowth(small: Beyond, large: Beyond): void {
  const grown = (pick: (measured: Beyond) => number): string => (pick(large) / pick(small)).toFixed(1);
  process.stdout.write(
    `\nten times the files: claims × ${grown(({ claims }) => claims)}, first × ${grown(({ cold }) => cold)}, later × ${grown(({ warm }) => warm)}\n`,
  );
}
