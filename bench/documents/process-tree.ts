import { readdirSync, readFileSync } from 'node:fs';

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process has ended meanwhile.
    return '';
  }
};

const childrenOf = (id: string): readonly string[] => {
  try {
    return readdirSync(`/proc/${id}/task`).flatMap((task) =>
      read(`/proc/${id}/task/${task}/children`)
        .split(' ')
        .filter((child) => child !== ''),
    );
  } catch {
    return [];
  }
};

/** Memory that belongs to a process alone and its share of what it has in common with others, in megabytes. */
const proportional = (id: string): number =>
  Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0) / 1024;

/** What a process and all that it has started hold in memory now, in megabytes; 0 where /proc is not there. */
export function treeMegabytes(id: number): number {
  const within = (each: string): number =>
    proportional(each) + childrenOf(each).reduce((sum, child) => sum + within(child), 0);
  return within(String(id));
}

/** How many parts of a second the kernel counts by in /proc; the same on every Linux that Node.js runs on. */
const ticksPerSecond = 100;

/**
 * Processor time of this process and of all that it has started and that have ended, in seconds. Unlike the time on the clock
 * it hardly grows when others use the machine.
 */
export function cpuSeconds(): number {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  // The name of the program may hold spaces; it stands in brackets. Fields 16 and 17 are the time of children.
  const fields = read('/proc/self/stat')
    .replace(/^.*\) /s, '')
    .split(' ');
  const children = (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) / ticksPerSecond;
  return (userCPUTime + systemCPUTime) / 1e6 + children;
}
