import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A script of `once/` with what it is given: it runs once, in a process of its own, and writes how many milliseconds it took. */
export interface Once {
  readonly script: string;
  readonly args: readonly string[];
}

/** Medians, in milliseconds. */
export interface Measured {
  readonly floor: number;
  readonly work: number;
}

const run = ({ script, args }: Once): number => {
  const file = fileURLToPath(new URL(`once/${script}.js`, import.meta.url));
  return Number(execFileSync(process.execPath, [file, ...args], { encoding: 'utf8' }));
};

/** The middle one of some numbers. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Runs work and floor in turn, so that whatever else the machine does falls on both alike. */
export function sideBySide(floor: Once, work: Once, times: number): Measured {
  const floors: number[] = [];
  const works: number[] = [];
  for (let count = 0; count < times; count += 1) {
    floors.push(run(floor));
    works.push(run(work));
  }
  return { floor: median(floors), work: median(works) };
}

const milliseconds = (number: number): string => `${number.toFixed(0)} ms`.padStart(10);

/** One line of a table: what was measured, its size, the floor, the work, and how many times the floor the work takes. */
export function printMeasured(name: string, size: string, { floor, work }: Measured): void {
  process.stdout.write(
    `${name.padEnd(22)}${size.padStart(14)}${milliseconds(floor)}${milliseconds(work)}${(work / floor).toFixed(2).padStart(8)}\n`,
  );
}

export function printHead(floor: string, work: string): void {
  process.stdout.write(`floor: ${floor}\nwork:  ${work}\n\n`);
  process.stdout.write(
    `${'dossier'.padEnd(22)}${'size'.padStart(14)}${'floor'.padStart(10)}${'work'.padStart(10)}${'ratio'.padStart(8)}\n`,
  );
}

/** How the time grew while the size grew tenfold: 10 is linear. */
export function printGrowth(name: string, small: Measured, large: Measured): void {
  const grown = (pick: (measured: Measured) => number): string => (pick(large) / pick(small)).toFixed(1);
  process.stdout.write(
    `\n${name}: floor × ${grown(({ floor }) => floor)}, work × ${grown(({ work }) => work)}\n`,
  );
}
