import { countBy } from '@bilateral/core';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { describe, expect, it } from 'vitest';
import { composerOf, dossierWith } from '../../../test/composer-of.js';
import { record, says } from '../../../test/invented-dossier.js';
import { plain } from '../../../test/plain-text.js';
import type { BarChart } from '../../model.js';
import { visitsChart } from './visits-chart.js';

const visit = (id: string, from: string, to: string, ...dates: readonly string[]) =>
  record(
    'visit',
    id,
    id,
    dates.map((date, index) => says(index === 0 ? 'gazette' : 'herald', '1.1', { date, from, to })),
    dates.length > 1 ? { conflicts: [{ property: 'date', state: 'open' }] } : {},
  );

const known = [
  visit('first', 'arcadia', 'baltia', '2001-05-06'),
  visit('second', 'arcadia', 'baltia', '2001'),
  visit('back', 'baltia', 'arcadia', '2003-02'),
];

const countsOf = (chart: BarChart | undefined): readonly (readonly (number | undefined)[])[] =>
  (chart?.series ?? []).map(({ bars }) => bars.map((bar) => bar?.value));

describe('the chart of visits', () => {
  it('counts each direction by year, on an axis without gaps', () => {
    const chart = visitsChart(composerOf(dossierWith(known)));
    expect(chart).toMatchObject({ arrangement: 'mirrored', categories: ['2001', '2002', '2003'] });
    expect(countsOf(chart)).toEqual([
      [2, undefined, undefined],
      [undefined, undefined, 1],
    ]);
    expect(chart?.alternative).toContain('From Arcadia to Baltia: 2, most in 2001 (2)');
    expect(chart?.alternative).toContain('2001: 2 and 0; 2003: 0 and 1.');
  });

  it('leaves out, and says so, what may have been in either of two years', () => {
    const unsure = [
      visit('rough', 'arcadia', 'baltia', '2002~'),
      visit('contested', 'arcadia', 'baltia', '2002-01', '2003-01'),
      visit('agreed', 'arcadia', 'baltia', '2003-03', '2003-04'),
    ];
    const chart = visitsChart(composerOf(dossierWith([...known, ...unsure])));
    expect(countsOf(chart)[0]).toEqual([2, undefined, 1]);
    expect(plain(chart?.remark ?? [])).toContain('Left out: 2 records');
  });

  it('counts no plans, and is not drawn of less than two years', () => {
    const planned = record('visit', 'planned', 'Planned', [
      says('gazette', '1.1', { date: '2030', from: 'baltia', to: 'arcadia' }, { modality: 'planned' }),
    ]);
    expect(visitsChart(composerOf(dossierWith([...known, planned])))?.categories.at(-1)).toBe('2003');
    expect(visitsChart(composerOf(dossierWith([planned])))).toBeUndefined();
    expect(visitsChart(composerOf(dossierWith(known.slice(0, 1))))).toBeUndefined();
  });

  it('tells only the period that is chosen', () => {
    expect(visitsChart(composerOf(dossierWith(known), 'en', { period: '2001/2002' }))).toBeUndefined();
    const later = visitsChart(composerOf(pakistanRussia, 'en', { period: '2018/2022' }));
    expect(later?.categories).toEqual(['2018', '2019', '2020', '2021', '2022']);
  });
});

describe('the chart of visits of the dossier of Pakistan and Russia', () => {
  const parties = ['pakistan', 'russia'] as const;
  const chart = visitsChart(composerOf(pakistanRussia));

  it.each([
    [0, parties],
    [1, [...parties].reverse()],
  ] as const)('has the counts by year that a query gives, direction %i', (index, [from = '', to = '']) => {
    const counted = countBy(pakistanRussia, 'year', {
      kind: 'visit',
      modality: 'actual',
      direction: { from, to },
    })
      .filter(({ key }) => /^\d{4}$/.test(key.year))
      .map(({ key, count }) => [key.year, count]);
    const drawn = chart?.categories.flatMap((year, place) => {
      const bar = chart.series[index]?.bars[place];
      return bar === undefined ? [] : [[year, bar.value]];
    });
    expect(drawn).toEqual(counted);
    expect(counted.length).toBeGreaterThan(10);
  });

  it('says the same in every language', () => {
    const numbers = (text = ''): readonly string[] => text.match(/\d+/g) ?? [];
    const texts = (['en', 'ru', 'ur'] as const).map(
      (language) => visitsChart(composerOf(pakistanRussia, language))?.alternative,
    );
    expect(numbers(texts[1])).toEqual(numbers(texts[0]));
    expect(numbers(texts[2])).toEqual(numbers(texts[0]));
  });
});
