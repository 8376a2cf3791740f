import type { Claim, Kind, SourceClaim } from '@bilateral/core';
import type { Fields, JsonLdNode } from '../document.js';
import { placeOf } from '../nodes/properties.js';
import { part } from './iris.js';
import { languageMap, node, present } from './node.js';
import { targetsOf } from './passages.js';
import { byPlace, elementsOf, emptyFields, sequenceOf } from './shape.js';
import type { StatedValue, Triple } from './stated.js';
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
  (world.stated(claim).at.get(path) ?? []).map(({ iri }) => iri);

/** The IRIs of all values that a claim states. */
export const valueIris = (world: World, claim: AnyClaim): readonly string[] =>
  world.stated(claim).values.map(({ iri }) => iri);

/** A value in its place in a record. */
export type Placed = Pick<StatedValue, 'path' | 'value'>;

/** Subject, predicate and object of a value, as `rdf:Statement` wants them. */
export function tripleOf(world: World, { iri, kind }: Subject, { path, value }: Placed): Triple {
  const { subject, term, type } = placeOf(kind, iri, path);
  const encoded = encode(world, type, term, value);
  const triple = { subject, predicate: termIri(term), object: explicit(term, encoded) };
  return isLanguageMap(encoded) ? { ...triple, text: encoded } : triple;
}

/** The same for a value of a claim; found once, for the claim and for the value that is merged from it. */
export const statedTriple = (world: World, about: Subject, stated: StatedValue): Triple =>
  (stated.triple ??= tripleOf(world, about, stated));

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

const readingsOn = (world: World, claim: AnyClaim, key: string): readonly string[] =>
  Object.keys(claim.reading ?? {})
    .filter((property) => explains(property, key))
    .map((property) => readingIri(world, claim, property));

const type = ['Claim', 'prov:Entity', 'rdf:Statement'] as const;

/** The values of a claim. They are most of the graph, and so what all have is put together without {@link node}. */
function valueNodes(world: World, about: Subject, claim: AnyClaim): readonly JsonLdNode[] {
  const { iri: annotation, values } = world.stated(claim);
  const { rank, modality, confidence } = standing(world, claim);
  const [attributedTo, evidence] = [[speakerOf(world, claim)], [annotation]];
  const attribution = attributionIri(world, claim);
  const isBare = !claim.confidence && !claim.said && !claim.asOf && !claim.reading;
  return values.map((value, order) => {
    const { subject, predicate, object, text } = statedTriple(world, about, value);
    const stated = { type, id: value.iri, subject, predicate, object, path: value.key };
    const made = { ...stated, rank, modality, attributedTo, evidence, order: String(order) };
    if (isBare && !text) return made;
    const reading = readingsOn(world, claim, value.key);
    return { ...made, ...present({ text, confidence, attribution, asOf: claim.asOf, reading }) };
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
