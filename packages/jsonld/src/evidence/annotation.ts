import type { Claim, Source, SourceClaim } from '@bilateral/core';
import type { JsonLdNode } from '../document.js';
import { firstNode } from '../write/first-node.js';
import { claimNodes, type Subject } from '../write/claims.js';
import { home } from '../write/iris.js';
import { passageNodes } from '../write/passages.js';
import type { World } from '../write/world.js';

/** An object of an annotation client: plain JSON with the keys of the context of Web Annotations. */
export type Json = Readonly<Record<string, unknown>>;

/** Our own keys, for what the context of Web Annotations has no key for. */
export const ownKeys: Json = {
  br: `${home}ns#`,
  passageDigest: 'br:passageDigest',
  paragraph: { '@id': 'br:paragraph', '@type': 'xsd:nonNegativeInteger' },
  sentence: { '@id': 'br:sentence', '@type': 'xsd:nonNegativeInteger' },
  record: { '@id': 'br:record', '@type': '@id' },
  modality: { '@id': 'br:modality', '@type': '@id' },
  rank: { '@id': 'br:rank', '@type': '@id' },
};

const integer = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

const selectorOf = (node: JsonLdNode): Json => ({
  id: node.id,
  type: 'TextPositionSelector',
  start: integer(node.start),
  end: integer(node.end),
  passageDigest: node.passageDigest,
  paragraph: integer(node.paragraph),
  sentence: integer(node.sentence),
});

const stateOf = (node: JsonLdNode): Json => ({ id: node.id, type: 'TimeState', cached: node.cachedSource });

const targetOf = (node: JsonLdNode, nodes: ReadonlyMap<string, JsonLdNode>): Json => {
  const selector = nodes.get(node.selector ?? '');
  const state = nodes.get(node.hasState ?? '');
  return {
    id: node.id,
    type: 'SpecificResource',
    source: node.hasSource,
    ...(state && { state: stateOf(state) }),
    ...(selector && { selector: selectorOf(selector) }),
  };
};

/** The places in one source to which its claims point, each as the target of an annotation. */
export function targetsIn(world: World, source: Source): ReadonlyMap<string, Json> {
  const nodes = new Map<string, JsonLdNode>();
  for (const node of passageNodes(world.iris.source(source.id), source)) nodes.set(node.id, node);
  const targets = [...nodes.values()].filter(({ type }) => type.includes('oa:SpecificResource'));
  return new Map(targets.map((node) => [node.id, targetOf(node, nodes)]));
}

/** One authored claim as an annotation: its values are the body, its passages the targets. */
export function annotationOf(
  world: World,
  about: Subject,
  claim: Claim | SourceClaim,
  targets: ReadonlyMap<string, Json>,
): Json {
  const node = firstNode(claimNodes(world, about, claim, 0));
  const { id, body, target = [], record, modality, rank } = node;
  return {
    id,
    type: 'Annotation',
    motivation: 'linking',
    body,
    target: target.map((iri) => targets.get(iri) ?? iri),
    record,
    modality,
    rank,
  };
}
