import type { Claim, DossierRecord } from '@bilateral/core';
import type { ClassName } from '../context/classes.js';
import { languageMap } from '../write/node.js';
import { speakerOf } from '../write/speakers.js';
import type { World } from '../write/world.js';
import type { Derived, KindMapping } from './mapping.js';
import { withNames } from './names.js';

/**
 * Whether a claim shows that something was said or thought at all. Its modality is the mood of the content: a forecast is
 * an opinion that somebody holds. Only where the saying itself is alleged or denied, nobody is named for it.
 */
const isHeld = ({ modality, rank, address }: Claim, { open }: World): boolean =>
  rank !== 'deprecated' && modality !== 'alleged' && modality !== 'denied' && !open.has(address);

/** Who said or thought it, on which passages that rests, and the class by which others count it. */
const saying = (
  world: World,
  { text, claims }: DossierRecord<'utterance' | 'assessment'>,
  outside: ClassName,
): Derived => {
  const held = claims.filter((claim) => isHeld(claim, world));
  return {
    types: held.length > 0 ? [outside] : [],
    fields: {
      text: languageMap(text),
      attributedTo: held.map((claim) => speakerOf(world, claim)),
      evidence: held.map(({ address }) => world.iris.claim(address)),
      quotedFrom: outside === 'schema:Quotation' ? held.map(({ source }) => world.sourceRef(source)) : [],
    },
  };
};

/** The words, not what they assert. */
export const utterance: KindMapping<'utterance'> = {
  types: ['Utterance', 'prov:Entity'],
  derive: withNames(({ world, record }) => saying(world, record, 'schema:Quotation')),
};

/** An opinion has no subject, predicate and object, so that it is no claim in our sense. */
export const assessment: KindMapping<'assessment'> = {
  types: ['Assessment', 'prov:Entity'],
  derive: withNames(({ world, record }) => saying(world, record, 'schema:Claim')),
};
