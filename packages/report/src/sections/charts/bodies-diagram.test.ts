import { countBy } from '@bilateral/core';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { describe, expect, it } from 'vitest';
import { composerOf, dossierWith } from '../../../test/composer-of.js';
import { emptyDossier, record, says } from '../../../test/invented-dossier.js';
import { plain } from '../../../test/plain-text.js';
import { bodiesDiagram } from './bodies-diagram.js';

const body = (id: string, values: object, more: object = {}) =>
  record('body', id, id, [says('gazette', '1.1', values)], more);

const session = (of: string, date: string, ...agents: readonly string[]) =>
  sitting('meeting', of, date, agents);

const sitting = (kind: 'meeting' | 'conference', of: string, date: string, agents: readonly string[]) =>
  record(
    kind,
    `${of}-${date}`,
    `Session of ${date}`,
    [says('gazette', '1.1', { date, participants: agents.map((agent) => ({ agent })) })],
    { partOf: of },
  );

const both = ['arcadia', 'baltia'];

describe('the diagram of bodies', () => {
  const records = [
    body('Commission', { members: both, established: '1999' }),
    body('Working group', { members: both }, { partOf: 'Commission' }),
    session('Commission', '2001-03-04', ...both),
    session('Commission', '2003-03-04', ...both),
    body('League', { members: [...both, 'cassia'] }),
    record('body', 'Talks', 'Talks', []),
    session('Talks', '2002', ...both),
    record('body', 'Round table', 'Round table', []),
    session('Round table', '2002-05', ...both, 'cassia'),
    record('body', 'Forum', 'Forum', []),
    sitting('conference', 'Forum', '2004', both),
    body('Strangers', { members: ['arcadia', 'cassia'] }),
  ];
  const diagram = bodiesDiagram(composerOf(dossierWith(records)));

  it('parts bodies of the two from those with others, by members or by who sat in them', () => {
    expect(diagram?.ends).toEqual(['Arcadia', 'Baltia']);
    expect(diagram?.tiers.map(({ boxes }) => boxes.map(({ label }) => label))).toEqual([
      ['Commission', 'Talks'],
      ['Round table', 'Forum', 'League'],
    ]);
  });

  it('tells since when a body is and what is known of its sessions, and puts its parts into it', () => {
    const [commission] = diagram?.tiers[0]?.boxes ?? [];
    expect(commission?.detail.replaceAll('\u00a0', ' ')).toBe(
      'since 1999; 2 sessions known; latest: 4 March 2003',
    );
    expect(commission?.parts).toEqual([{ label: 'Working group', detail: '' }]);
    expect(diagram?.tiers[1]?.boxes[2]?.detail).toBe('with Cassia');
  });

  it('names all in its alternative text, and says how many it leaves out', () => {
    for (const name of ['Commission', 'Working group', 'Talks', 'League', 'Round table'])
      expect(diagram?.alternative).toContain(name);
    expect(plain(diagram?.remark ?? [])).toMatch(/Left out: 1 body of which no source tells either\.\[1\]$/);
  });

  it('shows organisations to which both belong, with the time since when each does', () => {
    const joins = (state: string, more: object) =>
      record('relation', `${state}-joins`, 'Joins', [
        says('gazette', '1.1', { subject: state, predicate: 'member-of', object: 'union', ...more }),
      ]);
    const union = record('organisation', 'union', 'Union', []);
    const half = bodiesDiagram(composerOf(dossierWith([union, joins('arcadia', {})])));
    expect(half).toBeUndefined();
    const whole = bodiesDiagram(
      composerOf(dossierWith([union, joins('arcadia', { during: '2005' }), joins('baltia', {})])),
    );
    expect(whole?.tiers[0]?.boxes).toEqual([{ label: 'Union', detail: 'Arcadia: 2005', parts: [] }]);
  });

  it('is not drawn of nothing', () => {
    expect(bodiesDiagram(composerOf(emptyDossier()))).toBeUndefined();
  });
});

describe('the diagram of bodies of Pakistan and Russia', () => {
  const composer = composerOf(pakistanRussia);
  const boxes = bodiesDiagram(composer)?.tiers.flatMap((tier) => tier.boxes) ?? [];

  it.each([
    ['intergovernmental-commission', '8 sessions'],
    ['troika', '8 sessions'],
    ['joint-military-consultative-committee', '4 sessions'],
  ])('counts the sessions of %s as a query does', (id, words) => {
    const [counted] = countBy(pakistanRussia, 'partOf', {
      partOf: id,
      modality: 'actual',
      kind: ['meeting', 'conference'],
    });
    expect(`${counted?.count} sessions`).toBe(words);
    expect(boxes.find(({ label }) => label === composer.label(id))?.detail).toContain(words);
  });
});
