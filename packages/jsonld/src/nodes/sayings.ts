import type { DossierRecord } from '@bilateral/core';
import type { Fields } from '../document.js';
import { languageMap } from '../write/node.js';
import { isActual } from '../write/settled.js';
import { speakerOf } from '../write/speakers.js';
import type { World } from '../write/world.js';
import type { KindMapping } from './mapping.js';
import { withNames } from './names.js';

/** Who said or thought it, and on which passages that rests; only of claims that are actual and not contested. */
const sayingFields = (world: World, { text, claims }: DossierRecord<'utterance' | 'assessment'>): Fields => {
  const actual = claims.filter((claim) => isActual(claim) && !world.open.has(claim.address));
  return {
    text: languageMap(text),
    attributedTo: actual.map((claim) => speakerOf(world, claim)),
    evidence: actual.map(({ address }) => world.iris.claim(address)),
  };
};

/** The words, not what they assert. */
export const utterance: KindMapping<'utterance'> = {
  types: ['Utterance', 'prov:Entity'],
  whenActual: ['schema:Quotation'],
  derive: withNames(({ world, record }) => ({
    fields: {
      ...sayingFields(world, record),
      quotedFrom: record.claims.filter(isActual).map(({ source }) => world.iris.source(source)),
    },
  })),
};

/** An opinion has no subject, predicate and object, so that it is no claim in our sense. */
export const assessment: KindMapping<'assessment'> = {
  types: ['Assessment', 'prov:Entity'],
  whenActual: ['schema:Claim'],
  derive: withNames(({ world, record }) => ({ fields: sayingFields(world, record) })),
};
