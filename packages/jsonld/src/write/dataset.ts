import type { Fields, JsonLdNode } from '../document.js';
import { part } from './iris.js';
import { languageMap, node } from './node.js';
import { emptyFields, sequenceOf } from './shape.js';
import type { World } from './world.js';

/** The page of a licence in the SPDX list. */
export const licenceIri = (spdx: string): string => `https://spdx.org/licenses/${encodeURIComponent(spdx)}`;

const describe = ({ dossier: { info }, iris }: World): Fields => ({
  title: languageMap(info.title),
  name: languageMap(info.title),
  notation: info.id,
  description: languageMap(info.reach),
  limits: languageMap(info.limits),
  license: licenceIri(info.licence),
  creator: [part(iris.dossier, 'creator')],
  version: info.edition,
  modified: info.edition,
  language: info.languages,
  retired: Object.keys(info.retired ?? {}).map(iris.retired),
  sequence: [
    ...sequenceOf(['languages'], info.languages),
    ...Object.entries(info.predecessors ?? {}).flatMap(([id, before]) =>
      sequenceOf(['predecessors', id], before),
    ),
    ...Object.entries(info.retired ?? {}).flatMap(([id, { replacedBy }]) =>
      sequenceOf(['retired', id, 'replacedBy'], replacedBy),
    ),
  ],
  empty: emptyFields(info),
});

/** The ids that are no longer used, and what took their place. */
export function* retiredNodes(world: World): Generator<JsonLdNode> {
  const { dossier, iris } = world;
  for (const [id, { replacedBy = [], why }] of Object.entries(dossier.info.retired ?? {})) {
    yield node(iris.retired(id), ['RetiredRecord', 'prov:Entity'], {
      notation: id,
      why: languageMap(why),
      isReplacedBy: replacedBy.map((each) => world.ref(each)),
    });
  }
}

/** The dataset itself, in short: title, reach and limits, licence, creator, edition, parties. */
export function* datasetNodes(world: World): Generator<JsonLdNode> {
  const { info } = world.dossier;
  const { dossier: iri } = world.iris;
  const [first, second] = info.parties.map((party) => world.ref(party));
  yield node(iri, ['Dossier', 'schema:Dataset', 'dcat:Dataset', 'prov:Entity'], {
    ...describe(world),
    party: info.parties.map((party) => world.ref(party)),
    firstParty: first,
    secondParty: second,
  });
  yield node(part(iri, 'creator'), ['prov:Agent'], { name: languageMap(info.creator) });
  yield node(licenceIri(info.licence), ['dcterms:LicenseDocument'], { notation: info.licence });
  yield* retiredNodes(world);
}
