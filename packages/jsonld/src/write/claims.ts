import type { Claim, Kind, Path, SourceClaim } from '@bilateral/core';
import type { Fields, JsonLdNode } from '../document.js';
import { placeOf } from '../nodes/properties.js';
import { part } from './iris.js';
import { languageMap, node, present } from './node.js';
import { targetsOf } from './passages.js';
import { byPlace, elementsOf, emptyFields, sequenceOf } from './shape.js';
import { attributionNodes, speakerOf } from './speakers.js';
import { encode, explicit, isLanguageMap, termIri } from './value.js';
import type { World } from './world.js';

type AnyClaim = Claim | SourceClaim;

/** What the claims of one record or source are about. */
export interface Subject {
  readonly iri: string;
  readonly kind: Kind | 'source';
}

/** The IRIs of the values that a claim states at a path. */
export const valueIrisAt = (world: World, claim: AnyClaim, path: string): readonly string[] =>
  world.stated(claim).at.get(path) ?? [];

/** The IRIs of all values that a claim states. */
export const valueIris = (world: World, claim: AnyClaim): readonly string[] =>
  world.stated(claim).values.map(({ iri }) => iri);

/** A value in its place in a record; `key` is the path as it is written. */
export interface Placed {
  readonly path: Path;
  readonly key: string;
  readonly value: unknown;
}

/** Subject, predicate and object of a value, as `rdf:Statement` wants them. */
export function tripleOf(world: World, { iri, kind }: Subject, { path, key, value }: Placed): Fields {
  const { subject, term, type } = placeOf(kind, iri, path);
  const encoded = encode(world, type, term, value);
  const triple = { subject, predicate: termIri(term), object: explicit(term, encoded), path: key };
  return isLanguageMap(encoded) ? { ...triple, text: encoded } : triple;
}

const readingIri = ({ iris }: World, { address }: AnyClaim, property: string): string =>
  part(iris.claim(address), 'reading', property);

const explains = (property: string, path: string): boolean =>
  path === property || path.startsWith(`${property}.`);

const standing = (world: World, claim: AnyClaim): Fields => ({
  rank: world.code('rank', claim.rank),
  modality: world.code('modality', claim.modality),
  confidence: claim.confidence === undefined ? undefined : world.code('confidence', claim.confidence),
});

/** The annotation is the editor's; what is attributed to the speaker are the values. */
const attributionIri = (world: World, { address, said }: AnyClaim): string | undefined =>
  said === undefined ? undefined : part(world.iris.claim(address), 'attribution');

const readingsOn = (world: World, claim: AnyClaim, readings: readonly string[], key: string): Fields =>
  present({
    reading: readings
      .filter((property) => explains(property, key))
      .map((property) => readingIri(world, claim, property)),
  });

const type = ['Claim', 'prov:Entity', 'rdf:Statement'] as const;

/** The values of a claim. They are most of the graph, and so are put together without {@link node}. */
function valueNodes(world: World, about: Subject, claim: AnyClaim): readonly JsonLdNode[] {
  const { iri: evidence, values } = world.stated(claim);
  const readings = Object.keys(claim.reading ?? {});
  const shared = present({
    ...standing(world, claim),
    attributedTo: [speakerOf(world, claim)],
    attribution: attributionIri(world, claim),
    asOf: claim.asOf,
    evidence: [evidence],
  });
  return values.map((value, order) => {
    const triple = tripleOf(world, about, value);
    const made = { type, id: value.iri, ...triple, ...shared, order: String(order) };
    return readings.length === 0 ? made : { ...made, ...readingsOn(world, claim, readings, value.key) };
  });
}

const readingNodes = (world: World, claim: AnyClaim): readonly JsonLdNode[] =>
  Object.entries(claim.reading ?? {}).map(([property, { wording, basis, doubt, why }]) =>
    node(readingIri(world, claim, property), ['Reading'], {
      path: property,
      wording,
      basis: world.code('reading-basis', basis),
      doubt: doubt === undefined ? undefined : world.code('doubt', doubt),
      why: languageMap(why),
    }),
  );

/** An opinion or an utterance is itself what a passage holds, and so is a record of which a passage says nothing more. */
const bodyOf = (world: World, { iri, kind }: Subject, claim: AnyClaim): readonly string[] => {
  const values = valueIris(world, claim);
  return kind === 'utterance' || kind === 'assessment' || values.length === 0 ? [iri, ...values] : values;
};

/** One authored claim: the annotation that ties its values to the passage, each value as a claim, and the editor's notes on both. */
export function claimNodes(
  world: World,
  about: Subject,
  claim: AnyClaim,
  order: number,
): readonly JsonLdNode[] {
  const { iri, values } = world.stated(claim);
  const annotation = node(iri, ['oa:Annotation', 'prov:Entity'], {
    ...standing(world, claim),
    motivatedBy: 'http://www.w3.org/ns/oa#linking',
    record: about.iri,
    order: String(order),
    body: bodyOf(world, about, claim),
    target: targetsOf(world, claim.source, claim.at),
    retold: claim.text && languageMap(claim.text),
    note: claim.note && languageMap(claim.note),
    asOf: claim.asOf,
    sameVoiceAs: claim.sameVoiceAs === undefined ? undefined : world.sourceRef(claim.sameVoiceAs),
    said: attributionIri(world, claim),
    reading: Object.keys(claim.reading ?? {}).map((property) => readingIri(world, claim, property)),
    sequence: sequenceOf(['at'], claim.at, byPlace),
    empty: [...emptyFields({ at: claim.at, reading: claim.reading }), ...emptyFields(claim.says, ['says'])],
    elements: elementsOf(claim.says, values),
  });
  const beside = [...attributionNodes(world, claim), ...readingNodes(world, claim)];
  return [annotation, ...beside, ...valueNodes(world, about, claim)];
}
