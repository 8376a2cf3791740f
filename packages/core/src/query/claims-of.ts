import { BilateralError } from '../error.js';
import type { Claim, Sentence, SourceClaim } from '../dossier/compiled.js';
import type { Dossier } from '../dossier/dossier.js';
import { formatPath } from '../merge/path.js';
import { statementsOf } from '../merge/statement.js';

const within = (path: string, property: string): boolean =>
  path === property || path.startsWith(`${property}.`);

/** Whether a claim says something of a property: `date`, `participants`, `participants.imran-khan.office`. */
export const saysOf = ({ says }: Pick<Claim | SourceClaim, 'says'>, property: string): boolean =>
  statementsOf(says).some(({ path }) => within(formatPath(path), property));

/**
 * The claims on a record, in the order of its file, deprecated ones too; with a property, only those that say something of it or of a
 * part of it. The id of a source gives what the source says of itself. A property that the record lacks gives an empty array.
 *
 * @throws {@link BilateralError} of code `unknown-record` for an id that neither a record nor a source has.
 *
 * @example
 * ```ts
 * import { claimsOf } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const claims = claimsOf(pakistanRussia, 'khan-putin-kremlin-2022', 'date');
 * claims[0]?.address; // => 'khan-putin-kremlin-2022/world-affairs-insider-diplomatic-bond@25.1'
 * claims[0]?.says; // => { date: '2022-02-25', place: 'kremlin', … }
 * ```
 */
export function claimsOf(dossier: Dossier, id: string, property?: string): readonly (Claim | SourceClaim)[] {
  const claims = dossier.records.get(id)?.claims ?? dossier.sources.get(id)?.claims;
  if (!claims)
    throw new BilateralError(
      'unknown-record',
      `no record or source of ${dossier.info.id} has the id '${id}'`,
    );
  return property === undefined ? claims : claims.filter((claim) => saysOf(claim, property));
}

/**
 * The sentences that a claim cites, in the order of the text, with their offsets and digests; empty for a page cited as a whole.
 * The words themselves are not in the dossier: `@bilateral/core/compile` has `verifyTexts` for those who hold the texts.
 *
 * @example
 * ```ts
 * import { claimsOf, passagesOf } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const claim = claimsOf(pakistanRussia, 'khan-putin-kremlin-2022', 'date').find(({ at }) => at);
 * claim && passagesOf(pakistanRussia, claim);
 * // => [{ paragraph: 25, sentence: 1, start: 2234, end: 2340, sha256: 'b5e5a737…' }]
 * ```
 */
export function passagesOf(
  dossier: Dossier,
  { source, at = [] }: Pick<Claim | SourceClaim, 'source' | 'at'>,
): readonly Sentence[] {
  const wanted = new Set(at);
  return (dossier.sources.get(source)?.text?.sentences ?? []).filter(({ paragraph, sentence }) =>
    wanted.has(`${paragraph}.${sentence}`),
  );
}
