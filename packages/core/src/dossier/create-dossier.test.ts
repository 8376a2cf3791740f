import { describe, expect, it } from 'vitest';
import { claim, compiledOf, record } from '../../test/tiny-dossier.js';
import { findRecords } from '../query/find-records.js';
import { createDossier } from './create-dossier.js';
import { indexesOf } from './indexes.js';

const records = [
  record('visit', 'ada-visit', [claim('gazette', { date: '1997' })]),
  record('person', 'ada', [claim('gazette', { nationality: 'arcadia' })]),
  record('visit', 'boris-visit'),
];

/** Counts how often the claims of the dossier are looked into by the merge. */
const watched = () => {
  let merges = 0;
  const dates = new Proxy({}, { get: () => void (merges += 1) });
  const claims = [claim<'visit'>('gazette', { date: '1997' }), claim<'visit'>('herald', { date: '1998' })];
  const visits = ['one', 'two', 'three'].map((id) => record('visit', id, claims));
  const dossier = createDossier(compiledOf([...visits, record('person', 'ada')], [], { dates }));
  return { dossier, merges: () => merges };
};

describe('a dossier', () => {
  const dossier = createDossier(compiledOf(records));

  it('holds its records as a map does', () => {
    expect(dossier.records.size).toBe(3);
    expect(dossier.records.has('ada')).toBe(true);
    expect(dossier.records.has('cleo')).toBe(false);
    expect(dossier.records.get('cleo')).toBeUndefined();
    expect([...dossier.records.keys()]).toEqual(['ada-visit', 'ada', 'boris-visit']);
    expect([...dossier.records.values()].map(({ id }) => id)).toEqual([...dossier.records.keys()]);
    expect([...dossier.records].map(([id, { kind }]) => `${kind} ${id}`)).toEqual([
      'visit ada-visit',
      'person ada',
      'visit boris-visit',
    ]);
    const visited: string[] = [];
    dossier.records.forEach((each, id, map) => visited.push(`${each.id} ${id} ${map.size}`));
    expect(visited[0]).toBe('ada-visit ada-visit 3');
  });

  it('has no values for a record without claims', () => {
    expect(dossier.records.get('boris-visit')).toMatchObject({ values: {}, merged: {} });
  });

  it('merges a record only when it is asked for, and once', () => {
    const { dossier: lazy, merges } = watched();
    expect(merges()).toBe(0);
    findRecords(lazy, { kind: 'person' });
    expect(indexesOf(lazy).claimsBySource.get('herald')).toHaveLength(3);
    expect(merges()).toBe(0);
    const first = lazy.records.get('one');
    const after = merges();
    expect(after).toBeGreaterThan(0);
    expect(lazy.records.get('one')).toBe(first);
    expect(merges()).toBe(after);
  });
});

describe('the indexes', () => {
  it('are built once for a dossier', () => {
    const dossier = createDossier(compiledOf(records));
    const { byKind } = indexesOf(dossier);
    expect(indexesOf(dossier).byKind).toBe(byKind);
    expect(byKind.get('visit')).toEqual(['ada-visit', 'boris-visit']);
    expect(indexesOf(dossier).recordOfClaim.get('ada/gazette')).toBe('ada');
  });

  it('know which party a state is or stood for', () => {
    const { partyOf } = indexesOf(createDossier(compiledOf(records)));
    expect(Object.fromEntries(partyOf)).toEqual({
      arcadia: 'arcadia',
      baltia: 'baltia',
      'old-baltia': 'baltia',
    });
  });

  it('take nobody to stand for a state by a claim that is denied or deprecated', () => {
    const meeting = (more: object) =>
      record('meeting', 'talks', [
        claim('gazette', { participants: [{ agent: 'ada', for: 'arcadia' }] }, more),
      ]);
    const statesOf = (more: object) =>
      indexesOf(createDossier(compiledOf([meeting(more)]))).statesOf.get('ada');
    expect(statesOf({})).toEqual(new Set(['arcadia']));
    expect(statesOf({ modality: 'denied' })).toBeUndefined();
    expect(statesOf({ rank: 'deprecated' })).toBeUndefined();
  });
});
