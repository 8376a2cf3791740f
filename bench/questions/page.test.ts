import { describe, expect, it } from 'vitest';
import { performancePage } from './page.js';
import type { Result } from './result.js';
import { measureOf, resultFor, type Row } from './targets.js';

const machine = { processor: 'Imagined 1', cores: 2, gigabytes: 16, node: '20.0.0' };
const row: Row = { what: 'Find', topic: 'lookups', name: 'place, or within it', peer: 'map', atMost: 2 };
const result = (size: number, library: number, peers: Result['peers']): Result => ({
  topic: 'lookups',
  name: 'place, or within it',
  size,
  library,
  peers,
  notes: { arguments: 3, 'median hits': 4, 'first touch': 9, 'first touch, map': 3 },
});

describe('the page of what was measured', () => {
  const results = [
    result(1000, 4, { map: 2, oxigraph: 8 }),
    result(10_000, 9, { map: 3 }),
    { topic: 'loading', name: 'root entry', size: 0, library: 12.5, peers: {} },
  ];

  it('sets the library beside a peer at the largest size that the peer holds', () => {
    expect(measureOf(row, resultFor(row, results) as Result)).toBe(3);
    const oxigraph = { ...row, peer: 'oxigraph' };
    expect(measureOf(oxigraph, resultFor(oxigraph, results) as Result)).toBe(0.5);
  });

  it('compares what is noted where a row asks for it', () => {
    const first: Row = { ...row, notes: ['first touch', 'first touch, map'] };
    expect(measureOf(first, results[0] as Result)).toBe(3);
  });

  it('has no result for what was not measured', () => {
    expect(resultFor({ ...row, name: 'something else' }, results)).toBeUndefined();
    expect(resultFor({ ...row, size: 5 }, results)).toBeUndefined();
  });

  it('tells the machine, every row and the milliseconds of those that stand alone', () => {
    const page = performancePage(machine, results);
    expect(page).toContain('Imagined 1, 2 cores, 16 GB of memory, Node 20.0.0');
    expect(page).toContain('| Find place, or within it: beside a map written by hand | 10,000 | ');
    expect(page).toContain('| 12.5 ms | ');
    expect(page).toContain('not measured');
    expect(page).toBe(performancePage(machine, results));
  });
});
