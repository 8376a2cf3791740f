import type { Claim } from '@bilateral/core';
import { describe, expect, it } from 'vitest';
import { composerOf, dossierWith } from '../test/composer-of.js';
import { record, says } from '../test/invented-dossier.js';
import { plain } from '../test/plain-text.js';
import { Composer } from './composer.js';
import { text } from './inline.js';
import { en } from './messages/en.js';
import { Selection } from './selection/selection.js';
import { Statements } from './statements.js';

const told = (words: string, more: Partial<Claim> = {}): Partial<Claim> => ({ text: { en: words }, ...more });

const eventOf = (...claims: readonly Partial<Claim>[]) => {
  const dossier = dossierWith([
    record('person', 'ada', 'Ada Abel'),
    record('person', 'bea', 'Bea Blum'),
    record('event', 'storm', 'A storm', claims),
  ]);
  const composer = composerOf(dossier);
  const storm = dossier.records.get('storm');
  if (!storm) throw new Error('the dossier has lost the storm');
  return { composer, dossier, storm };
};

const accountsOf = (...claims: readonly Partial<Claim>[]) => {
  const { composer, storm } = eventOf(...claims);
  return composer.accounts(storm, 'actual');
};

describe('what claims tell', () => {
  it('is one sentence where two sources say the same but for spaces and the stop', () => {
    const accounts = accountsOf(
      says('gazette', '1.1', {}, told('The ferry  sank.')),
      says('herald', '1.1', {}, told(' The ferry sank')),
    );
    expect(accounts.map(({ claims }) => claims.map(({ source }) => source))).toEqual([['gazette', 'herald']]);
  });

  it('is two sentences where a single word differs, in any language', () => {
    expect(
      accountsOf(
        says('gazette', '1.1', {}, told('The ferry sank.')),
        says('herald', '1.1', {}, told('The ferry sank at last.')),
      ),
    ).toHaveLength(2);
    const inRussian = (words: string): Partial<Claim> => ({ text: { en: 'It sank.', ru: words } });
    expect(
      accountsOf(
        says('gazette', '1.1', {}, inRussian('Он затонул.')),
        says('herald', '1.1', {}, inRussian('Она затонула.')),
      ),
    ).toHaveLength(2);
  });

  it('is of one modality only', () => {
    const [account, ...others] = accountsOf(
      says('gazette', '1.1', {}, told('The ferry sank.')),
      says('herald', '1.1', {}, told('The ferry sank.', { modality: 'planned' })),
    );
    expect([account?.claims.length, others]).toEqual([1, []]);
  });
});

describe('who speaks', () => {
  const said = { by: 'ada' };

  it('goes before words that do not name the speaker', () => {
    expect(accountsOf(says('gazette', '1.1', {}, told('She was sorry.', { said })))[0]?.spoken).toBe(
      'Ada Abel: She was sorry.',
    );
  });

  it('goes without saying where the words name the speaker, or where several speak', () => {
    expect(accountsOf(says('gazette', '1.1', {}, told('Abel was sorry.', { said })))[0]?.spoken).toBe(
      'Abel was sorry.',
    );
    const [account] = accountsOf(
      says('gazette', '1.1', {}, told('It was a pity.', { said })),
      says('herald', '1.1', {}, told('It was a pity.', { said: { by: 'bea' } })),
    );
    expect(account?.spoken).toBe('It was a pity.');
  });
});

describe('marks behind words', () => {
  const words = new Statements(dossierWith([]), en, 'en', new Selection(dossierWith([])), 'full');
  const marked = (value: string, ...marks: readonly string[]): string =>
    plain(
      words.marked(
        [text(value)],
        marks.map((mark) => text(mark)),
      ),
    );

  it('stand in one pair of brackets', () => {
    expect(marked('5 miles', 'doubtful', 'contested')).toBe('5 miles (doubtful; contested)');
    expect(marked('5 miles')).toBe('5 miles');
  });

  it('never follow a bracket with another', () => {
    expect(marked('Ada (Premier)', 'contested')).toBe('Ada (Premier), contested');
  });
});

describe('the sign of support', () => {
  it('is that of the least supported part of a property', () => {
    const { composer, storm } = eventOf(
      says('gazette', '1.1', { about: ['ada'] }),
      says('herald', '1.1', { about: ['ada', 'bea'] }),
    );
    expect(composer.supportOf(storm, 'about', 'actual')).toEqual([
      { kind: 'support', support: 'unique', label: 'from one voice' },
    ]);
  });

  it('is that of a disagreement as long as one is open, and none where nothing is said', () => {
    const { composer, storm } = eventOf(
      says('gazette', '1.1', { date: '2010' }),
      says('herald', '1.1', { date: '2011' }),
    );
    expect(composer.supportOf(storm, 'date', 'actual')).toMatchObject([{ support: 'conflict' }]);
    expect(composer.supportOf(storm, 'date', 'planned')).toEqual([]);
  });
});

describe('but for a report of everything', () => {
  const claims = [
    says('gazette', '1.1', { date: '2010', topics: ['energy'] }, told('It blew.')),
    says('herald', '1.1', { attendance: { value: '5', unit: 'person' } }, told('It rained.')),
    says('almanac', '', {}, told('It snowed.')),
  ];
  const row = (detail: 'standard' | 'full'): readonly string[] => {
    const { dossier, storm } = eventOf(...claims);
    const composer = new Composer(dossier, en, 'en', new Selection(dossier), detail);
    const cells = [
      { properties: ['date'], named: false },
      { properties: composer.propertiesOf(storm, 'actual', ['date']), named: true },
    ];
    return composer.row(storm, cells).map(plain);
  };

  it('topics are left out, and of the sentences all but two, and one note speaks for the row', () => {
    const detail = 'It blew. It rained. Number who took part: 5\u00a0persons[1]';
    expect(row('standard')).toEqual(['2010', detail]);
  });

  it('everything is told, with a note for each group of claims', () => {
    expect(row('full')).toEqual([
      '2010',
      'It blew.[1] It rained.[2] It snowed.[3] Number who took part: 5\u00a0persons[4]; Topics: energy[5]',
    ]);
  });
});
