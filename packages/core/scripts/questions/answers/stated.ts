import type { Claim, Dossier, SourceClaim } from '../../../src/index.js';
import type { Line, Show } from '../question.js';
import { heading, named, valueText } from '../values.js';
import { speakerOf } from './claims.js';

type AnyClaim = Claim | SourceClaim;

/** A value that a claim states. */
export interface StatedValue {
  readonly claim: AnyClaim;
  readonly property: string;
  readonly value: unknown;
}

const recordOf = ({ address }: AnyClaim): string => address.split('/')[0] ?? '';

/** Puts together what has one key, in the order of the first of each. */
export function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

/** Puts lines of the same cells together; the first one keeps its place. */
export const gathered = (lines: readonly Line[]): readonly Line[] =>
  grouped(lines, ({ cells }) => cells.join('\n')).map((alike) => ({
    cells: alike[0]?.cells ?? [],
    evidence: alike.flatMap(({ evidence }) => evidence),
  }));

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

/** When what a claim says was so: as the editor noted it, else when its source was published. */
const timeOf = ({ sources }: Dossier, { asOf, source }: AnyClaim): string =>
  asOf ?? sources.get(source)?.published ?? '–';

/**
 * Shows what each source states of some properties: a column for each property, a line for each source, modality and time – that
 * at which the source has it so, or if it names none the day of its publication.
 */
export const bySource =
  (...properties: readonly string[]): Show<readonly AnyClaim[]> =>
  (found, dossier) => {
    const keyOf = (claim: AnyClaim): string =>
      [claim.source, claim.modality, timeOf(dossier, claim)].join(' ');
    const lines = grouped(found, keyOf).map((claims) => {
      const [time, modality] = claims
        .slice(0, 1)
        .flatMap((claim) => [timeOf(dossier, claim), claim.modality]);
      return sourceLine(dossier, claims, properties, [time ?? '–', modality ?? '–']);
    });
    return {
      head: ['As of', 'Modality', ...properties.map(heading)],
      lines: lines.filter((line) => line.evidence.length > 0),
    };
  };

interface Point {
  readonly period: string;
  readonly against?: string;
  readonly value: unknown;
}

const rowLines = (
  dossier: Dossier,
  claim: AnyClaim,
  rows: 'points' | 'growth',
): readonly (Line & { readonly period: string })[] => {
  const told = (claim.says as { readonly [Rows in typeof rows]?: readonly Point[] })[rows] ?? [];
  return told.map(({ period, against, value }) => ({
    period,
    cells: [
      against === undefined ? period : `${period} against ${against}`,
      valueText(dossier, `${rows}.x.value`, value),
      modalityOf(claim),
      speakerOf(dossier, claim),
    ],
    evidence: [claim],
  }));
};

/** Shows the points of a series, or its growth, as the sources state them, the newest first; alike ones are one line. */
export const asStated =
  (rows: 'points' | 'growth'): Show<readonly AnyClaim[]> =>
  (found, dossier) => ({
    head: ['Period', rows === 'points' ? 'Amount' : 'Growth', 'Modality', 'Said by'],
    lines: gathered(
      found
        .flatMap((claim) => rowLines(dossier, claim, rows))
        .toSorted((a, b) => (a.period > b.period ? -1 : Number(a.period < b.period))),
    ),
  });
