import type { Claim, SourceClaim } from '../dossier/compiled.js';
import { describe, expect, it } from 'vitest';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { cast, claim, dossierOf, record, source } from '../../test/tiny-dossier.js';
import { referencesOf } from '../model/walk.js';
import { mentionsOf } from './mentions-of.js';

const dossier = dossierOf(
  [
    ...cast,
    record('person', 'anna-orlova', [claim('gazette', { nationality: 'arcadia' })]),
    record('meeting', 'spring-talks', [
      claim(
        'gazette',
        {
          place: 'baltia',
          participants: [
            { agent: 'anna-orlova', office: 'premier-of-arcadia', for: 'arcadia' },
            { office: 'president-of-baltia' },
          ],
        },
        { at: ['1.1'] },
      ),
      claim('herald', { about: ['anna-orlova'] }, { rank: 'deprecated' }),
    ]),
    record('utterance', 'a-promise', [
      claim(
        'herald',
        { about: ['baltia'] },
        {
          said: {
            by: 'anna-orlova',
            office: 'premier-of-arcadia',
            on: 'spring-talks',
            via: 'arcadia',
          },
        },
      ),
    ]),
    record('body', 'two-rivers', [claim('herald', { members: ['arcadia', 'baltia', 'arcadia'] })]),
  ],
  [
    source('gazette', {
      claims: [{ ...claim('gazette', { author: 'anna-orlova' }), address: 'gazette/gazette' } as never],
    }),
    source('herald'),
  ],
);

const told = (id: string): readonly string[] =>
  mentionsOf(dossier, id).map(({ claim: { address }, record: of, as, path }) =>
    [of, address, as, ...(path === undefined ? [] : [path])].join(' '),
  );

describe('mentionsOf', () => {
  it('gives the claims on a record, then those that point to it, in the order of the dossier', () => {
    expect(told('anna-orlova')).toEqual([
      'anna-orlova anna-orlova/gazette subject',
      'spring-talks spring-talks/gazette@1.1 value participants.anna-orlova.agent',
      'spring-talks spring-talks/herald value about.anna-orlova',
      'a-promise a-promise/herald speaker',
      'gazette gazette/gazette value author',
    ]);
  });

  it('names the office in which, the occasion on which and the way on which something was said', () => {
    expect(told('premier-of-arcadia')).toContain('a-promise a-promise/herald office');
    expect(told('spring-talks')).toContain('a-promise a-promise/herald occasion');
    expect(told('arcadia')).toContain('a-promise a-promise/herald via');
  });

  it('names a member that is told twice once, and each way in which a claim points to a record', () => {
    expect(told('arcadia')).toEqual([
      'anna-orlova anna-orlova/gazette value nationality',
      'spring-talks spring-talks/gazette@1.1 value participants.anna-orlova.for',
      'a-promise a-promise/herald via',
      'two-rivers two-rivers/herald value members.arcadia',
    ]);
  });

  it('finds nothing of a record that no claim speaks of', () => {
    expect(told('cordovia')).toEqual([]);
  });

  it('gives of a source what it says of itself', () => {
    expect(told('gazette')).toEqual(['gazette gazette/gazette subject']);
    expect(told('herald')).toEqual([]);
  });

  it('refuses an unknown id', () => {
    expect(() => mentionsOf(dossier, 'nobody')).toThrow(expect.objectContaining({ code: 'unknown-record' }));
  });
});

describe('the mentions in the shipped dossier', () => {
  it.each(['pakistan', 'vladimir-putin', 'kremlin', 'pakistan-stream'])(
    'are those that a look at every claim finds: %s',
    (id) => {
      const pointing = [...pakistanRussia.records.values(), ...pakistanRussia.sources.values()]
        .flatMap(({ claims }): readonly (Claim | SourceClaim)[] => claims)
        .filter(
          ({ says, said = {} }) =>
            [...referencesOf(says)].some(({ value }) => value === id) || Object.values(said).includes(id),
        )
        .map(({ address }) => address);
      const found = mentionsOf(pakistanRussia, id).filter(({ as }) => as !== 'subject');
      expect([...new Set(found.map(({ claim: { address } }) => address))]).toEqual(pointing);
      expect(found.every(({ as, path }) => (as === 'value') === (path !== undefined))).toBe(true);
    },
  );
});
