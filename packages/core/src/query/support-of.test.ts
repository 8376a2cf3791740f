import { describe, expect, it } from 'vitest';
import { claim, dossierOf, record, source } from '../../test/tiny-dossier.js';
import { supportOf } from './support-of.js';

const dossier = dossierOf(
  [
    record(
      'meeting',
      'spring-talks',
      [
        claim('gazette', { date: '1997-04-02', topics: ['trade'] }),
        claim('reprint', { date: '1997-04-02' }),
        claim('herald', { date: '1997' }),
        claim('herald', { date: '1998' }, { at: ['2.1'], rank: 'deprecated' }),
        claim('echo', { date: '1997-04-03', participants: [{ agent: 'baltia', role: 'host' }] }),
        claim('echo', { date: '1999' }, { at: ['3.1'], modality: 'planned' }),
      ],
      { conflicts: [{ property: 'date', state: 'preferred', basis: 'judgement' }] },
    ),
  ],
  [source('gazette'), source('reprint', { derivedFrom: 'gazette' }), source('herald'), source('echo')],
);

describe('supportOf', () => {
  it('gives a value with the claims that say it, their sources and how many of them are independent', () => {
    const [date, planned] = supportOf(dossier, 'spring-talks', 'date');
    expect(date).toMatchObject({
      property: 'date',
      modality: 'actual',
      value: '1997-04-02',
      support: 'conflict',
      sources: ['gazette', 'herald', 'reprint'],
      voices: 2,
      conflict: { state: 'preferred', positions: [{ voices: 2 }, { voices: 2 }] },
    });
    expect(date?.claims.map(({ address }) => address)).toEqual([
      'spring-talks/gazette',
      'spring-talks/reprint',
      'spring-talks/herald',
    ]);
    expect(planned).toMatchObject({ modality: 'planned', value: '1999', support: 'unique', voices: 1 });
    expect(planned).not.toHaveProperty('conflict');
  });

  it('gives the parts of a property, and all properties without one', () => {
    const paths = (property?: string) =>
      supportOf(dossier, 'spring-talks', property).map(({ property: path }) => path);
    expect(paths('participants')).toEqual(['participants.baltia.agent', 'participants.baltia.role']);
    expect(paths()).toEqual([
      'date',
      'participants.baltia.agent',
      'participants.baltia.role',
      'topics.trade',
      'date',
    ]);
    expect(paths('place')).toEqual([]);
  });

  it('refuses a record that is not there, and a property that none can have', () => {
    expect(() => supportOf(dossier, 'nothing')).toThrow(expect.objectContaining({ code: 'unknown-record' }));
    expect(() => supportOf(dossier, 'spring-talks', 'dtae')).toThrow(
      expect.objectContaining({ code: 'unknown-property' }),
    );
  });
});
