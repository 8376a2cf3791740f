import { CoreError } from '../error.js';
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
 * The claims on a record, in the order of its file; with a property, only those that say something of it or of a part of it.
 * A source's id gives what the source says of itself. Throws a `CoreError` for an unknown id.
 */
export function claimsOf(dossier: Dossier, id: string, property?: string): readonly (Claim | SourceClaim)[] {
  const claims = dossier.records.get(id)?.claims ?? dossier.sources.get(id)?.claims;
  if (!claims)
    throw new CoreError('unknown-record', `no record or source of ${dossier.info.id} has the id '${id}'`);
  return property === undefined ? claims : claims.filter((claim) => saysOf(claim, property));
}

/** The sentences that a claim cites, with offsets and digests; empty for a page cited as a whole. */
export function passagesOf(
  dossier: Dossier,
  { source, at = [] }: Pick<Claim | SourceClaim, 'source' | 'at'>,
): readonly Sentence[] {
  const wanted = new Set(at);
  return (dossier.sources.get(source)?.text?.sentences ?? []).filter(({ paragraph, sentence }) =>
    wanted.has(`${paragraph}.${sentence}`),
  );
}
