import { BilateralError } from '../error.js';
import type { Claim, SourceClaim } from '../dossier/compiled.js';
import type { Dossier } from '../dossier/dossier.js';
import { recordTable } from '../dossier/merged-records.js';
import { claimsPointingTo, type Mention } from '../dossier/mentions.js';
import { formatPath } from '../merge/path.js';
import { statementsOf } from '../merge/statement.js';
import { typeAt } from '../merge/type-at.js';

/** Where a claim speaks of a record. */
export interface ClaimMention {
  /** The claim itself, with its source and passage. */
  readonly claim: Claim | SourceClaim;
  /** The record that the claim is on, or the source for a claim on itself. */
  readonly record: string;
  /** It is on the record; or the record is a value in it, who says it, in which office, on which occasion, through whom. */
  readonly as: 'subject' | 'value' | 'speaker' | 'office' | 'occasion' | 'via';
  /** Of a value, the property: `place`, `participants.imran-khan.agent`, `members.pakistan`. */
  readonly path?: string;
}

const speech = [
  ['speaker', 'by'],
  ['office', 'office'],
  ['occasion', 'on'],
  ['via', 'via'],
] as const;

const pathsTo = (says: object, id: string): readonly string[] =>
  statementsOf(says)
    .filter(({ path, value }) => value === id && typeAt(path)?.type === 'ref')
    .map(({ path }) => formatPath(path));

const inClaim = ({ claim, of }: Mention, id: string): readonly ClaimMention[] => [
  ...[...new Set(pathsTo(claim.says, id))].map((path) => ({
    claim,
    record: of,
    as: 'value' as const,
    path,
  })),
  ...speech.filter(([, field]) => claim.said?.[field] === id).map(([as]) => ({ claim, record: of, as })),
];

/**
 * Every claim that is on a record, then every one that points to it, in the order of the dossier; deprecated ones too. A claim
 * that points to it in several ways stands once for each. Of a source, the claims on itself. The claims that point to a record are
 * indexed once for a dossier.
 *
 * @throws {@link BilateralError} of code `unknown-record` for an id that neither a record nor a source has.
 *
 * @example
 * ```ts
 * import { mentionsOf } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const mentions = mentionsOf(pakistanRussia, 'kremlin');
 * mentions.map(({ record, as, path }) => [record, as, path]);
 * // => [['kremlin', 'subject', undefined], …, ['khan-putin-kremlin-2022', 'value', 'place'], …]
 * ```
 */
export function mentionsOf(dossier: Dossier, id: string): readonly ClaimMention[] {
  const table = recordTable(dossier);
  const place = table.placeOf(id);
  const claims = place === undefined ? dossier.sources.get(id)?.claims : table.compiledAt(place).claims;
  if (!claims)
    throw new BilateralError(
      'unknown-record',
      `no record or source of ${dossier.info.id} has the id '${id}'`,
      {
        hint: 'findRecords(dossier) lists all records',
      },
    );
  const own = claims.map((claim): ClaimMention => ({ claim, record: id, as: 'subject' }));
  if (place === undefined) return own;
  const pointing = [...claimsPointingTo(dossier, place)];
  return [...own, ...pointing.flatMap((mention) => inClaim(mention, id))];
}
