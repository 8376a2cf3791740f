import { parsePath, type Kind, type Path, type PropertyType } from '@bilateral/core';
import { placeOf } from '../nodes/properties.js';
import { v1Terms } from '../rdf/term-table.js';
import type { Graph } from './graph.js';
import type { Node } from './node.js';
import { leadsToValue, statedValue, typeOf } from './stated.js';

type Fields = Record<string, unknown>;
type Stated = readonly [path: Path, value: unknown];

/** The record or source of which a claim speaks. */
export interface Subject {
  readonly iri: string;
  readonly kind: Kind | 'source';
}

/** Path and value of one `br:Claim`; nothing if it is broken, which is then a problem. */
function statedBy(graph: Graph, { iri, kind }: Subject, claim: Node): Stated | undefined {
  const written = claim.must('path', claim.text('path'));
  const path = parsePath(written);
  if (!leadsToValue(path)) {
    if (written !== '') claim.problem(`the path '${written}'`, `a path of a value of the kind ${kind}`);
    return undefined;
  }
  const { subject, term, type } = placeOf(kind, iri, path);
  const expected = v1Terms.term(term).iri;
  const predicate = claim.must('predicate', claim.link('predicate'));
  if (predicate !== '' && predicate !== expected)
    claim.problem(`rdf:predicate <${predicate}>`, `<${expected}>, as the path '${written}' says`);
  const about = claim.must('subject', claim.link('subject'));
  if (about !== '' && about !== subject) claim.problem(`rdf:subject <${about}>`, `<${subject}>`);
  return [path, statedValue(graph, claim, type, term)];
}

/** How the values of a list are shared out to its elements, where their names do not tell. */
const countsOf = (annotation: Node, property: string): readonly number[] | undefined =>
  annotation
    .texts('elements')
    .map(parsePath)
    .find(([name]) => name === property)
    ?.slice(1)
    .map(Number);

/** The elements of a list: a new one begins with another name, and where a field stands again. */
function elementsOf(stated: readonly Stated[], counts: readonly number[] | undefined): readonly Fields[] {
  const fields = stated.map(([path, value]) => [path[1] ?? '', path[2] ?? '', value] as const);
  if (counts && counts.reduce((sum, each) => sum + each, 0) === fields.length) {
    let start = 0;
    return counts.map((each) =>
      Object.fromEntries(fields.slice(start, (start += each)).map(([, name, value]) => [name, value])),
    );
  }
  const elements: Fields[] = [];
  let last: string | undefined;
  for (const [key, name, value] of fields) {
    const open = elements.at(-1);
    if (open && key === last && !Object.hasOwn(open, name)) open[name] = value;
    else elements.push({ [name]: value });
    last = key;
  }
  return elements;
}

function groupOf(type: Extract<PropertyType, { type: 'group' }>, stated: readonly Stated[]): Fields {
  const group: Fields = {};
  for (const [[, name = ''], value] of stated) {
    const members = group[name] as readonly unknown[] | undefined;
    group[name] = type.fields[name]?.type === 'set' ? [...(members ?? []), value] : value;
  }
  return group;
}

function propertyOf(annotation: Node, property: string, stated: readonly Stated[]): unknown {
  const type = typeOf(property);
  switch (type?.type) {
    case 'set':
      return stated.map(([, value]) => value);
    case 'list':
      return elementsOf(stated, countsOf(annotation, property));
    case 'group':
      return groupOf(type, stated);
    default:
      if (stated.length > 1)
        annotation.problem(`${stated.length} values at '${property}'`, 'one value in one claim');
      return stated[0]?.[1];
  }
}

/** The paths of what stands in a claim without content. */
const emptyPaths = (annotation: Node): readonly Path[] =>
  annotation
    .texts('empty')
    .filter((text) => text.startsWith('says.'))
    .map((text) => parsePath(text.slice('says.'.length, text.lastIndexOf('='))));

/** The values with the fields that stand without content. */
function withEmpty(says: Fields, paths: readonly Path[]): Fields {
  const all = { ...says };
  for (const [property = '', field] of paths) {
    const type = typeOf(property);
    if (type?.type === 'group') {
      const known = (all[property] ?? {}) as Fields;
      const isNew = field !== undefined && Object.hasOwn(type.fields, field) && !Object.hasOwn(known, field);
      all[property] = isNew ? { ...known, [field]: [] } : known;
    } else if (type?.type === 'set' || type?.type === 'list') all[property] ??= [];
  }
  return all;
}

/** The values of a claim by property, in the order of the claim; a list of which nothing but its elements is known is there too. */
function byProperty(
  graph: Graph,
  about: Subject,
  annotation: Node,
  values: readonly Node[],
): ReadonlyMap<string, readonly Stated[]> {
  const found = new Map<string, Stated[]>();
  for (const value of values) {
    const stated = statedBy(graph, about, value);
    if (!stated) continue;
    const [property = ''] = stated[0];
    found.set(property, [...(found.get(property) ?? []), stated]);
  }
  for (const [property = ''] of annotation.texts('elements').map(parsePath)) {
    if (typeOf(property)?.type === 'list' && !found.has(property)) found.set(property, []);
  }
  return found;
}

/** Puts what a claim says together from its values, which stand in the order of the claim. */
export function saysOf(graph: Graph, about: Subject, annotation: Node, values: readonly Node[]): object {
  const says = [...byProperty(graph, about, annotation, values)].map(
    ([property, stated]) => [property, propertyOf(annotation, property, stated)] as const,
  );
  return withEmpty(Object.fromEntries(says), emptyPaths(annotation));
}
