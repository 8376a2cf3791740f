import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { claim, dossierOf, record } from '../../test/tiny-dossier.js';
import type { Dossier } from '../dossier/dossier.js';
import type { Kind } from '../model/kind.js';
import { pathsBetween, type Path, type PathOptions } from './paths-between.js';

const nodesOf = (path: Path): readonly string[] => [path[0]?.from ?? '', ...path.map(({ to }) => to)];
const told = (dossier: Dossier, a: string, b: string, options?: PathOptions): readonly string[] =>
  pathsBetween(dossier, a, b, options).map((path) => nodesOf(path).join(' '));

/** An event that is about the records named. */
const about = (id: string, ...others: readonly string[]) =>
  record('event', id, others.length === 0 ? [] : [claim('gazette', { about: others })]);

describe('pathsBetween', () => {
  const dossier = dossierOf([
    record('person', 'ada'),
    record('person', 'boris'),
    record('person', 'clara'),
    record('person', 'hermit', [], { distinctFrom: ['ada'] }),
    record('state', 'arcadia'),
    about('talks', 'ada', 'boris', 'arcadia'),
    about('ball', 'boris', 'ada'),
    about('walk', 'boris', 'clara'),
    about('feast', 'arcadia'),
    record('event', 'rumour', [claim('gazette', { about: ['ada', 'clara'] }, { modality: 'alleged' })]),
    record('relation', 'friendship', [
      claim('gazette', { subject: 'ada', predicate: 'friend-of', object: 'walk' }),
    ]),
    record('event', 'toast', [claim('herald', { about: ['friendship'] })]),
  ]);

  it('gives all the shortest paths in the order of ids', () => {
    expect(told(dossier, 'ada', 'boris')).toEqual(['ada ball boris', 'ada talks boris', 'ada walk boris']);
    expect(told(dossier, 'boris', 'ada')).toEqual(['boris ball ada', 'boris talks ada', 'boris walk ada']);
  });

  it('tells each step with its direction and claims', () => {
    const [path] = pathsBetween(dossier, 'ada', 'boris');
    expect(path).toMatchObject([
      { from: 'ada', to: 'ball', property: 'about', direction: 'to', modality: 'actual', also: [] },
      {
        from: 'ball',
        to: 'boris',
        property: 'about',
        direction: 'from',
        claims: [{ address: 'ball/gazette' }],
      },
    ]);
  });

  it('counts a relation as one link and never goes from its subject to its object by way of it', () => {
    expect(told(dossier, 'ada', 'clara')).toEqual(['ada walk clara']);
    const [first] = pathsBetween(dossier, 'ada', 'clara');
    expect(first?.[0]).toMatchObject({ property: 'friend-of', through: 'friendship', direction: 'from' });
    const paths = told(dossier, 'ada', 'walk', { all: true, maxLength: 3 });
    expect(paths).toEqual(['ada walk', 'ada ball boris walk', 'ada talks boris walk']);
    expect(told(dossier, 'toast', 'clara')).toEqual(['toast friendship walk clara']);
  });

  it('goes by actual links and the kinds on the way unless told otherwise', () => {
    expect(told(dossier, 'ada', 'clara', { modality: ['actual', 'alleged'] })).toEqual([
      'ada rumour clara',
      'ada walk clara',
    ]);
    expect(told(dossier, 'feast', 'boris')).toEqual([]);
    expect(told(dossier, 'feast', 'boris', { through: ['state', 'event'] })).toEqual([
      'feast arcadia talks boris',
    ]);
    expect(told(dossier, 'ada', 'boris', { through: ['person'] })).toEqual([]);
  });

  it('finds no path from a record to itself, by a distinction, or longer than allowed', () => {
    expect(told(dossier, 'ada', 'ada')).toEqual([]);
    expect(told(dossier, 'ada', 'hermit')).toEqual([]);
    expect(told(dossier, 'ada', 'clara', { maxLength: 1 })).toEqual([]);
  });

  it('gives the first paths up to the limit', () => {
    expect(told(dossier, 'ada', 'boris', { limit: 1 })).toEqual(['ada ball boris']);
  });

  it('finds a path of thousands of links', () => {
    const name = (index: number): string => `e${String(index).padStart(5, '0')}`;
    const chain = dossierOf(Array.from({ length: 6_000 }, (_, index) => about(name(index), name(index + 1))));
    expect(pathsBetween(chain, name(0), name(5_999))[0]).toHaveLength(5_999);
  });

  it.each([
    ['nobody', 'ada', {}, 'unknown-record'],
    ['ada', 'nobody', {}, 'unknown-record'],
    ['nobody', 'nobody', {}, 'unknown-record'],
    ['ada', 'boris', { limit: 0 }, 'invalid-filter'],
    ['ada', 'boris', { maxLength: 1.5 }, 'invalid-filter'],
    ['ada', 'boris', { through: ['people' as Kind] }, 'invalid-filter'],
  ])('refuses %s, %s, %o', (a, b, options, code) => {
    expect(() => pathsBetween(dossier, a, b, options)).toThrow(expect.objectContaining({ code }) as Error);
  });
});

interface Graph {
  readonly kinds: readonly Kind[];
  readonly links: readonly (readonly [number, number])[];
  /** Subject and object of each node that is a relation. */
  readonly ends: readonly (readonly [number, number])[];
}

const idOf = (node: number): string => `n${node}`;
const passing: readonly Kind[] = ['event', 'person', 'relation'];

const either = ([from, to]: readonly [number, number], a: number, b: number): boolean =>
  (from === a && to === b) || (from === b && to === a);

const isRelation = ({ kinds }: Graph, node: number): boolean => kinds[node] === 'relation';

/** What links two nodes: `about`, `names` with the relation that names the other one, `asserts` with the relation between the two. */
const linksBetween = (graph: Graph, a: number, b: number): readonly string[] => [
  ...graph.links.filter((link) => either(link, a, b)).map(() => 'about'),
  ...graph.ends.flatMap((ends, node) => {
    if (!isRelation(graph, node)) return [];
    const named = ends.some((end) => either([node, end], a, b)) ? [`names ${node}`] : [];
    return either(ends, a, b) && !ends.includes(node) ? [...named, `asserts ${node}`] : named;
  }),
];

const areJoined = (graph: Graph, a: number, b: number): boolean => linksBetween(graph, a, b).length > 0;

/** Whether the last three nodes lead through a relation from one of its ends to the other, and it is linked to them by nothing else. */
const leadsThroughRelation = (graph: Graph, path: readonly number[]): boolean => {
  if (path.length < 3) return false;
  const [before, node, after] = path.slice(-3) as [number, number, number];
  const bare = (other: number): boolean =>
    linksBetween(graph, node, other).every((link) => link === `names ${node}`);
  return linksBetween(graph, before, after).includes(`asserts ${node}`) && bare(before) && bare(after);
};

/** Every simple path, found by trying everything, shorter ones first, then by ids. */
const naive = (graph: Graph, a: number, b: number, most: number): readonly (readonly number[])[] => {
  const found: (readonly number[])[] = [];
  const go = (path: readonly number[]): void => {
    const last = path.at(-1) as number;
    if (leadsThroughRelation(graph, path)) return;
    if (last === b) found.push(path);
    else if (path.length <= most && (last === a || passing.includes(graph.kinds[last] as Kind)))
      for (let next = 0; next < graph.kinds.length; next += 1)
        if (!path.includes(next) && areJoined(graph, last, next)) go([...path, next]);
  };
  go([a]);
  return found.sort((x, y) => x.length - y.length || (x.join() < y.join() ? -1 : 1));
};

const dossierFrom = (graph: Graph): Dossier =>
  dossierOf(
    graph.kinds.map((kind, node) => {
      const targets = graph.links.filter(([from]) => from === node).map(([, to]) => idOf(to));
      const about = targets.map((to, index) => claim(`s${index}`, { about: [to] }));
      const [subject, object] = (graph.ends[node] as readonly [number, number]).map(idOf);
      const asserted = claim('gazette', { subject, predicate: 'supports', object });
      return record(kind, idOf(node), isRelation(graph, node) ? [...about, asserted] : about);
    }),
  );

describe('pathsBetween on any graph', () => {
  const size = 9;
  const node = fc.integer({ min: 0, max: size - 1 });
  const graphs = fc.record({
    kinds: fc.array(fc.constantFrom<Kind>('event', 'person', 'relation', 'state'), {
      minLength: size,
      maxLength: size,
    }),
    links: fc.array(fc.tuple(node, node), { maxLength: 18 }),
    ends: fc.array(fc.tuple(node, node), { minLength: size, maxLength: size }),
  });
  const ids = (paths: readonly (readonly number[])[]): readonly string[] =>
    paths.map((path) => path.map(idOf).join(' '));

  it('finds with `all` what trying everything finds, in the same order', () => {
    fc.assert(
      fc.property(graphs, node, node, fc.integer({ min: 1, max: 6 }), (graph, a, b, maxLength) => {
        fc.pre(a !== b);
        const options = { all: true, maxLength, through: passing };
        const found = told(dossierFrom(graph), idOf(a), idOf(b), options);
        expect(found).toEqual(ids(naive(graph, a, b, maxLength)));
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it('finds exactly the shortest of them otherwise', () => {
    fc.assert(
      fc.property(graphs, node, node, (graph, a, b) => {
        fc.pre(a !== b);
        const all = naive(graph, a, b, size - 1);
        const shortest = all.filter(({ length }) => length === all[0]?.length);
        const found = told(dossierFrom(graph), idOf(a), idOf(b), { through: passing });
        expect(found).toEqual(ids(shortest));
      }),
      { numRuns: 400, seed: 11 },
    );
  });

  it('gives with a limit the beginning of what it gives without one', () => {
    fc.assert(
      fc.property(graphs, node, node, fc.integer({ min: 1, max: 4 }), (graph, a, b, limit) => {
        const dossier = dossierFrom(graph);
        const options = { all: true, maxLength: 4, through: passing };
        const all = told(dossier, idOf(a), idOf(b), options);
        expect(told(dossier, idOf(a), idOf(b), { ...options, limit })).toEqual(all.slice(0, limit));
      }),
      { numRuns: 100, seed: 13 },
    );
  });
});

describe('pathsBetween in the shipped dossier', () => {
  it('joins two persons by the meetings of both', () => {
    const paths = pathsBetween(pakistanRussia, 'imran-khan', 'alexander-novak');
    expect(paths.map(nodesOf)).toContainEqual(['imran-khan', 'khan-novak-2022', 'alexander-novak']);
    expect(paths.flat().every(({ claims, modality }) => claims.length > 0 || modality === undefined)).toBe(
      true,
    );
  });
});
