import type { Claim, Dossier } from '@bilateral/core';
import { describe, expect, it } from 'vitest';
import { composerOf, dossierWith } from '../../test/composer-of.js';
import { record, says } from '../../test/invented-dossier.js';
import { plain } from '../../test/plain-text.js';
import type { Inline } from '../model.js';
import { isContested, positionLines, type PositionOptions } from './positions.js';

const euros = (value: string, more: object = {}): object => ({
  cost: { value, scale: 'million', currency: 'EUR', ...more },
});

const bridge = (claims: readonly Partial<Claim>[], more: object = {}): Dossier =>
  dossierWith([record('person', 'ada', 'Ada Abel'), record('project', 'bridge', 'A bridge', claims, more)]);

const judgedAs = (state: string): object => ({
  conflicts: [{ property: 'cost', state, basis: 'judgement', note: { en: 'The Herald built it.' } }],
});

const sidesOf = (
  dossier: Dossier,
  options: PositionOptions = { most: 2, reasons: true },
  property = 'cost',
): readonly Inline[] => {
  const composer = composerOf(dossier);
  const record = dossier.records.get('bridge');
  const contested = record && composer.partsOf(record, property, 'actual').find(isContested);
  if (!record || !contested) throw new Error('nothing is contested');
  return positionLines(composer, record, contested, options);
};

const linesOf = (...given: Parameters<typeof sidesOf>): readonly string[] =>
  plain(sidesOf(...given))
    .replaceAll('\u00a0', ' ')
    .split(' / ');

const two = [says('gazette', '1.1', euros('5')), says('herald', '1.1', euros('7'))];

describe('a contested value', () => {
  it('has a line for each side, with who says so and when and its own note, then how it was judged and why', () => {
    expect(linesOf(bridge(two))).toEqual([
      '• 5 million euros — The Gazette, 2011[1]',
      '• 7 million euros — The Herald[2]',
      'Open.',
    ]);
    expect(linesOf(bridge(two, judgedAs('definition-differs'))).at(-1)).toBe(
      'Definitions differ (basis: editorial judgement). The Herald built it.',
    );
  });

  it('has the side in bold that is preferred, and says which it is', () => {
    const [gazette, herald] = two as [Partial<Claim>, Partial<Claim>];
    const sides = sidesOf(bridge([gazette, { ...herald, rank: 'preferred' }], judgedAs('preferred')));
    const bold = sides.flatMap((node) => (node.kind === 'strong' ? [plain(node.children)] : []));
    expect(bold).toEqual(['7\u00a0million\u00a0euros']);
    expect(plain(sides)).toContain('One position preferred: 7\u00a0million\u00a0euros');
  });

  it.each(['open', 'both-true', 'definition-differs', 'superseded'])(
    'has no side in bold where the state is %s',
    (state) => {
      const sides = sidesOf(bridge(two, judgedAs(state)));
      expect(sides.filter(({ kind }) => kind === 'strong')).toEqual([]);
    },
  );

  it('leads to the place where the conflict stands', () => {
    expect(sidesOf(bridge(two)).at(-1)).toMatchObject({
      kind: 'reference',
      target: 'conflict-bridge-cost-actual',
    });
  });

  it('leaves reasons out where there is no room for them', () => {
    const lines = linesOf(bridge(two, judgedAs('both-true')), { most: 2, reasons: false });
    expect(lines.at(-1)).toBe('Both true (basis: editorial judgement).');
  });
});

describe('who says so', () => {
  it('is named with whom the source quotes and the time of which it speaks', () => {
    const said = { by: 'ada' };
    const [first] = linesOf(
      bridge([says('gazette', '1.1', euros('5'), { said, asOf: '1999' }), says('herald', '1.1', euros('7'))]),
    ).filter((line) => line.includes('Gazette'));
    expect(first).toBe('• 5 million euros — The Gazette, 2011, as of 1999, citing Ada Abel[1]');
  });

  it('is named with other terms where these agree with one side alone', () => {
    const lines = linesOf(
      bridge([...two, says('almanac', '', { cost: { value: '5000', scale: 'thousand', currency: 'EUR' } })]),
    );
    expect(lines[0]).toBe(
      '• 5,000 thousand euros — “An almanac page”; in other terms, 5 million euros: The Gazette, 2011[1]',
    );
  });

  it('stands apart where what is said agrees with several sides', () => {
    const lines = linesOf(
      bridge([...two, says('almanac', '', { cost: { max: '9', scale: 'million', currency: 'EUR' } })]),
    );
    expect(lines[2]).toBe(
      'Agreeing with more than one of these: at most 9 million euros — “An almanac page”[3]',
    );
    expect(lines.slice(0, 2).join()).not.toContain('almanac');
  });

  it('is counted where more say so than there is room for; the note names all', () => {
    const [first] = linesOf(
      bridge([...two, says('almanac', '', euros('5')), says('herald', '1.2', euros('5'))]),
      { most: 1, reasons: true },
    );
    expect(first).toContain('— The Gazette, 2011; and 2 more[1]');
  });
});

it('names the part that is contested once, before its sides', () => {
  const route = (from: string, to: string): object => ({ route: { from, to } });
  const dossier = bridge([
    says('gazette', '1.1', route('arcadia', 'baltia')),
    says('herald', '1.1', route('cassia', 'baltia')),
  ]);
  expect(linesOf(dossier, { most: 1, reasons: true }, 'route')[0]).toBe('Starting point:');
});
