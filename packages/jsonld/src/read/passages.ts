import { byPlace } from '../write/shape.js';
import type { Graph } from './graph.js';
import type { Node } from './node.js';

const selectorOf = (graph: Graph, target: Node): Node | undefined => {
  const iri = target.link('selector');
  return iri === undefined ? undefined : graph.node(iri);
};

const placeIn = (selector: Node): string => `${selector.whole('paragraph')}.${selector.whole('sentence')}`;

/** The sentences to which targets point, as `paragraph.sentence`; a page as a whole has none. */
export const placesOf = (graph: Graph, targets: readonly Node[]): readonly string[] =>
  targets.flatMap((target) => {
    const selector = selectorOf(graph, target);
    return selector ? [placeIn(selector)] : [];
  });

/** The source in which targets lie: one for all. */
export function sourceOf(graph: Graph, claim: Node, targets: readonly Node[]): string {
  const iris = targets.map((target) => target.must('hasSource', target.link('hasSource')));
  const [iri] = iris;
  if (iri === undefined || new Set(iris).size > 1) {
    claim.problem(iri === undefined ? 'no oa:hasTarget' : iris.join(', '), 'targets in one source');
    return '';
  }
  return graph.source(claim, iri);
}

/** The text of a source that was read, with its sentences. */
export function textOf(graph: Graph, source: Node): object | undefined {
  const iri = source.link('storedText');
  const text = iri === undefined ? undefined : graph.node(iri);
  if (!text) return undefined;
  const sentences = new Map<string, object>(
    graph.linked(text, 'passage').flatMap((target) => {
      const selector = selectorOf(graph, target);
      if (!selector) return [];
      const sentence = {
        paragraph: selector.whole('paragraph'),
        sentence: selector.whole('sentence'),
        start: selector.whole('start'),
        end: selector.whole('end'),
        sha256: selector.must('passageDigest', selector.text('passageDigest')),
      };
      return [[`${sentence.paragraph}.${sentence.sentence}`, sentence] as const];
    }),
  );
  const places = text.ordered(['sentences'], [...sentences.keys()], byPlace) ?? [];
  return {
    file: text.must('file', text.text('file')),
    sha256: text.must('sha256', text.text('sha256')),
    sentences: places.flatMap((place) => sentences.get(place) ?? []),
  };
}
