import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claim, dossierOf, record } from '../../test/tiny-dossier.js';
import { referencesOf } from '../model/walk.js';
import { directionOf, modalityOf, propertyOf } from './link-labels.js';
import { linksOf, type Links } from './links.js';
import { visitReferences, referencePaths } from './reference-paths.js';

/** The row of a record, in words. */
const rowOf = (links: Links, id: string): readonly string[] => {
  const node = links.nodeOf(id) as number;
  const places = Array.from(
    { length: (links.starts[node + 1] as number) - (links.starts[node] as number) },
    (_, index) => (links.starts[node] as number) + index,
  );
  return places.map((place) => {
    const label = links.labels[place] as number;
    const other = links.recordAt(links.others[place] as number).id;
    return `${directionOf(label)} ${other} ${propertyOf(label)} ${modalityOf(label) ?? 'editorial'}`;
  });
};

describe('linksOf', () => {
  it('is made once for a dossier', () => {
    const dossier = dossierOf([record('event', 'a')]);
    expect(linksOf(dossier)).toBe(linksOf(dossier));
    expect(linksOf(dossierOf([record('event', 'a')]))).not.toBe(linksOf(dossier));
  });

  it('holds a link that many claims make once, however many links a record has', () => {
    const ids = Array.from({ length: 120 }, (_, index) => `p${String(index).padStart(3, '0')}`);
    const dossier = dossierOf([
      record('event', 'gathering', [claim('gazette', { about: ids }), claim('herald', { about: ids })]),
      ...ids.map((id) => record('person', id)),
    ]);
    expect(rowOf(linksOf(dossier), 'gathering')).toEqual(ids.map((id) => `from ${id} about actual`));
    expect(rowOf(linksOf(dossier), 'p007')).toEqual(['to gathering about actual']);
  });

  it('keeps the links between two records in order, few or many', () => {
    const relations = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        record('relation', `r${String(count - index).padStart(3, '0')}`, [
          claim('gazette', { subject: 'a', predicate: 'supports', object: 'b' }),
        ]),
      );
    for (const count of [3, 80]) {
      const links = linksOf(dossierOf([...relations(count), record('person', 'b'), record('person', 'a')]));
      const node = links.nodeOf('a') as number;
      const through = [...links.through.slice(links.starts[node], links.starts[node + 1])].filter(
        (relation) => relation >= 0,
      );
      expect(through).toHaveLength(count);
      expect(through).toEqual([...through].sort((x, y) => x - y));
    }
  });

  it('does not depend on the order of the records', () => {
    const records = [
      record('event', 'c', [claim('gazette', { about: ['a', 'b'] }), claim('herald', { results: ['a'] })]),
      record('project', 'a', [claim('gazette', { supportedBy: ['b'] })], { partOf: 'c' }),
      record('person', 'b', [claim('gazette', { nationality: 'a' }, { modality: 'alleged' })]),
    ];
    const rows = (order: readonly number[]) => {
      const links = linksOf(dossierOf(order.map((place) => records[place] as (typeof records)[number])));
      return ['a', 'b', 'c'].map((id) => rowOf(links, id));
    };
    const first = rows([0, 1, 2]);
    expect(first[0]).toEqual([
      'to b nationality alleged',
      'from b supportedBy actual',
      'to c about actual',
      'to c results actual',
      'from c partOf editorial',
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
        expect(rows(order)).toEqual(first);
      }),
    );
  });
});

describe('visitReferences', () => {
  it('visits what `referencesOf` finds, with the property and the field', () => {
    const says = {
      participants: [{ agent: 'ada', office: 'premier' }, { for: 'arcadia' }],
      route: { from: 'x', via: ['y', 'z'] },
      withdrew: [{ agent: 'boris', reason: 'storm' }],
      place: 'w',
      topics: ['trade'],
      status: 'agreed',
    };
    const visited: string[] = [];
    visitReferences(says, (path, id) => visited.push(`${referencePaths[path]} ${id}`));
    const found = [...referencesOf(says)].map(
      ({ path, value }) => `${path.filter((step) => typeof step === 'string').join('.')} ${value}`,
    );
    expect(visited).toEqual(found);
    expect(visited).toContain('route.via z');
  });
});
