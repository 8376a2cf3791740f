import type { Facts, Span } from './facts.js';

/** A period as ISO 8601 writes it; an open side is two dots. */
export const coverageOf = ({ start, end }: Span): string | undefined =>
  start === undefined && end === undefined ? undefined : `${start ?? '..'}/${end ?? '..'}`;

/** The dossier as it is to be cited. */
export const citationOf = ({ info, iris }: Pick<Facts, 'info' | 'iris'>): string =>
  `${info.creator.en} (${info.edition.slice(0, 4)}): ${info.title.en}. Edition of ${info.edition}. ${iris.dossier}`;

/** Title, reach and limits in one text, with what all dossiers have: a search engine shows no description that is too short. */
export const summaryOf = ({ info: { title, reach, limits } }: Pick<Facts, 'info'>): string =>
  `${title.en}. ${reach.en} ${limits.en} Every value stands with the sources that give it.`;
