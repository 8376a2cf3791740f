import type { Dossier } from '../../src/dossier/dossier.js';
import { readingOf, share, timeKnown } from './reference-days.js';

export interface NaiveTenure {
  readonly person: string;
  readonly office: string;
  readonly during: string;
  readonly relation: string;
}

/** Every actual relation that says who held which office when. */
export const tenuresIn = ({ records }: Dossier): readonly NaiveTenure[] => {
  const tenures: NaiveTenure[] = [];
  for (const { id, kind, values } of records.values()) {
    if (kind !== 'relation') continue;
    const { subject, predicate, object, during } = values as Readonly<Record<string, string | undefined>>;
    if (predicate !== 'holds' || subject === undefined || object === undefined || during === undefined)
      continue;
    tenures.push({ person: subject, office: object, during, relation: id });
  }
  return tenures;
};

/** Those that are known to have held at some time of a date. */
export const tenuresAt = (dossier: Dossier, date: string): readonly NaiveTenure[] =>
  tenuresIn(dossier).filter(({ during }) => share(timeKnown(during), readingOf(date).all));
