import type { Messages } from '../messages/messages.js';

type Words = Readonly<Record<string, string>>;

/** How an element of a list, or a group of fields, is put into words once its fields are. */
type Phrase = (fields: Words, messages: Messages) => string;

const withReason: Phrase = ({ agent = '', reason }, { phrase }) =>
  reason === undefined ? agent : `${agent} (${phrase.reason(reason)})`;

const journey: Phrase = (way, { phrase }) => phrase.journey(way);

const conversion: Phrase = (change, { phrase }) => (phrase.conversion ?? phrase.journey)(change);

const apart: Phrase = ({ distance, direction, from = '' }, { phrase }) =>
  phrase.distance(from, distance, direction);

const growth: Phrase = ({ period = '', value = '', against = '' }, { phrase }) =>
  `${period}: ${phrase.growth(value, against)}`;

/** The phrases, by property. */
export const phrases: Readonly<Record<string, Phrase>> = {
  points: ({ period = '', value = '' }) => `${period}: ${value}`,
  growth,
  shares: ({ holder = '', value = '' }) => `${holder}: ${value}`,
  financing: ({ holder = '', value = '' }) => `${holder}: ${value}`,
  responsibilities: ({ agent = '', task = '' }) => `${agent}: ${task}`,
  withdrew: withReason,
  distances: apart,
  route: journey,
  conversion,
};
