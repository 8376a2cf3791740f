import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/dossier/compiled.js';
import type { Dossier } from '../../src/dossier/dossier.js';
import { propertyTypes } from '../../src/model/property-types.generated.js';
import { mentionsOf } from '../../src/query/mentions-of.js';
import { pathsBetween, type Path, type PathOptions } from '../../src/query/paths-between.js';
import { relatedTo, type RelatedRecord } from '../../src/query/related-to.js';
import { dossier } from './random-dossier.js';
import { assertionsIn, everyPath, linksIn, namesEnd, type NaiveLink } from './reference-paths.js';
import { atomsOf } from './reference-values.js';
import { tries } from './runs.js';

const told = ({ record, property, direction, modality, through }: RelatedRecord): string =>
  [record, property, direction, modality ?? '', through ?? ''].join(' ');
const withClaims = (link: RelatedRecord): string =>
  `${told(link)} ${link.claims.map(({ address }) => address).join()}`;

/** What a record is related to, by reading every link. */
const related = (each: Dossier, id: string): readonly string[] => {
  const asserted = assertionsIn(each).filter(({ from, to }) => from === id || to === id);
  const isTold = (link: NaiveLink): boolean =>
    link.to === id &&
    namesEnd(link) &&
    asserted.some(({ through, modality }) => through === link.from && modality === link.modality);
  return [...linksIn(each).filter((link) => !isTold(link)), ...asserted].flatMap((link) => {
    const { from, to, property, modality = '', through = '', claims } = link;
    const row = (other: string, direction: string): string =>
      [other, property, direction, modality, through, claims.join()].join(' ');
    return [...(from === id ? [row(to, 'from')] : []), ...(to === id ? [row(from, 'to')] : [])];
  });
};

const nodesOf = (path: Path): string => [path[0]?.from, ...path.map(({ to }) => to)].join(' ');
const turned = (path: string): string => path.split(' ').reverse().join(' ');

/** Tries a law on two records of dossiers. */
const forPairs = (numRuns: number, law: (dossier: Dossier, a: string, b: string) => void): void =>
  fc.assert(
    fc.property(dossier, fc.nat(50), fc.nat(50), (each, first, second) => {
      const ids = [...each.records.keys()];
      law(each, ids[first % ids.length] as string, ids[second % ids.length] as string);
    }),
    tries(numRuns),
  );

describe('links, for any dossier', () => {
  it('are by relatedTo those that reading every claim finds, with their claims', () => {
    fc.assert(
      fc.property(dossier, (each) => {
        for (const id of each.records.keys())
          expect(relatedTo(each, id).map(withClaims).sort()).toEqual([...related(each, id)].sort());
      }),
      tries(25),
    );
  });

  it('are there from both ends, with the same claims, but for the names of what a relation joins', () => {
    fc.assert(
      fc.property(dossier, (each) => {
        for (const id of each.records.keys()) {
          for (const link of relatedTo(each, id)) {
            if (link.direction === 'from' && ['subject', 'object'].includes(link.property)) continue;
            const mirrored = {
              ...link,
              record: id,
              direction: link.direction === 'from' ? 'to' : 'from',
            } as const;
            const back = relatedTo(each, link.record);
            expect(back.map(withClaims)).toContain(withClaims(mirrored));
          }
        }
      }),
      tries(25),
    );
  });

  it('of some kind or modality are those of all that have it', () => {
    forPairs(40, (each, id) => {
      const all = relatedTo(each, id);
      const kind = ['person', 'meeting', 'relation'] as const;
      const ofKind = all.filter(({ record }) => kind.includes(each.records.get(record)?.kind as 'person'));
      expect(relatedTo(each, id, { kind }).map(told)).toEqual(ofKind.map(told));
      const planned = all.filter(({ modality = 'planned' }) => modality === 'planned');
      expect(relatedTo(each, id, { modality: 'planned' }).map(told)).toEqual(planned.map(told));
    });
  });

  it('are by mentionsOf every claim that is on a record or names it', () => {
    forPairs(50, (each, id) => {
      const expected: string[] = [];
      for (const record of each.records.values()) {
        for (const { says, said, address } of record.claims as readonly Claim[]) {
          if (record.id === id) expected.push(`${address} subject`);
          const values = atomsOf(propertyTypes, says);
          const paths = new Set(values.filter(({ value }) => value === id).map(({ path }) => path));
          expected.push(...[...paths].map((path) => `${address} value ${path}`));
          if (said?.by === id) expected.push(`${address} speaker`);
          if (said?.office === id) expected.push(`${address} office`);
          if (said?.on === id) expected.push(`${address} occasion`);
        }
      }
      const found = mentionsOf(each, id).map(({ claim, as, path }) =>
        [claim.address, as, ...(path === undefined ? [] : [path])].join(' '),
      );
      expect(found.sort()).toEqual(expected.sort());
    });
  });
});

describe('paths, for any two records of any dossier', () => {
  const found = (each: Dossier, a: string, b: string, options?: PathOptions): readonly string[] =>
    pathsBetween(each, a, b, options).map(nodesOf);

  it('are with `all` every way of at most so many links', () => {
    forPairs(65, (each, a, b) => {
      const all = found(each, a, b, { all: true, maxLength: 3, limit: 1_000_000 });
      expect([...all].sort()).toEqual([...everyPath(each, [a, b], 3)].sort());
    });
  });

  it('are without it the shortest of all ways', () => {
    forPairs(65, (each, a, b) => {
      const every = everyPath(each, [a, b], 4).map((path) => path.split(' '));
      const shortest = Math.min(...every.map(({ length }) => length));
      const expected = every.filter(({ length }) => length === shortest).map((path) => path.join(' '));
      expect([...found(each, a, b, { maxLength: 4, limit: 1_000_000 })].sort()).toEqual(expected.sort());
    });
  });

  it('are the same from the other end, the other way round', () => {
    forPairs(65, (each, a, b) => {
      for (const options of [{}, { all: true, maxLength: 3 }]) {
        const [there, back] = [found(each, a, b, options), found(each, b, a, options)];
        if (there.length === 1_000) continue;
        expect(back.map(turned).sort()).toEqual([...there].sort());
      }
    });
  });

  it('are steps that hang together, each with claims that make it unless the editor does', () => {
    forPairs(40, (each, a, b) => {
      for (const path of pathsBetween(each, a, b, { all: true })) {
        expect([path[0]?.from, path.at(-1)?.to]).toEqual([a, b]);
        expect(path.slice(1).map(({ from }) => from)).toEqual(path.slice(0, -1).map(({ to }) => to));
        for (const { modality, claims } of path) expect(claims.length > 0).toBe(modality !== undefined);
      }
    });
  });

  it('are cut, and not chosen anew, by a limit', () => {
    forPairs(40, (each, a, b) => {
      const all = found(each, a, b, { all: true });
      for (const limit of [1, 3])
        expect(found(each, a, b, { all: true, limit })).toEqual(all.slice(0, limit));
    });
  });
});
