import type { Kind } from '@bilateral/core';
import fc from 'fast-check';
import { code, date, localText, ref, text, withSome } from './universe.js';

/** The sentences of the only source of which a text is kept; not in the order of texts that compare as plain text. */
export const sentences = ['1.1', '1.2', '2.1', '2.9', '2.10', '3.1'];
export const sourceIds = ['gazette', 'herald', 'mirror'] as const;
const agents = ['person', 'organisation', 'state', 'body'] as const satisfies readonly Kind[];
const events = ['visit', 'meeting', 'event'] as const satisfies readonly Kind[];

export const at = fc.oneof(
  { weight: 9, arbitrary: fc.shuffledSubarray(sentences, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constant([]) },
);

/** A text of which sentences are known, or a page as a whole. */
const cited = fc.oneof(
  withSome({ source: fc.constant('gazette') }, { at }),
  fc.record({ source: fc.constantFrom(...sourceIds) }),
);

const said = fc.oneof(
  withSome({ by: ref(...agents) }, { office: ref('office'), on: ref(...events), via: ref('document') }),
  withSome({ described: code('described') }, { office: ref('office'), via: ref('document', 'person') }),
);

const note = withSome(
  { basis: code('reading-basis'), why: localText },
  { wording: text, doubt: code('doubt') },
);
const reading = fc.dictionary(fc.constantFrom('date', 'participants.person-a.role', 'names'), note, {
  maxKeys: 2,
});

const standing = withSome(
  { modality: code('modality'), rank: code('rank') },
  {
    confidence: code('confidence'),
    text: localText,
    note: localText,
    said,
    sameVoiceAs: fc.constantFrom(...sourceIds),
    asOf: date,
    reading,
  },
);

/** A claim before it has an address. */
export interface Drawn {
  readonly source: string;
  readonly at?: readonly string[];
}

/** A claim of any standing. */
export const claim = (
  says: fc.Arbitrary<object>,
  passage: fc.Arbitrary<object> = cited,
): fc.Arbitrary<Drawn> =>
  fc.tuple(passage, standing, says).map(([place, more, values]) => ({
    ...(place as Drawn),
    ...more,
    says: values,
  }));

/** Gives claims their addresses, as compiling does. */
export const addressed = (id: string, claims: readonly Drawn[]): readonly object[] => {
  const taken = new Map<string, number>();
  return claims.map((each) => {
    const name = `${id}/${each.source}${each.at === undefined ? '' : `@${each.at.join(',')}`}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return { address: count === 1 ? name : `${name}~${count}`, ...each };
  });
};
