import { BilateralError, type WordLanguage } from '@bilateral/core';

/** A published dossier and where its tree is served. */
export interface HostedDossier {
  readonly id: string;
  /** The address of the folder that holds the tree, ending in a slash: `https://example.org/bilateral/`. */
  readonly target: string;
  /** The languages in which it has pages. */
  readonly languages: readonly WordLanguage[];
}

/** Both become part of a server's configuration, in which blanks, quotes, `%` and `$` have a meaning. */
const safeTarget = /^https?:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\w.~-]+)*\/$/i;
const safeId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Refuses a dossier whose id or address cannot stand in rules. */
export function requireHosted(hosted: HostedDossier): HostedDossier {
  const { id, target } = hosted;
  if (!safeId.test(id))
    throw new BilateralError('unsafe-path', `no rule can be written for a dossier with the id '${id}'`, {
      hint: 'ids are lower-case letters, digits and single hyphens',
    });
  if (!safeTarget.test(target) || /\/\.{1,2}\//.test(target))
    throw new BilateralError('invalid-target', `'${target}' is no address to which a rule can lead`, {
      hint: 'expected http or https, a server, plain folders, and a slash at the end',
    });
  return hosted;
}
