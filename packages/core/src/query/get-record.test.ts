import { describe, expect, it } from 'vitest';
import { claim, compiledOf, dossierOf, record, source } from '../../test/tiny-dossier.js';
import { createDossier } from '../dossier/create-dossier.js';
import { getRecord, getRecordOrUndefined } from './get-record.js';
import { claimsOf, passagesOf } from './claims-of.js';
import { coverageOf } from './coverage-of.js';

const sentence = (paragraph: number, number: number) => ({
  paragraph,
  sentence: number,
  start: 0,
  end: 1,
  sha256: 'f'.repeat(64),
});

const dossier = dossierOf(
  [
    record('visit', 'ada-visit', [
      claim(
        'gazette',
        { date: '1997', participants: [{ agent: 'ada', role: 'visitor' }] },
        { at: ['1.2', '2.1'] },
      ),
      claim('gazette', { date: '1998' }, { at: ['2.1'], modality: 'planned' }),
      claim('herald', { to: 'baltia' }),
    ]),
  ],
  [
    source('gazette', {
      text: {
        file: 'gazette.txt',
        sha256: '',
        sentences: [
          [1, 1],
          [1, 2],
          [2, 1],
          [3, 1],
          [3, 2],
        ].map(([a = 0, b = 0]) => sentence(a, b)),
      },
      claims: [
        {
          ...claim('gazette', {}, { at: ['1.1'] }),
          address: 'gazette/gazette@1.1',
          says: { title: 'The Gazette' },
        },
      ],
      unasserting: [{ at: ['3.1'], reason: 'furniture' }],
    }),
    source('herald'),
  ],
);

describe('getRecord', () => {
  it('gives the record with its claims merged, each modality apart', () => {
    const visit = getRecord(dossier, 'ada-visit');
    expect(visit).toMatchObject({
      id: 'ada-visit',
      kind: 'visit',
      values: { date: '1997', to: 'baltia', participants: [{ agent: 'ada', role: 'visitor' }] },
      planned: { date: '1998' },
    });
    expect(visit).not.toHaveProperty('forecast');
  });

  it('gives the same object each time', () => {
    expect(getRecord(dossier, 'ada-visit')).toBe(getRecord(dossier, 'ada-visit'));
  });

  it.each(['nobody', 'constructor', ''])('throws a coded error for %j', (id) => {
    expect(() => getRecord(dossier, id)).toThrow(
      expect.objectContaining({
        name: 'BilateralError',
        code: 'unknown-record',
        message: expect.stringContaining(`'${id}'`) as string,
      }),
    );
    expect(getRecordOrUndefined(dossier, id)).toBeUndefined();
  });
});

describe('the judgement on a conflict', () => {
  const claims = [claim<'visit'>('gazette', { date: '1997' }), claim<'visit'>('herald', { date: '1998' })];
  const judged = record('visit', 'ada-visit', claims, {
    conflicts: [
      { property: 'date', state: 'preferred', basis: 'primary-source', note: { en: 'The log says so.' } },
    ],
  });

  it('is the state of the conflict, which is open without one', () => {
    const conflictOf = (each: typeof judged) =>
      createDossier(compiledOf([each])).records.get('ada-visit')?.merged.actual?.properties['date']?.conflict;
    expect(conflictOf(judged)).toMatchObject({
      state: 'preferred',
      basis: 'primary-source',
      note: { en: 'The log says so.' },
    });
    expect(conflictOf(record('visit', 'ada-visit', claims))).toMatchObject({ state: 'open' });
  });
});

describe('claimsOf', () => {
  it('gives the claims in the order of the file, or those on a property and its parts', () => {
    const addresses = (property?: string) =>
      claimsOf(dossier, 'ada-visit', property).map(({ address }) => address);
    expect(addresses()).toEqual(['ada-visit/gazette@1.2,2.1', 'ada-visit/gazette@2.1', 'ada-visit/herald']);
    expect(addresses('date')).toEqual(['ada-visit/gazette@1.2,2.1', 'ada-visit/gazette@2.1']);
    expect(addresses('participants')).toEqual(['ada-visit/gazette@1.2,2.1']);
    expect(addresses('participants.ada.role')).toEqual(['ada-visit/gazette@1.2,2.1']);
    expect(addresses('participants.ad')).toEqual([]);
    expect(addresses('place')).toEqual([]);
  });

  it('gives what a source says of itself', () => {
    expect(claimsOf(dossier, 'gazette').map(({ says }) => says)).toEqual([{ title: 'The Gazette' }]);
  });

  it('throws a coded error for an unknown id', () => {
    expect(() => claimsOf(dossier, 'nobody')).toThrow(expect.objectContaining({ code: 'unknown-record' }));
  });
});

describe('passagesOf', () => {
  it('gives the sentences that a claim cites, none for a page cited as a whole', () => {
    const [cited, , whole] = claimsOf(dossier, 'ada-visit');
    if (!cited || !whole) throw new Error('the record has three claims');
    expect(passagesOf(dossier, cited)).toEqual([sentence(1, 2), sentence(2, 1)]);
    expect(passagesOf(dossier, whole)).toEqual([]);
  });
});

describe('coverageOf', () => {
  it('counts sentences that are cited, that assert nothing, and that are unaccounted for', () => {
    expect(coverageOf(dossier, 'gazette')).toEqual({
      source: 'gazette',
      sentences: 5,
      asserting: 4,
      cited: 3,
      unaccounted: ['3.2'],
    });
  });

  it('counts nothing of a page cited as a whole', () => {
    expect(coverageOf(dossier, 'herald')).toMatchObject({
      sentences: 0,
      asserting: 0,
      cited: 0,
      unaccounted: [],
    });
  });

  it('throws a coded error for an unknown source', () => {
    expect(() => coverageOf(dossier, 'almanac')).toThrow(
      expect.objectContaining({ code: 'unknown-source', hint: 'dossier.sources lists all sources' }),
    );
  });
});
