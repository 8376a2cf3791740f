import { describe, expect, it } from 'vitest';
import { claim, dossierOf, record, source } from '../../test/tiny-dossier.js';
import { conflictsIn } from './conflicts-in.js';
import { seriesOf } from './series-of.js';
import { timelineOf } from './timeline-of.js';

const event = (id: string, ...dates: readonly string[]) =>
  record(
    'event',
    id,
    dates.map((date, index) => claim(`s${index}`, { date })),
  );

describe('timelineOf', () => {
  const dossier = dossierOf([
    event('year', '1997'),
    event('b-day', '1997-01-01'),
    event('a-day', '1997-01-01'),
    event('since-always', '[..1950]'),
    event('lasting', '1997/..'),
    event('undated'),
    record('meeting', 'twice', [
      claim('s0', { date: '1999' }),
      claim('s1', { date: '1998' }, { modality: 'planned' }),
    ]),
    record('agreement', 'no-event', [claim('s0', { signed: '1997' })]),
  ]);
  const told = (
    ...parameters: Parameters<typeof timelineOf> extends [unknown, ...infer Rest] ? Rest : never
  ) => timelineOf(dossier, ...parameters).map(({ record: { id }, date }) => `${date} ${id}`);

  it('stands in the order of the first day, then the last, then the id', () => {
    expect(told()).toEqual([
      '[..1950] since-always',
      '1997-01-01 a-day',
      '1997-01-01 b-day',
      '1997 year',
      '1997/.. lasting',
      '1999 twice',
    ]);
  });

  it('shows only what is actual, unless another modality is asked for', () => {
    expect(told({ modality: 'planned' })).toEqual(['1998 twice']);
  });

  it('keeps to the filter', () => {
    expect(told({ kind: 'meeting' })).toEqual(['1999 twice']);
    expect(told({ period: '1990/1996' })).toEqual([]);
  });
});

describe('conflictsIn', () => {
  const dossier = dossierOf(
    [
      event('quarrel', '1997', '1998'),
      record(
        'project',
        'canal',
        [
          claim('s0', { length: { value: '210', unit: 'kilometre' } }, { modality: 'planned' }),
          claim('s1', { length: { value: '260', unit: 'kilometre' } }, { modality: 'planned' }),
        ],
        { conflicts: [{ property: 'length', modality: 'planned', state: 'definition-differs' }] },
      ),
      event('agreed', '1997', '1997-03'),
    ],
    [source('s0'), source('s1', { derivedFrom: 's0' })],
    {
      conflicts: [
        {
          id: 'two-stories',
          label: { en: 'Two stories' },
          state: 'open',
          note: { en: 'Nobody knows.' },
          positions: [
            { label: { en: 'They quarrelled.' }, claims: ['quarrel/s0', 'canal/s1'] },
            { claims: ['agreed/s1', 'quarrel/s0'] },
          ],
        },
      ],
    },
  );
  const found = (
    ...parameters: Parameters<typeof conflictsIn> extends [unknown, ...infer Rest] ? Rest : never
  ) =>
    conflictsIn(dossier, ...parameters).map(
      ({ record: id, property, state }) => `${id} ${property} ${state}`,
    );

  it('gives computed conflicts in the order of the records, then the written ones', () => {
    expect(found()).toEqual([
      'quarrel date open',
      'canal length definition-differs',
      'two-stories account open',
    ]);
  });

  it.each([
    [{ record: 'canal' }, ['canal length definition-differs']],
    [{ of: { kind: 'event' } }, ['quarrel date open', 'two-stories account open']],
    [{ of: { id: 'agreed' } }, ['two-stories account open']],
    [{ property: 'length' }, ['canal length definition-differs']],
    [{ property: 'account' }, ['two-stories account open']],
    [{ modality: 'planned' }, ['canal length definition-differs']],
    [{ state: 'open' }, ['quarrel date open', 'two-stories account open']],
    [{ source: 's1', state: 'open', modality: 'actual' }, ['quarrel date open', 'two-stories account open']],
    [
      { source: 's1', of: { kind: 'project' } },
      ['canal length definition-differs', 'two-stories account open'],
    ],
  ] as const)('keeps to %j', (filter, expected) => {
    expect(found(filter)).toEqual(expected);
  });

  it('refuses what the dossier does not have', () => {
    expect(() => conflictsIn(dossier, { source: 'nobody' })).toThrow(
      expect.objectContaining({ code: 'invalid-filter' }),
    );
    expect(() => conflictsIn(dossier, { record: 'nobody' })).toThrow(
      expect.objectContaining({ code: 'unknown-record' }),
    );
  });

  it('refuses a property that is no text, also one that cannot become a text', () => {
    for (const property of [Object.create(null), Symbol('date'), 1, null] as unknown as string[])
      expect(() => conflictsIn(dossier, { property })).toThrow(
        expect.objectContaining({ code: 'invalid-filter' }),
      );
  });

  it('tells the positions of a written conflict in the words of the editor or by labels, with dependent sources as one voice', () => {
    expect(conflictsIn(dossier, { record: 'two-stories' })[0]?.positions).toEqual([
      {
        value: { en: 'They quarrelled.' },
        claims: ['quarrel/s0', 'canal/s1'],
        sources: ['s0', 's1'],
        voices: 1,
      },
      {
        value: { en: 'agreed; quarrel' },
        claims: ['agreed/s1', 'quarrel/s0'],
        sources: ['s0', 's1'],
        voices: 1,
      },
    ]);
  });
});

describe('seriesOf', () => {
  const usd = (value: string) => ({ value, scale: 'million', currency: 'USD' });
  const point = (period: string, value: string) => ({ period, value: usd(value) });
  const dossier = dossierOf([
    record(
      'figure',
      'exports',
      [
        claim('gazette', { points: [point('1998', '310'), point('1996', '250')] }),
        claim('herald', { points: [point('1998', '290')] }),
        claim('herald', { points: [point('2001', '900')] }, { modality: 'forecast' }),
        claim('herald', {
          growth: [
            { period: '1998', against: 'unknown', value: { value: '3', unit: 'times' } },
            { period: '1997-12', against: '1996', value: { value: '5', unit: 'percent' } },
          ],
        }),
      ],
      { definition: { measure: 'trade', flow: 'export' } },
    ),
    record('figure', 'no-points', [claim('gazette', { topics: ['trade'] })], {
      definition: { measure: 'trade' },
    }),
    record(
      'figure',
      'pupils',
      [claim('gazette', { points: [{ period: '1998', value: { value: '9', unit: 'person' } }] })],
      {
        definition: { measure: 'students' },
      },
    ),
  ]);
  const [exports, empty, ...more] = seriesOf(dossier, 'trade');

  it('gives a series for each definition of the measure', () => {
    expect([exports, empty].map((each) => each?.figure.id)).toEqual(['exports', 'no-points']);
    expect(more).toEqual([]);
    expect(empty).toMatchObject({ points: [], growth: [] });
  });

  it('gives points in the order of time, each with its modality and standing', () => {
    expect(
      exports?.points.map(({ period, value, modality, merged }) => [
        period,
        value.value,
        modality,
        merged.support,
      ]),
    ).toEqual([
      ['1996', '250', 'actual', 'unique'],
      ['1998', '290', 'actual', 'conflict'],
      ['2001', '900', 'forecast', 'unique'],
    ]);
    expect(exports?.points[1]?.merged.conflict?.positions).toHaveLength(2);
  });

  it('gives growth with what it is measured against', () => {
    expect(exports?.growth.map(({ period, against, value }) => [period, against, value.value])).toEqual([
      ['1997-12', '1996', '5'],
      ['1998', 'unknown', '3'],
    ]);
  });

  it('is empty for a measure that no figure has', () => {
    expect(seriesOf(dossier, 'exercises')).toEqual([]);
  });
});
