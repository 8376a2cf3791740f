import { BilateralError, type Sentence, type Source } from '@bilateral/core';
import type { JsonLdNode } from '../document.js';
import { part } from './iris.js';
import { node } from './node.js';
import { byPlace, sequenceOf } from './shape.js';
import type { World } from './world.js';

/** The IRI of a sentence of a source, `paragraph.sentence`. */
const sentenceIri = (source: string, at: string): string => part(source, 'sentence', ...at.split('.'));

/** The IRI of a source as a target of evidence as a whole. */
const wholeIri = (source: string): string => part(source, 'whole');

type Text = NonNullable<Source['text']>;

const known = (source: Source): ReadonlySet<string> =>
  new Set((source.text?.sentences ?? []).map(({ paragraph, sentence }) => `${paragraph}.${sentence}`));

/** The IRIs of sentences of a source. Throws a `BilateralError` for a sentence that its text does not have. */
export function passageIris(world: World, id: string, at: readonly string[]): readonly string[] {
  const iri = world.sourceRef(id);
  const sentences = world.passages(id, known);
  return at.map((each) => {
    if (sentences.has(each)) return sentenceIri(iri, each);
    throw new BilateralError('unknown-passage', `the text of the source '${id}' has no sentence ${each}`);
  });
}

/** The IRIs to which the evidence of a claim points: its sentences, or the page as a whole. */
export const targetsOf = (
  world: World,
  source: string,
  at: readonly string[] | undefined,
): readonly string[] =>
  at === undefined || at.length === 0 ? [wholeIri(world.sourceRef(source))] : passageIris(world, source, at);

const sentenceNodes = (
  source: string,
  { paragraph, sentence, start, end, sha256 }: Sentence,
): readonly JsonLdNode[] => {
  const iri = sentenceIri(source, `${paragraph}.${sentence}`);
  const selector = part(iri, 'position');
  return [
    node(iri, ['oa:SpecificResource'], { hasSource: source, hasState: part(source, 'state'), selector }),
    node(selector, ['oa:TextPositionSelector'], {
      start: String(start),
      end: String(end),
      passageDigest: sha256,
      paragraph: String(paragraph),
      sentence: String(sentence),
    }),
  ];
};

/**
 * The places in a source to which evidence points. Selectors of one target must select the same characters (Web
 * Annotation Data Model, section 4), so that every sentence is a target of its own, which all claims on it share.
 */
export function* passageNodes(iri: string, { text }: Source): Generator<JsonLdNode> {
  yield node(wholeIri(iri), ['oa:SpecificResource'], { hasSource: iri });
  if (!text) return;
  yield* textNodes(iri, text);
  for (const sentence of text.sentences) yield* sentenceNodes(iri, sentence);
}

function* textNodes(iri: string, text: Text): Generator<JsonLdNode> {
  const stored = part(iri, 'text');
  const places = text.sentences.map(({ paragraph, sentence }) => `${paragraph}.${sentence}`);
  yield node(stored, ['schema:TextDigitalDocument', 'prov:Entity'], {
    file: text.file,
    sha256: text.sha256,
    encodingFormat: 'text/plain;charset=utf-8',
    specializationOf: iri,
    passage: places.map((place) => sentenceIri(iri, place)),
    sequence: sequenceOf(['sentences'], places, byPlace),
  });
  yield node(part(iri, 'state'), ['oa:TimeState'], { cachedSource: stored });
}

/** Those places in a source alone that some evidence points to. */
export function* citedPassageNodes(
  iri: string,
  { text }: Source,
  cited: ReadonlySet<string>,
): Generator<JsonLdNode> {
  if (cited.has(wholeIri(iri))) yield node(wholeIri(iri), ['oa:SpecificResource'], { hasSource: iri });
  const sentences = (text?.sentences ?? []).filter((each) =>
    cited.has(sentenceIri(iri, `${each.paragraph}.${each.sentence}`)),
  );
  if (!text || sentences.length === 0) return;
  yield* textNodes(iri, { ...text, sentences });
  for (const sentence of sentences) yield* sentenceNodes(iri, sentence);
}
