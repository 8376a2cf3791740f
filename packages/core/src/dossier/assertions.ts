import type { Modality } from '../model/codes.js';
import type { Claim } from './compiled.js';

/** What a relation asserts in one modality: subject, predicate, object. */
export interface Assertion {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly modality: Modality;
}

/** The predicate of a relation of which nobody says how the two are related. */
export const noPredicate = 'relation';

type Part = 'subject' | 'predicate' | 'object';

const saidOf = ({ says }: Claim, part: Part): string | undefined =>
  (says as { readonly [P in Part]?: string })[part];

const speaksOfIt = (claim: Claim): boolean =>
  saidOf(claim, 'subject') !== undefined ||
  saidOf(claim, 'predicate') !== undefined ||
  saidOf(claim, 'object') !== undefined;

const speaking = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter((claim) => claim.rank !== 'deprecated' && speaksOfIt(claim));

/** What a claim says of a part; where it says nothing, what the other claims of its modality say. */
const partOf = (claim: Claim, part: Part, all: readonly Claim[]): readonly string[] => {
  const own = saidOf(claim, part);
  if (own !== undefined) return [own];
  const others = all.filter(({ modality }) => modality === claim.modality);
  return [...new Set(others.flatMap((other) => saidOf(other, part) ?? []))];
};

const ofClaim = (claim: Claim, all: readonly Claim[]): readonly Assertion[] => {
  const { modality } = claim;
  const objects = partOf(claim, 'object', all);
  const predicates = partOf(claim, 'predicate', all);
  return partOf(claim, 'subject', all).flatMap((subject) =>
    objects.flatMap((object) =>
      (predicates.length > 0 ? predicates : [noPredicate]).map((predicate) => ({
        subject,
        predicate,
        object,
        modality,
      })),
    ),
  );
};

/** What the claims on a relation assert, each assertion once; a claim that leaves a part unsaid takes it from the others. */
export function assertionsOf(claims: readonly Claim[]): readonly Assertion[] {
  const all = speaking(claims);
  const distinct = new Map(
    all
      .flatMap((claim) => ofClaim(claim, all))
      .map((each) => [`${each.subject} ${each.predicate} ${each.object} ${each.modality}`, each]),
  );
  return [...distinct.values()];
}

/** The claims that make an assertion, or a part of it, and say nothing against it. */
export function claimsFor(claims: readonly Claim[], assertion: Assertion): readonly Claim[] {
  const agrees = (claim: Claim, part: Part): boolean =>
    (saidOf(claim, part) ?? assertion[part]) === assertion[part];
  return speaking(claims).filter(
    (claim) =>
      claim.modality === assertion.modality &&
      agrees(claim, 'subject') &&
      agrees(claim, 'predicate') &&
      agrees(claim, 'object'),
  );
}
