import { describe, expect, it } from 'vitest';
import { cast, claim, compiledOf, dossierOf, record, source } from '../../test/tiny-dossier.js';
import { createDossier } from '../dossier/create-dossier.js';
import { changesBetween } from './changes-between.js';

const nothing = { added: [], withdrawn: [], changed: [] };
const noChanges = {
  dossier: [],
  records: nothing,
  sources: nothing,
  claims: nothing,
  conflicts: nothing,
  retired: [],
};
const says = (inOperation: string, at: string, by = 'gazette') => claim(by, { inOperation }, { at: [at] });
const canal = (...claims: readonly ReturnType<typeof claim>[]) => [
  ...cast,
  record('project', 'canal', claims),
];
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

describe('changesBetween', () => {
  it('finds nothing between equal dossiers, in whatever order their records and fields are', () => {
    const dossier = compiledOf(canal(says('1997', '1.1')));
    const [first, ...others] = dossier.records;
    const turned = [...others, Object.fromEntries(Object.entries(first ?? {}).reverse())];
    const again = createDossier({ ...dossier, records: turned as never });
    expect(changesBetween(createDossier(dossier), again)).toEqual(noChanges);
  });

  it('tells records, sources and claims that came and went', () => {
    const before = dossierOf(canal(says('1997', '1.1')), [source('gazette')]);
    const after = dossierOf(
      [...cast, record('project', 'bridge', [says('1999', '2.1', 'herald')])],
      [source('herald')],
    );
    const { records, sources, claims } = changesBetween(before, after);
    expect([ids(records.added), ids(records.withdrawn), records.changed]).toEqual([
      ['bridge'],
      ['canal'],
      [],
    ]);
    expect([ids(sources.added), ids(sources.withdrawn)]).toEqual([['herald'], ['gazette']]);
    expect(claims.added.map(({ address }) => address)).toEqual(['bridge/herald@2.1']);
    expect(claims.withdrawn.map(({ address }) => address)).toEqual(['canal/gazette@1.1']);
  });

  it('tells a merged value before and after, with the claims that brought it', () => {
    const first = says('1997', '1.1');
    const more = [says('1998', '2.1', 'herald'), claim('herald', { partners: ['arcadia'] }, { at: ['3.1'] })];
    const { records } = changesBetween(dossierOf(canal(first)), dossierOf(canal(...more)));
    expect(records.changed).toHaveLength(1);
    const brought = (added: string[], withdrawn: string[]) => ({
      added: added.map((address) => expect.objectContaining({ address })),
      withdrawn: withdrawn.map((address) => expect.objectContaining({ address })),
      changed: [],
    });
    expect(records.changed[0]?.values).toEqual([
      {
        property: 'inOperation',
        modality: 'actual',
        before: { value: '1997', support: 'unique', claims: ['canal/gazette@1.1'] },
        after: { value: '1998', support: 'unique', claims: ['canal/herald@2.1'] },
        claims: brought(['canal/herald@2.1'], ['canal/gazette@1.1']),
      },
      {
        property: 'partners.arcadia',
        modality: 'actual',
        after: { value: 'arcadia', support: 'unique', claims: ['canal/herald@3.1'] },
        claims: brought(['canal/herald@3.1'], []),
      },
    ]);
  });

  it('tells a value that stays what it is and is better supported', () => {
    const one = says('1997', '1.1');
    const { records } = changesBetween(
      dossierOf(canal(one)),
      dossierOf(canal(one, says('1997', '2.1', 'herald'))),
    );
    const [value] = records.changed[0]?.values ?? [];
    expect([value?.before?.support, value?.after?.support]).toEqual(['unique', 'confirmed']);
    expect(value?.before?.value).toBe(value?.after?.value);
  });

  it('keeps modalities apart', () => {
    const planned = { ...says('1997', '1.1'), modality: 'planned' } as const;
    const { records } = changesBetween(dossierOf(canal(planned)), dossierOf(canal(says('1997', '1.1'))));
    expect(
      records.changed[0]?.values.map(({ modality, before, after }) => [modality, !!before, !!after]),
    ).toEqual([
      ['actual', false, true],
      ['planned', true, false],
    ]);
    expect(records.changed[0]?.claims.changed).toHaveLength(1);
  });

  it('tells what is newly contested, what no longer is, and what is now judged', () => {
    const one = dossierOf(canal(says('1997', '1.1')));
    const claims = [says('1997', '1.1'), says('1998', '2.1', 'herald')];
    const open = dossierOf(canal(...claims));
    const judged = [{ property: 'inOperation', state: 'preferred', basis: 'judgement' }];
    const settled = dossierOf([...cast, record('project', 'canal', claims, { conflicts: judged })]);
    expect(changesBetween(one, open).conflicts).toMatchObject({
      added: [{ record: 'canal', property: 'inOperation', modality: 'actual', state: 'open' }],
      withdrawn: [],
      changed: [],
    });
    expect(changesBetween(open, one).conflicts).toMatchObject({
      added: [],
      withdrawn: [{ record: 'canal' }],
    });
    const judgement = changesBetween(open, settled);
    expect(judgement.conflicts.changed).toMatchObject([
      {
        fields: [
          { field: 'basis', after: 'judgement' },
          { field: 'state', before: 'open', after: 'preferred' },
        ],
      },
    ]);
    expect(judgement.records).toEqual(nothing);
  });

  it('tells a conflict of the editor by its label too', () => {
    const records = canal(says('1997', '1.1'), says('1998', '2.1', 'herald'));
    const account = (en: string) => ({
      id: 'two-canals',
      label: { en },
      state: 'open' as const,
      positions: [{ claims: ['canal/gazette@1.1'] }, { claims: ['canal/herald@2.1'] }],
    });
    const before = dossierOf(records, undefined, { conflicts: [account('When it was dug')] });
    const after = dossierOf(records, undefined, { conflicts: [account('When the canal was dug')] });
    expect(changesBetween(before, after).conflicts.changed).toMatchObject([
      {
        fields: [
          { field: 'label', before: { en: 'When it was dug' }, after: { en: 'When the canal was dug' } },
        ],
      },
    ]);
    expect(changesBetween(dossierOf(records), after).conflicts.added).toMatchObject([
      { record: 'two-canals', property: 'account' },
    ]);
  });

  it('sees a value that changes because a source repeats another', () => {
    const claims = [says('1997', '1.1'), says('1997', '2.1', 'herald')];
    const before = dossierOf(canal(...claims));
    const after = dossierOf(canal(...claims), [
      source('gazette'),
      source('herald', { derivedFrom: 'gazette' }),
    ]);
    const { records, sources } = changesBetween(before, after);
    expect(sources.changed).toMatchObject([{ fields: [{ field: 'derivedFrom', after: 'gazette' }] }]);
    expect(records.changed[0]?.values).toMatchObject([
      { before: { support: 'confirmed' }, after: { support: 'unique' }, claims: nothing },
    ]);
  });

  it('tells what the editor says otherwise, of a record and of the dossier', () => {
    const before = dossierOf([record('project', 'canal', [], { note: { en: 'Not dug.' } })]);
    const compiled = compiledOf([record('project', 'canal', [], { partOf: 'waterways' })]);
    const after = createDossier({ ...compiled, dossier: { ...compiled.dossier, edition: '2025-01-01' } });
    const { dossier, records } = changesBetween(before, after);
    expect(dossier).toEqual([{ field: 'edition', before: '2024-05-17', after: '2025-01-01' }]);
    expect(records.changed[0]?.fields).toEqual([
      { field: 'note', before: { en: 'Not dug.' } },
      { field: 'partOf', after: 'waterways' },
    ]);
  });

  it('says where a retired id went', () => {
    const compiled = compiledOf([record('project', 'water-way')]);
    const retired = { canal: { replacedBy: ['water-way'], why: { en: 'It was renamed.' } } };
    const after = createDossier({ ...compiled, dossier: { ...compiled.dossier, retired } });
    const changes = changesBetween(dossierOf([record('project', 'canal')]), after);
    expect(changes).toMatchObject({
      dossier: [],
      records: { withdrawn: [{ id: 'canal' }] },
      retired: [{ id: 'canal', replacedBy: ['water-way'], why: { en: 'It was renamed.' } }],
    });
    expect(changesBetween(after, after).retired).toEqual([]);
  });

  it('counts the claims of added records and of sources on themselves', () => {
    const own = claim('gazette', { title: 'The Gazette' }, { at: ['9.1'] }) as never;
    const after = dossierOf(canal(says('1997', '1.1')), [
      source('gazette', { claims: [own] }),
      source('herald'),
    ]);
    const { claims, sources } = changesBetween(dossierOf(cast), after);
    expect(claims.added.map(({ address }) => address)).toEqual(['canal/gazette@1.1', 'thing/gazette@9.1']);
    expect(sources).toEqual(nothing);
  });
});
