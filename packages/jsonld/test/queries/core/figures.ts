import type { Claim, Dossier, Figure, Modality, Quantity } from '@bilateral/core';
import { seriesOf } from '@bilateral/core';
import type { Expected } from './expected.js';

const factor: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** The number that an amount stands for; those of the dossier are small enough to be exact. */
const numberOf = (value: string | undefined, scale: string | undefined): string | undefined =>
  value === undefined ? undefined : String(Number(value) * (factor[scale ?? ''] ?? 1));

interface Reported {
  readonly figure: Figure;
  readonly claim: Claim<'figure'>;
  readonly period: string;
  readonly value: Quantity;
}

const reported = ({ records }: Dossier): readonly Reported[] =>
  [...records.values()].flatMap((figure) =>
    figure.kind !== 'figure'
      ? []
      : figure.claims.flatMap((claim) =>
          (claim.says.points ?? []).map(({ period, value }) => ({ figure, claim, period, value })),
        ),
  );

/** What counts as an observed value. */
const observed = (dossier: Dossier): readonly Reported[] =>
  reported(dossier).filter(
    ({ claim: { modality, rank, confidence }, value }) =>
      modality === 'actual' && rank !== 'deprecated' && confidence !== 'low' && value.value !== undefined,
  );

const unitOf = ({ currency, unit }: Quantity): string | undefined => currency ?? unit;

const spread = (group: readonly Reported[]): readonly (readonly (string | undefined)[])[] => {
  const [first] = group;
  const numbers = group.map(({ value }) => Number(numberOf(value.value, value.scale)));
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  if (first === undefined || least === most) return [];
  const { figure, period, value } = first;
  return [[figure.id, period, unitOf(value), ...[least, most, most - least].map(String)]];
};

/** Questions on figures, with the number of each. */
export const figures: Readonly<Record<number, Expected>> = {
  19: {
    columns: ['year', 'source', 'value', 'status'],
    rows: (dossier) => {
      const trade = seriesOf(dossier, 'trade').map(({ figure }) => figure.id);
      return observed(dossier)
        .filter(({ figure }) => trade.includes(figure.id) && figure.id === 'bilateral-trade')
        .map(({ claim, period, value }) => [
          period,
          claim.source,
          numberOf(value.value, value.scale),
          `obsStatus-${value.approximate ? 'E' : 'A'}`,
        ]);
    },
  },
  20: {
    columns: ['figure', 'period', 'unit', 'least', 'most', 'spread'],
    rows: (dossier) => {
      const groups = new Map<string, Reported[]>();
      for (const each of observed(dossier)) {
        const key = [each.figure.id, each.period, unitOf(each.value)].join(' ');
        groups.set(key, [...(groups.get(key) ?? []), each]);
      }
      return [...groups.values()].flatMap(spread);
    },
  },
  21: {
    columns: ['modality', 'value', 'least', 'most'],
    rows: (dossier) => {
      const notYet: readonly Modality[] = ['forecast', 'planned', 'proposed'];
      const points = reported(dossier).filter(({ claim }) => notYet.includes(claim.modality));
      const growth = [...dossier.records.values()].flatMap((record) =>
        record.kind === 'figure'
          ? record.claims
              .filter(({ modality }) => notYet.includes(modality))
              .flatMap(({ modality, says }) =>
                (says.growth ?? []).map(({ value }) => ({ claim: { modality }, value })),
              )
          : [],
      );
      return [...points, ...growth].map(({ claim: { modality }, value: { value, min, max, scale } }) => [
        modality,
        ...[value, min, max].map((each) => numberOf(each, scale)),
      ]);
    },
  },
};
