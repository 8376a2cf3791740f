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
