import { mergeClaims, type Claim, type Merged, type Source, type SourceClaim } from '@bilateral/core';
import type { JsonLdNode } from '../document.js';
import { part } from './iris.js';
import { node } from './node.js';
import { settledOf, type Settled } from './settled.js';
import type { World } from './world.js';

/** What a source says of itself, merged; a source is one voice. */
export function mergedSource({ dossier }: World, source: Source): ReturnType<typeof mergeClaims> {
  const context = { dates: dossier.dates, voiceOf: (id: string) => id, dateOf: () => undefined };
  return mergeClaims(source.claims as readonly Claim[], context);
}

/** What a source says of itself and nothing contests. */
export const settledSource = (
  world: World,
  source: Source,
  merged: { readonly actual?: Merged } = mergedSource(world, source),
): Settled => settledOf(merged.actual, source.claims, world.open);

/** The author of a source: the person whom the source names, else whoever stands in its byline, else an unnamed agent. */
const authorOf = (world: World, id: string): string =>
  world.author(id, () => {
    const source = world.source(id);
    const author = settledSource(world, source).text('author');
    if (author !== undefined) return world.ref(author);
    return part(world.iris.source(id), source.authors?.length === 1 ? 'author-1' : 'author');
  });

/** Who says what a claim says: the record that is quoted, the speakers that are only described, or the author. */
export function speakerOf(world: World, { address, source, said }: Claim | SourceClaim): string {
  if (said?.by !== undefined) return world.ref(said.by);
  return said === undefined ? authorOf(world, source) : part(world.iris.claim(address), 'speaker');
}

/** The resources behind `said`: how the words are attributed, and the speakers whom the source does not name. */
export function* attributionNodes(world: World, claim: Claim | SourceClaim): Generator<JsonLdNode> {
  const { said } = claim;
  if (!said) return;
  const iri = world.iris.claim(claim.address);
  const speaker = speakerOf(world, claim);
  yield node(part(iri, 'attribution'), ['prov:Attribution'], {
    agent: speaker,
    capacity: said.office === undefined ? undefined : world.ref(said.office),
    occasion: said.on === undefined ? undefined : world.ref(said.on),
    via: said.via === undefined ? undefined : world.ref(said.via),
  });
  if (said.described === undefined) return;
  yield node(speaker, ['prov:Agent'], { described: world.code('described', said.described) });
}
