import { type Claim, type Dossier, type SourceClaim } from '../../../src/index.js';
import type { Line, Show } from '../question.js';
import { labelOf, named, valueText } from '../values.js';

type AnyClaim = Claim | SourceClaim;

/** A value that a claim states. */
export interface StatedValue {
  readonly claim: AnyClaim;
  readonly property: string;
  readonly value: unknown;
}

const recordOf = ({ address }: AnyClaim): string => address.split('/')[0] ?? '';

/** Puts lines of the same cells together; the first one keeps its place. */
export function gathered(lines: readonly Line[]): readonly Line[] {
  const byCells = new Map<string, Line>();
  for (const { cells, evidence } of lines) {
    const key = cells.join('\n');
    const before = byCells.get(key)?.evidence ?? [];
    byCells.set(key, { cells, evidence: [...before, ...evidence] });
  }
  return [...byCells.values()];
}

const modalityOf = ({ modality, rank }: AnyClaim): string =>
  rank === 'deprecated' ? `${modality}; set aside by the editor` : modality;

/** Shows values as claims state them; what several claims state alike is one line. */
export const statedValues: Show<readonly StatedValue[]> = (found, dossier) => ({
  head: ['Record', 'Property', 'Value', 'Modality'],
  lines: gathered(
    found.map(({ claim, property, value }) => ({
      cells: [
        named(dossier, recordOf(claim)),
        property,
        valueText(dossier, property, value),
        modalityOf(claim),
      ],
      evidence: [claim],
    })),
  ),
});

const stated = (dossier: Dossier, { says }: AnyClaim, property: string): string | undefined => {
  const value = (says as Readonly<Record<string, unknown>>)[property];
  return value === undefined ? undefined : valueText(dossier, property, value);
};

const sourceLine = (
  dossier: Dossier,
  claims: readonly AnyClaim[],
  properties: readonly string[],
  opening: readonly string[],
): Line => {
  const telling = claims.filter((claim) => properties.some((each) => stated(dossier, claim, each)));
  const cells = properties.map((property) => {
    const told = telling.flatMap((claim) => stated(dossier, claim, property) ?? []);
    return [...new Set(told)].join('; ') || '–';
  });
  return { cells: [...opening, ...cells], evidence: telling };
};

/** Shows what each source states of some properties: a line for each source and modality, a column for each property. */
export const bySource =
  (...properties: readonly string[]): Show<readonly AnyClaim[]> =>
  (found, dossier) => {
    const groups = Map.groupBy(found, ({ source, modality }) => `${source} ${modality}`);
    const lines = [...groups.values()].flatMap((claims) => {
      const [{ source, modality } = { source: '', modality: '' }] = claims;
      const published = dossier.sources.get(source)?.published ?? 'undated';
      return sourceLine(dossier, claims, properties, [published, modality]);
    });
    return {
      head: ['Published', 'Modality', ...properties],
      lines: lines.filter((line) => line.evidence.length > 0),
    };
  };

interface Point {
  readonly period: string;
  readonly against?: string;
  readonly value: unknown;
}

const pointLines = (dossier: Dossier, claim: AnyClaim): readonly (Line & { readonly period: string })[] => {
  const { points = [], growth = [] } = claim.says as { points?: readonly Point[]; growth?: readonly Point[] };
  const amounts = points.map(({ value, ...rest }) => ({
    ...rest,
    text: valueText(dossier, 'points.x.value', value),
  }));
  const rates = growth.map(({ value, against = '', ...rest }) => ({
    ...rest,
    text: `growth ${valueText(dossier, 'growth.x.value', value)} (against ${against})`,
  }));
  return [...amounts, ...rates].map(({ period, text }) => ({
    period,
    cells: [period, text, labelOf(dossier, recordOf(claim)), modalityOf(claim)],
    evidence: [claim],
  }));
};

/** Shows the points and the growth of series as the sources state them, in the order of time; alike ones are one line. */
export const pointsAsStated: Show<readonly AnyClaim[]> = (found, dossier) => ({
  head: ['Period', 'Amount', 'Series', 'Modality'],
  lines: gathered(
    found
      .flatMap((claim) => pointLines(dossier, claim))
      .toSorted((a, b) => (a.period < b.period ? -1 : Number(a.period > b.period))),
  ),
});
