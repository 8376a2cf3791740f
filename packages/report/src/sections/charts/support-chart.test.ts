import { findRecords, supportOf, type Support, type Topic } from '@bilateral/core';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { describe, expect, it } from 'vitest';
import { composerOf, dossierWith } from '../../../test/composer-of.js';
import { record, says } from '../../../test/invented-dossier.js';
import { plain } from '../../../test/plain-text.js';
import { supportChart } from './support-chart.js';

const event = (id: string, topics: readonly Topic[], ...sources: readonly string[]) =>
  record(
    'event',
    id,
    id,
    sources.map((source) => says(source, '1.1', { date: '2001', topics })),
  );

describe('the chart of support', () => {
  const dossier = dossierWith([
    event('a', ['trade'], 'gazette', 'herald'),
    event('b', ['trade', 'energy'], 'gazette'),
  ]);

  it('counts the values of each topic by what they rest on, but not the topics themselves', () => {
    const chart = supportChart(composerOf(dossier));
    expect(chart).toMatchObject({ arrangement: 'stacked', categories: ['trade', 'energy'] });
    expect(chart?.series.map(({ tone, bars }) => [tone, ...bars.map((bar) => bar?.value)])).toEqual([
      ['confirmed', 1, undefined],
      ['unique', 1, 1],
    ]);
    expect(chart?.alternative).toContain(
      'trade: 2 values, of them independent sources agree: 1, from one voice: 1; energy: 1 value',
    );
  });

  it('tells in words how many values are contested, each once whatever its topics', () => {
    const contested = record(
      'event',
      'c',
      'c',
      ['2001', '2005'].map((date, index) =>
        says(index === 0 ? 'gazette' : 'herald', '1.1', { date, topics: ['trade', 'energy'] }),
      ),
      { conflicts: [{ property: 'date', state: 'open' }] },
    );
    const chart = supportChart(composerOf(dossierWith([contested, event('a', ['trade'], 'gazette')])));
    expect(chart?.series.find(({ tone }) => tone === 'conflict')?.bars.map((bar) => bar?.value)).toEqual([
      1, 1,
    ]);
    expect(plain(chart?.remark ?? [])).toContain('The sources disagree on 1 of the 2 values');
  });

  it('puts chosen topics first', () => {
    const chosen = supportChart(composerOf(dossier, 'en', { topics: ['energy'] }));
    expect(chosen?.categories).toEqual(['energy', 'trade']);
  });

  it('is not drawn of a single topic', () => {
    expect(supportChart(composerOf(dossierWith([event('a', ['trade'], 'gazette')])))).toBeUndefined();
  });
});

describe('the chart of support of the dossier of Pakistan and Russia', () => {
  const composer = composerOf(pakistanRussia);
  const chart = supportChart(composer);
  const topicNamed = (name: string): Topic =>
    (['trade', 'defence', 'diplomacy'] as const).find((topic) => composer.code('topic', topic) === name) ??
    'trade';

  it.each(['trade', 'defence', 'diplomacy'])('has the values that queries give for %s', (name) => {
    const found = findRecords(pakistanRussia, { topic: topicNamed(name), modality: 'actual' });
    const counted: Partial<Record<Support, number>> = {};
    for (const { id } of found)
      for (const { modality, property, support } of supportOf(pakistanRussia, id))
        if (modality === 'actual' && !/^topics\b/.test(property))
          counted[support] = (counted[support] ?? 0) + 1;
    const place = chart?.categories.indexOf(name) ?? -1;
    const drawn = (chart?.series ?? []).map(({ tone, bars }) => [tone, bars[place]?.value ?? 0]);
    expect(Object.fromEntries(drawn)).toEqual({
      confirmed: 0,
      majority: 0,
      unique: 0,
      conflict: 0,
      ...counted,
    });
    expect(counted.unique).toBeGreaterThan(100);
  });

  it('says how many topics it leaves out', () => {
    expect(plain(chart?.remark ?? [])).toMatch(/Shown are the 7 topics with most values; \d+ topics/);
  });
});
