import type { Source } from '@bilateral/core';
import type { ClassName } from '../context/classes.js';
import type { Fields, JsonLdNode } from '../document.js';
import { claimNodes } from './claims.js';
import { calendarLiteral } from './dates.js';
import { directOf } from './direct.js';
import { part } from './iris.js';
import { mergedNodes } from './merged.js';
import { languageMap, node, unite } from './node.js';
import { passageIris, passageNodes } from './passages.js';
import { byPlace, emptyFields, sequenceOf } from './shape.js';
import { mergedSource, settledSource } from './speakers.js';
import type { World } from './world.js';

const classes: Readonly<Record<Source['type'], ClassName>> = {
  official: 'schema:Report',
  agency: 'schema:NewsArticle',
  newspaper: 'schema:NewsArticle',
  broadcaster: 'schema:NewsArticle',
  magazine: 'schema:Article',
  'think-tank': 'schema:Article',
  encyclopedia: 'schema:Article',
  website: 'schema:WebPage',
  unknown: 'schema:CreativeWork',
};

const optionally = <Value>(value: Value | undefined, iri: string): string | undefined =>
  value === undefined ? undefined : iri;

/** A title in square brackets is the editor's, in whatever language; any other is in that of the source. */
const languageOf = ({ title, language }: Source): string => (title.startsWith('[') ? '@none' : language);

const editorial = (world: World, iri: string, source: Source): Fields => ({
  title: { [languageOf(source)]: [source.title] },
  publisher: optionally(source.publisher, part(iri, 'publisher')),
  creator: (source.authors ?? []).map((_each, index) => part(iri, `author-${index + 1}`)),
  url: source.address,
  issued: source.published,
  datePublished: source.published === undefined ? undefined : calendarLiteral(source.published),
  language: [source.language],
  category: world.code('source-type', source.type),
  perspective: source.perspective === undefined ? undefined : world.ref(source.perspective),
  derivedFrom: source.derivedFrom === undefined ? [] : [world.sourceRef(source.derivedFrom)],
  storedText: optionally(source.text, part(iri, 'text')),
  note: source.note && languageMap(source.note),
  inference: Object.keys(source.inferred ?? {}).map((field) => part(iri, 'inferred', field)),
  unasserting: source.unasserting.map((_each, index) => part(iri, `unasserting-${index + 1}`)),
  empty: emptyFields({ authors: source.authors, inferred: source.inferred }),
});

/** Who published and wrote a source, where nobody of the dossier is known for it. */
function* agentNodes(iri: string, { publisher, authors = [] }: Source): Generator<JsonLdNode> {
  if (publisher !== undefined) yield node(part(iri, 'publisher'), ['prov:Agent'], { label: publisher });
  for (const [index, author] of authors.entries()) {
    yield node(part(iri, `author-${index + 1}`), ['prov:Agent'], { label: author, order: String(index) });
  }
  if (authors.length !== 1) yield node(part(iri, 'author'), ['prov:Agent'], {});
}

function* inferenceNodes(iri: string, { inferred = {} }: Source): Generator<JsonLdNode> {
  for (const [field, inference] of Object.entries(inferred)) {
    if (!inference) continue;
    yield node(part(iri, 'inferred', field), ['Inference'], {
      path: field,
      date: inference.value,
      why: languageMap(inference.why),
    });
  }
}

function* unassertingNodes(world: World, iri: string, { id, unasserting }: Source): Generator<JsonLdNode> {
  for (const [index, { at, reason, note }] of unasserting.entries()) {
    yield node(part(iri, `unasserting-${index + 1}`), ['Unasserting'], {
      unassertingReason: world.code('unasserting', reason),
      passage: passageIris(world, id, at),
      note: note && languageMap(note),
      order: String(index),
      sequence: sequenceOf(['at'], at, byPlace),
    });
  }
}

/** What a reader of a citation wants to know of a source: its title, who published it, when and where. */
export function* citedSourceNodes(world: World, source: Source): Generator<JsonLdNode> {
  const iri = world.iris.source(source.id);
  const { title, publisher, creator, url, issued, datePublished, language } = editorial(world, iri, source);
  const fields = { title, publisher, creator, url, issued, datePublished, language };
  yield node(iri, ['Source', 'prov:Entity', classes[source.type]], fields);
  yield* agentNodes(iri, source);
}

/** One source: what the editor knows of it, what it says of itself, its sentences, and the claims of both kinds. */
export function* sourceNodes(world: World, source: Source): Generator<JsonLdNode> {
  const iri = world.iris.source(source.id);
  const about = { iri, kind: 'source' } as const;
  const merged = mergedSource(world, source);
  const direct = directOf(world, { ...about, claims: source.claims }, settledSource(world, source, merged));
  const fields = unite(editorial(world, iri, source), direct.fields);
  yield node(iri, ['Source', 'prov:Entity', classes[source.type]], fields);
  yield* direct.elements;
  yield* agentNodes(iri, source);
  yield* inferenceNodes(iri, source);
  yield* unassertingNodes(world, iri, source);
  yield* passageNodes(iri, source);
  for (const [order, claim] of source.claims.entries()) yield* claimNodes(world, about, claim, order);
  yield* mergedNodes(world, about, merged);
}
