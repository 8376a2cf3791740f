import { describe, expect, it } from 'vitest';
import { claim, contextOf, mergedOf, source } from '../../test/tiny-dossier.js';
import { mergeClaims } from './merge-claims.js';

const dates = (...texts: readonly string[]) => texts.map((date, index) => claim(`s${index}`, { date }));
const lengths = (...values: readonly object[]) =>
  values.map((length, index) => claim(`s${index}`, { length }));

describe('dates that agree', () => {
  it('takes the finest of dates that contain each other', () => {
    const { properties } = mergedOf(dates('2022', '2022-02-24', '2022-02'));
    expect(properties['date']).toEqual({
      value: '2022-02-24',
      support: 'confirmed',
      claims: ['thing/s0', 'thing/s1', 'thing/s2'],
    });
  });

  it('lets a day within an extent give way to the extent', () => {
    const { properties } = mergedOf(dates('2021-04-07', '2021-04-06/2021-04-07'));
    expect(properties['date']).toMatchObject({ value: '2021-04-06/2021-04-07', support: 'confirmed' });
    expect(properties['date']?.conflict).toBeUndefined();
  });

  it('keeps a day that lies in a coarse extent but not in the finer one that wins', () => {
    const { properties } = mergedOf(dates('2021-04-05', '2021-04/2021-06', '2021-04-20/2021-06-10'));
    const positions = properties['date']?.conflict?.positions.map(({ value }) => value);
    expect(positions).toEqual(expect.arrayContaining(['2021-04-05', '2021-04-20/2021-06-10']));
    expect(positions).toHaveLength(2);
  });

  it('contains a day in a time within which it lies', () => {
    const { properties } = mergedOf(dates('[1999-10-12..2008-08-18]', '2003-02-05'));
    expect(properties['date']).toMatchObject({ value: '2003-02-05', support: 'confirmed' });
  });
});

describe('an end that no source tells', () => {
  it('gives way to one that is open, and to none in whichever order', () => {
    const { properties } = mergedOf(dates('2020-01-16/', '2020-01-16/..', '2020-01-16/'));
    expect(properties['date']).toMatchObject({ value: '2020-01-16/..', support: 'confirmed' });
    expect(properties['date']?.conflict).toBeUndefined();
  });
});

describe('dates whose bounds are not known', () => {
  it('agree only with themselves', () => {
    const { properties } = mergedOf(dates('1997', '1997', '1997-05'), { ...contextOf(), dates: {} });
    expect(properties['date']).toMatchObject({
      value: '1997',
      support: 'majority',
      conflict: { positions: [{ voices: 2 }, { voices: 1 }] },
    });
  });
});

describe('quantities that agree', () => {
  const km = (value: string, more: object = {}) => ({ value, unit: 'kilometre', ...more });

  it('finds that a rounded amount contains a finer one', () => {
    const { properties } = mergedOf(lengths(km('1100'), km('1100.3')));
    expect(properties['length']).toMatchObject({ value: km('1100.3'), support: 'confirmed' });
  });

  it('finds that an approximate amount contains what rounds to it', () => {
    const { properties } = mergedOf(lengths(km('1000', { approximate: true }), km('1122')));
    expect(properties['length']).toMatchObject({ value: km('1122'), support: 'confirmed' });
  });

  it('sets amounts apart that no rounding explains', () => {
    const { properties } = mergedOf(lengths(km('1100'), km('1122')));
    expect(properties['length']?.support).toBe('conflict');
  });

  it('compares miles with kilometres', () => {
    const { properties } = mergedOf(lengths({ value: '700', unit: 'mile', approximate: true }, km('1122')));
    expect(properties['length']).toMatchObject({ value: km('1122'), support: 'confirmed' });
  });

  it('compares scales', () => {
    const money = (value: string, scale: string) => ({ value, scale, currency: 'USD' });
    const { properties } = mergedOf([
      claim('s0', { cost: money('2.5', 'billion') }),
      claim('s1', { cost: money('2500', 'million') }),
    ]);
    expect(properties['cost']?.conflict).toBeUndefined();
  });

  it('never joins amounts of unlike currencies', () => {
    const { properties } = mergedOf([
      claim('s0', { cost: { value: '2', currency: 'USD' } }),
      claim('s1', { cost: { value: '2', currency: 'RUB' } }),
    ]);
    expect(properties['cost']?.conflict?.positions).toHaveLength(2);
  });

  it.each([
    [
      { min: '200', unit: 'person' },
      { value: '250', unit: 'person' },
    ],
    [
      { min: '200', unit: 'person' },
      { value: '200', unit: 'person' },
    ],
    [
      { max: '300', unit: 'person' },
      { value: '300', unit: 'person' },
    ],
    [
      { min: '200', max: '300', unit: 'person' },
      { value: '250', unit: 'person' },
    ],
  ])('takes %j to be met by %j', (bound, met) => {
    const { properties } = mergedOf(lengths(bound, met));
    expect(properties['length']).toMatchObject({ value: met, support: 'confirmed' });
  });

  it('takes a bound not to be met by what lies beyond it', () => {
    const { properties } = mergedOf(
      lengths({ min: '200', unit: 'person' }, { value: '150', unit: 'person' }),
    );
    expect(properties['length']?.support).toBe('conflict');
  });
});

describe('ranks', () => {
  it('leaves deprecated claims out', () => {
    const merged = mergedOf([
      claim('s0', { date: '2022-02-24' }),
      claim('s1', { date: '2022-02-25' }, { rank: 'deprecated' }),
      claim('s2', { date: '2022-02-25' }, { rank: 'deprecated' }),
    ]);
    expect(merged.properties['date']).toEqual({
      value: '2022-02-24',
      support: 'unique',
      claims: ['thing/s0'],
    });
  });

  it('lets a preferred claim win against more voices, and still lists the conflict', () => {
    const { properties } = mergedOf([
      claim('s0', { date: '2022-02-24' }, { rank: 'preferred' }),
      claim('s1', { date: '2022-02-25' }),
      claim('s2', { date: '2022-02-25' }),
    ]);
    expect(properties['date']).toMatchObject({
      value: '2022-02-24',
      support: 'unique',
      claims: ['thing/s0'],
      conflict: {
        state: 'open',
        positions: [
          { value: '2022-02-25', voices: 2 },
          { value: '2022-02-24', voices: 1 },
        ],
      },
    });
  });

  it('lists no conflict where a preferred claim and a coarser one agree', () => {
    const { properties } = mergedOf([
      claim('s0', { date: '2022-02-24' }, { rank: 'preferred' }),
      claim('s1', { date: '2022-02' }),
    ]);
    expect(properties['date']?.conflict).toBeUndefined();
  });
});

describe('modalities', () => {
  it('never mixes them', () => {
    const merged = mergeClaims(
      [claim('s0', { date: '2021' }), claim('s1', { date: '2022' }, { modality: 'planned' })],
      contextOf(),
    );
    expect(merged.actual?.values).toEqual({ date: '2021' });
    expect(merged.planned?.values).toEqual({ date: '2022' });
    expect(Object.keys(merged)).toEqual(['actual', 'planned']);
    expect(merged.actual?.properties['date']?.conflict).toBeUndefined();
  });

  it('names the modality of a conflict', () => {
    const planned = { modality: 'planned' } as const;
    const merged = mergeClaims(
      [claim('s0', { date: '2021' }, planned), claim('s1', { date: '2022' }, planned)],
      contextOf(),
    );
    expect(merged.planned?.properties['date']?.conflict?.modality).toBe('planned');
  });

  it('gives nothing for no claims', () => {
    expect(mergeClaims([], contextOf())).toEqual({});
  });
});

describe('weight', () => {
  it('lets the value of more voices win, by majority', () => {
    const { properties } = mergedOf(dates('2013', '2015', '2015'));
    expect(properties['date']).toMatchObject({ value: '2015', support: 'majority' });
  });

  it('gives ties to the newest dated source', () => {
    const context = contextOf(
      source('s0', { published: '2024' }),
      source('s1', { published: '2019' }),
      source('s2'),
    );
    for (const order of [
      ['2013', '2015', '2017'],
      ['2017', '2013', '2015'],
    ]) {
      expect(mergedOf(dates(...order), context).properties['date']).toMatchObject({
        value: order[0],
        support: 'conflict',
      });
    }
  });

  it('gives ties of undated sources to the canonical order of values', () => {
    expect(mergedOf(dates('2015', '2013')).values).toEqual({ date: '2013' });
    expect(mergedOf(dates('2013', '2015')).values).toEqual({ date: '2013' });
  });

  it('dates a source by when it was written, else published, else by what it says of itself', () => {
    const context = contextOf(
      source('a', {
        inferred: { written: { value: '2017-12', why: { en: 'it says so' } } },
        published: '2024',
      }),
      source('b', { published: '2020' }),
      source('c', { claims: [{ ...claim('c', {}), says: { published: '2021-04-11' } }] }),
      source('d', { inferred: { published: { value: '2018', why: { en: 'it says so' } } } }),
      source('e'),
    );
    expect(['a', 'b', 'c', 'd', 'e', 'unknown'].map(context.dateOf)).toEqual([
      '2017-12-31',
      '2020-12-31',
      '2021-04-11',
      '2018-12-31',
      undefined,
      undefined,
    ]);
  });

  it('lets a coarser value speak for every finer one that it contains', () => {
    const { properties } = mergedOf(dates('2022-02', '2022-02-24', '2022-02-25'));
    expect(properties['date']?.conflict?.positions).toMatchObject([
      { sources: ['s0', 's1'], voices: 2 },
      { sources: ['s0', 's2'], voices: 2 },
    ]);
  });
});

describe('support', () => {
  it.each([
    ['unique', ['2013']],
    ['confirmed', ['2013', '2013']],
    ['majority', ['2013', '2013', '2015']],
    ['conflict', ['2013', '2015']],
    ['conflict', ['2013', '2013', '2015', '2015']],
  ] as const)('is %s for %j', (support, values) => {
    expect(mergedOf(dates(...values)).properties['date']?.support).toBe(support);
  });

  it('does not confirm what one source says twice', () => {
    const { properties } = mergedOf([
      claim('s0', { date: '2013' }, { at: ['1.1'] }),
      claim('s0', { date: '2013' }, { at: ['2.1'] }),
    ]);
    expect(properties['date']).toMatchObject({ support: 'unique', claims: ['thing/s0@1.1', 'thing/s0@2.1'] });
  });
});

describe('dependent sources', () => {
  const context = contextOf(
    source('agency'),
    source('daily', { derivedFrom: 'agency' }),
    source('weekly', { derivedFrom: 'daily' }),
    source('rival'),
  );

  it('are one voice with the source they derive from, however far', () => {
    const { properties } = mergedOf(
      ['agency', 'daily', 'weekly'].map((id) => claim(id, { date: '2013' })),
      context,
    );
    expect(properties['date']?.support).toBe('unique');
  });

  it('cannot outvote an independent source', () => {
    const { properties } = mergedOf(
      [
        ...['agency', 'daily', 'weekly'].map((id) => claim(id, { date: '2013' })),
        claim('rival', { date: '2015' }),
      ],
      context,
    );
    expect(properties['date']).toMatchObject({
      support: 'conflict',
      conflict: { positions: [{ voices: 1 }, { voices: 1 }] },
    });
  });

  it('are one voice where a passage takes its wording from another source', () => {
    const { properties } = mergedOf(
      [claim('agency', { date: '2013' }), claim('rival', { date: '2013' }, { sameVoiceAs: 'weekly' })],
      context,
    );
    expect(properties['date']?.support).toBe('unique');
  });

  it('end at a source that derives from itself by a circle', () => {
    const circle = contextOf(source('a', { derivedFrom: 'b' }), source('b', { derivedFrom: 'a' }));
    expect(['a', 'b'].map(circle.voiceOf)).toEqual(['a', 'b']);
  });
});

describe('lists', () => {
  it('merges the elements of one key field by field', () => {
    const { values, properties } = mergedOf([
      claim('s0', { participants: [{ agent: 'ada', role: 'visitor' }] }),
      claim('s1', {
        participants: [
          { agent: 'ada', office: 'premier' },
          { office: 'president', role: 'host' },
        ],
      }),
    ]);
    expect(values).toEqual({
      participants: [
        { agent: 'ada', office: 'premier', role: 'visitor' },
        { office: 'president', role: 'host' },
      ],
    });
    expect(properties['participants.ada.agent']?.support).toBe('confirmed');
    expect(properties['participants.ada.role']?.support).toBe('unique');
  });

  it('finds a conflict in a field of an element', () => {
    const { properties } = mergedOf([
      claim('s0', { participants: [{ agent: 'ada', office: 'premier' }] }),
      claim('s1', { participants: [{ agent: 'ada', office: 'president' }] }),
    ]);
    expect(properties['participants.ada.office']?.conflict?.property).toBe('participants.ada.office');
  });

  it('keeps points of unlike periods apart, and growth by both of its periods', () => {
    const percent = (value: string) => ({ value, unit: 'percent' });
    const { properties } = mergedOf([
      claim('s0', { growth: [{ period: '2020', against: '2019', value: percent('45') }] }),
      claim('s1', { growth: [{ period: '2020', against: 'unknown', value: percent('600') }] }),
    ]);
    expect(Object.values(properties).filter(({ conflict }) => conflict)).toEqual([]);
    expect(properties['growth.2020|2019.value']?.value).toEqual(percent('45'));
  });

  it('unites sets, each member with its own support', () => {
    const { values, properties } = mergedOf([
      claim('s0', { topics: ['energy', 'trade'] }),
      claim('s1', { topics: ['trade', 'defence'] }),
    ]);
    expect(values).toEqual({ topics: ['defence', 'energy', 'trade'] });
    expect(properties['topics.trade']?.support).toBe('confirmed');
    expect(properties['topics.energy']?.support).toBe('unique');
  });

  it('merges the fields of a group one by one', () => {
    const { values } = mergedOf([
      claim('s0', { route: { from: 'port' } }),
      claim('s1', { route: { from: 'port', to: 'town' } }),
    ]);
    expect(values).toEqual({ route: { from: 'port', to: 'town' } });
  });
});

describe('a status', () => {
  const status = (id: string, value: string, asOf?: string) =>
    claim(id, { status: value }, asOf === undefined ? {} : { asOf });

  it('is that of the latest time, without conflict', () => {
    const { properties } = mergedOf([
      status('s0', 'planned', '2015'),
      status('s1', 'planned', '2016'),
      status('s2', 'stalled', '2021-04'),
    ]);
    expect(properties['status']).toEqual({ value: 'stalled', support: 'unique', claims: ['thing/s2'] });
  });

  it('is in conflict where two are told of one time', () => {
    const { properties } = mergedOf([
      status('s0', 'stalled', '2021-04'),
      status('s1', 'under-construction', '2021'),
    ]);
    expect(properties['status']?.conflict?.positions).toHaveLength(2);
  });

  it('gives way to a dated one where it has no date', () => {
    expect(mergedOf([status('s0', 'planned'), status('s1', 'stalled', '1990')]).values).toEqual({
      status: 'stalled',
    });
  });

  it('still holds where its time is open towards the end', () => {
    const { properties } = mergedOf([
      status('s0', 'operational', '2019/..'),
      status('s1', 'stalled', '2021'),
    ]);
    expect(properties['status']?.conflict?.positions).toHaveLength(2);
  });
});

describe('a claim of low confidence', () => {
  const low = (id: string, says: object) => claim(id, says, { confidence: 'low', note: { en: 'A rumour.' } });

  it('never wins, however many voices it has, and its value is shown as a position', () => {
    const { properties } = mergedOf([
      low('s0', { date: '2020' }),
      low('s1', { date: '2020' }),
      claim('s2', { date: '2019' }),
    ]);
    expect(properties['date']).toMatchObject({
      value: '2019',
      claims: ['thing/s2'],
      conflict: {
        positions: [
          { value: '2020', voices: 2 },
          { value: '2019', voices: 1 },
        ],
      },
    });
  });

  it('lends no precision to a value that is better known', () => {
    const { properties } = mergedOf([low('s0', { date: '2020-05-04' }), claim('s1', { date: '2020' })]);
    expect(properties['date']).toMatchObject({ value: '2020', support: 'unique', claims: ['thing/s1'] });
    expect(properties['date']?.conflict).toBeUndefined();
  });

  it('is the value where nothing else is said', () => {
    const { properties } = mergedOf([low('s0', { date: '2020' })]);
    expect(properties['date']).toMatchObject({ value: '2020', support: 'unique' });
  });
});

describe('several reports of what one person said', () => {
  const reported = (id: string, said: object) => claim(id, { date: '2020' }, { said });

  it('are one voice if it was on one occasion', () => {
    const once = { by: 'ada', on: 'talks' };
    const { properties } = mergedOf([reported('s0', once), reported('s1', once)]);
    expect(properties['date']).toMatchObject({ support: 'unique', claims: ['thing/s0', 'thing/s1'] });
    const { properties: twice } = mergedOf([reported('s0', once), reported('s1', { by: 'ada', on: 'fair' })]);
    expect(twice['date']).toMatchObject({ support: 'confirmed' });
  });

  it('stay voices of their own where no occasion is told', () => {
    const { properties } = mergedOf([reported('s0', { by: 'ada' }), reported('s1', { by: 'ada' })]);
    expect(properties['date']).toMatchObject({ support: 'confirmed' });
  });
});
