import { describe, expect, it } from 'vitest';
import { claim, dossierOf, record, source } from '../../test/tiny-dossier.js';
import { onlyIn } from './only-in.js';

const sources = [
  source('gazette'),
  source('reprint', { derivedFrom: 'gazette' }),
  source('herald'),
  source('echo'),
];
const meetingOf = (...claims: readonly ReturnType<typeof claim>[]) =>
  dossierOf([record('meeting', 'spring-talks', claims)], sources);
const valuesOf = (name: string, ...claims: readonly ReturnType<typeof claim>[]) =>
  onlyIn(meetingOf(...claims), name).values.map(
    ({ property, modality, value }) => `${modality} ${property} ${String(value)}`,
  );

describe('onlyIn', () => {
  it('gives the values that no other voice states, with their claims', () => {
    const dossier = meetingOf(
      claim('gazette', { date: '1997-04-02', place: 'baltia' }),
      claim('herald', { date: '1997-04-02' }),
    );
    expect(onlyIn(dossier, 'gazette')).toMatchObject({
      records: [],
      values: [
        {
          record: 'spring-talks',
          property: 'place',
          modality: 'actual',
          value: 'baltia',
          claims: [{ address: 'spring-talks/gazette' }],
        },
      ],
    });
    expect(onlyIn(dossier, 'herald')).toEqual({ records: [], values: [] });
  });

  it('counts who says a value more coarsely or more exactly as another voice', () => {
    const claims = [claim('gazette', { date: '1997-04-02' }), claim('herald', { date: '1997' })];
    expect(valuesOf('gazette', ...claims)).toEqual([]);
    expect(valuesOf('herald', ...claims)).toEqual([]);
  });

  it('takes who repeats a source for no other voice, and who is repeated neither', () => {
    const claims = [claim('gazette', { date: '1997' }), claim('reprint', { date: '1997' })];
    expect(valuesOf('gazette', ...claims)).toEqual(['actual date 1997']);
    expect(valuesOf('reprint', ...claims)).toEqual(['actual date 1997']);
    expect(onlyIn(meetingOf(...claims), 'reprint').records).toEqual(['spring-talks']);
    const worded = [
      claim('gazette', { date: '1997' }),
      claim('herald', { date: '1997' }, { sameVoiceAs: 'gazette' }),
    ];
    expect(valuesOf('gazette', ...worded)).toEqual(['actual date 1997']);
    expect(valuesOf('herald', ...worded)).toEqual(['actual date 1997']);
  });

  it('takes two reports of what one person said on one occasion for one voice', () => {
    const said = { by: 'anna-orlova', on: 'spring-talks' };
    const claims = [
      claim('gazette', { date: '1997' }, { said }),
      claim('herald', { date: '1997' }, { said }),
    ];
    expect(valuesOf('gazette', ...claims)).toEqual(['actual date 1997']);
    expect(valuesOf('gazette', ...claims, claim('echo', { date: '1997' }))).toEqual([]);
  });

  it('keeps modalities apart and leaves deprecated claims out on both sides', () => {
    const planned = [
      claim('gazette', { date: '1997' }),
      claim('herald', { date: '1997' }, { modality: 'planned' }),
    ];
    expect(valuesOf('gazette', ...planned)).toEqual(['actual date 1997']);
    expect(valuesOf('herald', ...planned)).toEqual(['planned date 1997']);
    const withdrawn = [
      claim('gazette', { date: '1997' }),
      claim('herald', { date: '1997', place: 'baltia' }, { rank: 'deprecated' }),
    ];
    expect(valuesOf('gazette', ...withdrawn)).toEqual(['actual date 1997']);
    expect(onlyIn(meetingOf(...withdrawn), 'gazette').records).toEqual(['spring-talks']);
    expect(onlyIn(meetingOf(...withdrawn), 'herald')).toEqual({ records: [], values: [] });
  });

  it('gives nothing of a source without claims, and refuses one that is not there', () => {
    expect(onlyIn(meetingOf(), 'echo')).toEqual({ records: [], values: [] });
    expect(() => onlyIn(meetingOf(), 'nobody')).toThrow(expect.objectContaining({ code: 'unknown-source' }));
  });
});
