import { describe, expect, it } from 'vitest';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { cast, claim, dossierOf, record } from '../../test/tiny-dossier.js';
import type { Dossier } from '../dossier/dossier.js';
import { milestonesOf } from './milestones-of.js';

const told = (dossier: Dossier, id: string): readonly string[] =>
  milestonesOf(dossier, id).map(
    ({ date, what, value, modality, record: { id: of }, property }) =>
      `${date} ${what} ${value === date ? '' : `${value} `}(${modality}: ${property} of ${of})`,
  );

describe('milestonesOf', () => {
  const dossier = dossierOf([
    ...cast,
    record('project', 'canal', [
      claim('gazette', { status: 'agreed', implements: ['treaty'] }, { asOf: '2001' }),
      claim('herald', { status: 'agreed' }, { asOf: '2001' }),
      claim('herald', { status: 'stalled' }),
      claim('gazette', { status: 'cancelled' }, { at: ['9.1'], asOf: '2002', rank: 'deprecated' }),
      claim('gazette', { inOperation: '2010' }, { at: ['2.1'], modality: 'planned' }),
      claim('herald', { inOperation: '2012-05' }, { at: ['2.1'] }),
      claim('gazette', { names: [{ text: 'The Ditch', language: 'en', until: '2001-06' }] }, { at: ['3.1'] }),
    ]),
    record('agreement', 'treaty', [claim('gazette', { signed: '2000-03', inForce: '2001-01' })]),
    record('signing', 'treaty-signing', [claim('gazette', { date: '2000-03-04', agreements: ['treaty'] })]),
    record('meeting', 'talks', [
      claim('gazette', { date: '2001', about: ['canal'] }),
      claim('herald', { date: '2001', results: ['canal'] }),
      claim('herald', { date: '2000' }, { at: ['4.1'], modality: 'planned' }),
    ]),
    record('event', 'first-stone', [claim('gazette', { date: '2004-05' }, { modality: 'planned' })], {
      partOf: 'canal',
    }),
    record('event', 'undated', [claim('gazette', { about: ['canal'] })]),
    record('utterance', 'praise', [claim('gazette', { date: '2003', about: ['canal'] })], {
      text: { en: 'A fine canal.' },
    }),
  ]);

  it('tells the steps of a project by first day, last day and id, each with its modality', () => {
    expect(told(dossier, 'canal')).toEqual([
      '2000-03 signed (actual: implements of treaty)',
      '2001-01 in-force (actual: implements of treaty)',
      '2001 status agreed (actual: status of canal)',
      '2001 event (actual: results of talks)',
      '2001-06 name-until The Ditch (actual: names.The Ditch|en.until of canal)',
      '2004-05 event (planned: partOf of first-stone)',
      '2010 in-operation (planned: inOperation of canal)',
      '2012-05 in-operation (actual: inOperation of canal)',
    ]);
  });

  it('tells what signs an agreement', () => {
    expect(told(dossier, 'treaty')).toEqual([
      '2000-03 signed (actual: signed of treaty)',
      '2000-03-04 event (actual: agreements of treaty-signing)',
      '2001-01 in-force (actual: inForce of treaty)',
    ]);
  });

  it('gives the claims that date a step and those that link it', () => {
    const claims = milestonesOf(dossier, 'canal').map((step) =>
      step.claims.map(({ address }) => address).join(' '),
    );
    expect(claims.slice(0, 4)).toEqual([
      'treaty/gazette canal/gazette',
      'treaty/gazette canal/gazette',
      'canal/gazette canal/herald',
      'talks/gazette talks/herald',
    ]);
  });

  it.each(['nothing', 'arcadia', 'talks'])('refuses %s', (id) => {
    const refusal = expect.objectContaining({ code: 'unknown-record' }) as Error;
    expect(() => milestonesOf(dossier, id)).toThrow(refusal);
  });
});

describe('milestonesOf in the shipped dossier', () => {
  it('tells the life of the pipeline with a claim behind each step', () => {
    const steps = milestonesOf(pakistanRussia, 'pakistan-stream');
    const lines = told(pakistanRussia, 'pakistan-stream');
    expect(lines).toContain('2015-10-16 signed (actual: about of pipeline-agreement-2015)');
    expect(lines).toContain('2018 in-operation (planned: inOperation of pakistan-stream)');
    expect(lines.at(-2)).toBe('2023-10 status stalled (actual: status of pakistan-stream)');
    for (const { claims } of steps) expect(claims.length).toBeGreaterThan(0);
    const firstDays = steps.map(({ bounds }) => bounds.earliest ?? '');
    expect(firstDays).toEqual([...firstDays].sort());
  });
});
