import { findRecords, timelineOf } from '@bilateral/core';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { describe, expect, it } from 'vitest';
import { composerOf, dossierWith } from '../../../test/composer-of.js';
import { emptyDossier, record, says } from '../../../test/invented-dossier.js';
import { plain } from '../../../test/plain-text.js';
import { agreementsBetween } from '../brief/relation.js';
import { timelineFigure } from './timeline-figure.js';

const both = [{ agent: 'arcadia' }, { agent: 'baltia' }];
const sources = ['gazette', 'herald', 'almanac'];

/** A meeting of the two of which so many sources tell. */
const meeting = (date: string, told = 1) =>
  record(
    'meeting',
    `meeting-${date}`,
    `Meeting of ${date}`,
    sources.slice(0, told).map((source) => says(source, '1.1', { date, participants: both })),
  );

describe('the timeline of a relation', () => {
  it('counts events of both and their agreements by sort and year', () => {
    const exercise = record('exercise', 'games', 'Games', [
      says('gazette', '1.1', { date: '2003', participants: both }),
    ]);
    const treaty = record('agreement', 'treaty', 'Treaty', [
      says('gazette', '1.1', { signed: '2003-02', parties: ['arcadia', 'baltia'] }),
    ]);
    const signing = record('signing', 'signing', 'Signing', [
      says('gazette', '1.1', { date: '2003-02', agreements: ['treaty'], participants: both }),
    ]);
    const alone = record('event', 'alone', 'Alone', [
      says('gazette', '1.1', { date: '2003', participants: [{ agent: 'arcadia' }] }),
    ]);
    const records = [meeting('2001'), meeting('2001-05'), exercise, treaty, signing, alone];
    const figure = timelineFigure(composerOf(dossierWith(records)));
    expect(figure).toMatchObject({ from: 2001, to: 2003 });
    expect(figure?.lanes).toEqual([
      { label: 'Other visits, meetings, conferences', years: [{ year: 2001, count: 2 }] },
      { label: 'Agreements and accessions', years: [{ year: 2003, count: 1 }] },
      { label: 'Exercises, arms, defence', years: [{ year: 2003, count: 1 }] },
    ]);
    expect(figure?.alternative).toContain('Other visits, meetings, conferences: 2, most in 2001 (2)');
  });

  it('names what most sources tell of, two of a decade, in the order of time, each with its note', () => {
    const exercise = (id: string, date: string, told: number) =>
      record(
        'exercise',
        id,
        id,
        sources.slice(0, told).map((source) => says(source, '1.1', { date, participants: both })),
      );
    const shipment = (date: string) =>
      record('shipment', `cargo-${date}`, 'Cargo', [
        says('gazette', '1.1', { date, from: 'arcadia', to: 'baltia' }),
      ]);
    const treaty = (signed: string) =>
      record('agreement', `treaty-${signed}`, 'Treaty', [
        says('gazette', '1.1', { signed, parties: ['arcadia', 'baltia'] }),
      ]);
    const ofOneDecade = [meeting('2001'), exercise('known', '2002', 2), exercise('loud', '2003', 3)];
    const others = [shipment('1961'), shipment('1962'), treaty('1971'), treaty('1972')];
    const figure = timelineFigure(composerOf(dossierWith([...others, ...ofOneDecade])));
    expect(figure?.milestones.map(({ date, label }) => `${date} ${label}`)).toEqual([
      '1961 Cargo',
      '1962 Cargo',
      '1971 Treaty',
      '1972 Treaty',
      '2002 known',
      '2003 loud',
    ]);
    expect(plain(figure?.remark ?? []).match(/\[\d+\]/g)).toHaveLength(6);
  });

  it('says what it leaves out because its year is not settled', () => {
    const figure = timelineFigure(
      composerOf(dossierWith([meeting('2001'), meeting('2002'), meeting('2003~')])),
    );
    expect(plain(figure?.remark ?? [])).toContain('Left out: 1 record of which no single year is settled.');
  });

  it('is not drawn of nothing, nor of one event', () => {
    expect(timelineFigure(composerOf(emptyDossier()))).toBeUndefined();
    expect(timelineFigure(composerOf(dossierWith([meeting('2001')])))).toBeUndefined();
  });
});

describe('the timeline of Pakistan and Russia', () => {
  const composer = composerOf(pakistanRussia);
  const figure = timelineFigure(composer);

  it('counts every dated event of both and every agreement once, or says that it is left out', () => {
    const ofOne = new Set(timelineOf(pakistanRussia, { party: 'pakistan' }).map(({ record }) => record.id));
    const events = timelineOf(pakistanRussia, { party: 'russia' }).filter(({ record }) =>
      ofOne.has(record.id),
    );
    const ofBoth = new Set(events.map(({ record }) => record.id));
    const agreements = agreementsBetween(composer);
    const known = new Set(agreements.map(({ id }) => id));
    const signed = findRecords(pakistanRussia, { kind: 'signing', modality: 'actual' }).filter(
      ({ id, values }) => ofBoth.has(id) && (values.agreements ?? []).some((each) => known.has(each)),
    );
    const counted = (figure?.lanes ?? [])
      .flatMap(({ years }) => years)
      .reduce((sum, { count }) => sum + count, 0);
    const left = Number(/Left out: (\d+)/.exec(plain(figure?.remark ?? []))?.[1] ?? 0);
    expect(counted + left).toBe(events.length - signed.length + agreements.length);
    expect(left).toBeLessThan(20);
  });

  it('names six to nine milestones, spread over the time', () => {
    const years = figure?.milestones.map(({ at }) => Math.floor(at)) ?? [];
    expect(years.length).toBeGreaterThanOrEqual(6);
    expect(years.length).toBeLessThanOrEqual(9);
    expect(new Set(years.map((year) => Math.floor(year / 10))).size).toBeGreaterThanOrEqual(4);
  });

  it('tells a chosen period alone', () => {
    const chosen = timelineFigure(composerOf(pakistanRussia, 'ur', { period: '2014/2020' }));
    expect(chosen).toMatchObject({ from: 2014, to: 2020 });
    expect(chosen?.milestones.length).toBeGreaterThanOrEqual(6);
    const years = chosen?.lanes.flatMap((lane) => lane.years.map(({ year }) => year)) ?? [];
    expect([Math.min(...years), Math.max(...years)]).toEqual([2014, 2020]);
  });
});
