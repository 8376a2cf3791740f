import { describe, expect, it } from 'vitest';
import { claim, dossierOf, record, source } from '../../test/tiny-dossier.js';
import { compareSources, type ComparedValue } from './compare-sources.js';

const sources = [source('gazette'), source('herald'), source('echo')];
type Claims = readonly ReturnType<typeof claim>[];

const told = (values: readonly ComparedValue[]): readonly string[] =>
  values.map(
    ({ record: id, property, modality, a, b }) =>
      `${id} ${modality} ${property}: ${String(a?.value ?? '–')} | ${String(b?.value ?? '–')}`,
  );
const compared = (claims: Claims, a = 'gazette', b = 'herald') => {
  const result = compareSources(dossierOf([record('project', 'canal', claims)], sources), a, b);
  return Object.fromEntries(Object.entries(result).map(([verdict, values]) => [verdict, told(values)]));
};

describe('compareSources', () => {
  it('sets what only one says, what both say and what they dispute apart', () => {
    expect(
      compared([
        claim('gazette', { inOperation: '1997', within: 'arcadia', partners: ['arcadia', 'baltia'] }),
        claim('herald', { inOperation: '1998', within: 'arcadia', partners: ['baltia'] }),
        claim('herald', { agreedBy: ['baltia'] }, { at: ['1.1'] }),
        claim('echo', { topics: ['trade'] }),
      ]),
    ).toEqual({
      onlyA: ['canal actual partners.arcadia: arcadia | –'],
      onlyB: ['canal actual agreedBy.baltia: – | baltia'],
      both: ['canal actual partners.baltia: baltia | baltia', 'canal actual within: arcadia | arcadia'],
      contradicting: ['canal actual inOperation: 1997 | 1998'],
    });
  });

  it('counts values of which one says the other more exactly as said by both', () => {
    const about = { value: '1000', unit: 'metre', approximate: true };
    const claims = [
      claim('gazette', { inOperation: '1997', length: about }),
      claim('herald', { inOperation: '1997-04', length: { value: '1.1', unit: 'kilometre' } }),
    ];
    expect(compared(claims)).toMatchObject({
      both: ['canal actual inOperation: 1997 | 1997-04', expect.stringContaining('length')],
      contradicting: [],
    });
  });

  it('keeps modalities apart and leaves deprecated claims out', () => {
    const claims = [
      claim('gazette', { inOperation: '1997' }),
      claim('herald', { inOperation: '1998' }, { modality: 'planned' }),
      claim('herald', { inOperation: '1999' }, { rank: 'deprecated', at: ['2.1'] }),
    ];
    expect(compared(claims)).toEqual({
      onlyA: ['canal actual inOperation: 1997 | –'],
      onlyB: ['canal planned inOperation: – | 1998'],
      both: [],
      contradicting: [],
    });
  });

  it('finds no contradiction between a status and a later one', () => {
    const claims = [
      claim('gazette', { status: 'under-construction' }, { asOf: '1997' }),
      claim('herald', { status: 'completed' }, { asOf: '2003' }),
    ];
    expect(compared(claims)).toMatchObject({
      onlyA: ['canal actual status: under-construction | –'],
      onlyB: ['canal actual status: – | completed'],
      contradicting: [],
    });
    const atOnce = claims.map((each) => ({ ...each, asOf: '2003' }));
    expect(compared(atOnce)).toMatchObject({
      onlyA: [],
      contradicting: ['canal actual status: under-construction | completed'],
    });
  });

  it('tells a value that a source itself contradicts, beside one on which both agree', () => {
    const claims = [
      claim('gazette', { inOperation: '1997' }),
      claim('gazette', { inOperation: '1999' }, { at: ['3.1'] }),
      claim('herald', { inOperation: '1999' }),
    ];
    expect(compared(claims)).toMatchObject({
      both: ['canal actual inOperation: 1999 | 1999'],
      contradicting: ['canal actual inOperation: 1997 | 1999'],
    });
    expect(compared(claims, 'herald', 'gazette')).toMatchObject({
      both: ['canal actual inOperation: 1999 | 1999'],
      contradicting: ['canal actual inOperation: 1999 | 1997'],
    });
  });

  it('gives the claims of each side', () => {
    const claims = [
      claim('gazette', { inOperation: '1997' }, { at: ['1.1'] }),
      claim('herald', { inOperation: '1997' }),
    ];
    const [both] = compareSources(
      dossierOf([record('project', 'canal', claims)], sources),
      'gazette',
      'herald',
    ).both;
    expect(both?.a?.claims.map(({ address }) => address)).toEqual(['canal/gazette@1.1']);
    expect(both?.b?.claims.map(({ address }) => address)).toEqual(['canal/herald']);
  });

  it('refuses a source that is not there', () => {
    expect(() => compared([], 'gazette', 'nobody')).toThrow(
      expect.objectContaining({ code: 'unknown-source' }),
    );
  });
});

describe('accounts that the editor has set against each other', () => {
  const dossier = dossierOf(
    [
      record('event', 'first-telling', [claim('gazette', { date: '1997' })]),
      record('event', 'second-telling', [claim('herald', { date: '1998' })]),
    ],
    sources,
    {
      conflicts: [
        {
          id: 'two-tellings',
          label: { en: 'How it went' },
          state: 'open',
          positions: [
            { claims: ['first-telling/gazette'], label: { en: 'In peace' } },
            { claims: ['second-telling/herald'] },
          ],
        },
      ],
    },
  );

  it('contradict each other from either side', () => {
    const { contradicting } = compareSources(dossier, 'herald', 'gazette');
    expect(contradicting).toMatchObject([
      {
        record: 'two-tellings',
        property: 'account',
        modality: 'actual',
        a: { value: { en: 'second telling' }, claims: [{ address: 'second-telling/herald' }] },
        b: { value: { en: 'In peace' }, claims: [{ address: 'first-telling/gazette' }] },
      },
    ]);
  });

  it('are no matter of a third source', () => {
    expect(compareSources(dossier, 'gazette', 'echo').contradicting).toEqual([]);
  });
});
