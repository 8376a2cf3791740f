import { requireHosted, type HostedDossier } from './hosted-dossier.js';

const registered = 'https://w3id.org/bilateral/';

const row = ({ id, target }: HostedDossier): string => `| \`${registered}${id}\` | <${target}> |`;

/** The file `README.md` beside the rules: what they do, and how they are registered at w3id.org. */
export function redirectReadme(dossiers: readonly HostedDossier[]): string {
  const hosted = dossiers.map(requireHosted);
  const [first] = hosted;
  if (!first) throw new RangeError('expected at least one dossier');
  const example = `${registered}${first.id}`;
  return `# Permanent addresses of bilateral dossiers

The relations of two states as linked data. \`.htaccess\` answers each permanent address with 303 and the address of the document
on it: JSON-LD, Turtle or a page, as the client asks (\`Accept\`), pages in the language that it prefers (\`Accept-Language\`).

| dossier | served from |
| --- | --- |
${hosted.map(row).join('\n')}

| address | leads to |
| --- | --- |
| \`<dossier>\` | the front page, \`data.jsonld\`, \`data.ttl\`, \`data.nt\` or \`data.trig\` |
| \`<dossier>/id/<kind>/<id>\` | \`doc/record/<id>\` |
| \`<dossier>/id/claim/<record>/<source>@<passage>\` | \`doc/record/<record>\`, or \`doc/source/<source>\` for what a source says of itself |
| \`<dossier>/id/source/<id>\`, \`…/id/conflict/<id>\` | \`doc/source/<id>\`, \`doc/conflict/<id>\` |
| \`<dossier>/id/quantity/…\`, \`…/date/…\`, \`…/retired/…\` | \`doc/shared\` |
| \`ns\`, \`code/<list>/<code>\`, \`context/v1.jsonld\` | vocabulary, code lists, context |

## To register

1. Put the tree that holds this folder on a web server, at the address in the first table.
2. Fork <https://github.com/perma-id/w3id.org>, and copy \`.htaccess\` and this file into a new folder \`bilateral\`.
3. Add the names and GitHub accounts of those who keep the dossier to this file: w3id.org asks them before a change.
4. Open a pull request. Once it is merged, ask for an address in each form:

\`\`\`sh
curl -sI -H 'Accept: application/ld+json' ${example}
curl -sI -H 'Accept: text/turtle' ${registered}ns
curl -sI ${example}
\`\`\`

Each answer must be \`303\` with a \`Location\` that is there. When the tree moves, only \`.htaccess\` changes; no address does.
`;
}
