import { pageLanguages } from '../pages/paths.js';
import { requireHosted } from '../redirects/hosted-dossier.js';
import { redirectReadme } from '../redirects/redirect-readme.js';
import { redirectRules } from '../redirects/redirect-rules.js';
import { fileOf, type PublishedFile } from './published-file.js';
import type { Tree } from './tree.js';

/** The rules by which the permanent addresses lead to the tree; none as long as nobody says where it will be served. */
export function redirectFiles({ dossier, options: { host } }: Tree): readonly PublishedFile[] {
  if (host === undefined) return [];
  const hosted = requireHosted({ id: dossier.info.id, target: host, languages: pageLanguages(dossier) });
  return [
    fileOf('w3id/.htaccess', 'text/plain', () => redirectRules([hosted])),
    fileOf('w3id/README.md', 'text/markdown', () => redirectReadme([hosted])),
  ];
}
