import type { DossierRecord } from '@bilateral/core';
import type { Fields, JsonLdNode } from '../document.js';
import { mappingOf } from '../nodes/index.js';
import { identifierFields, identifierNodes } from '../nodes/identifiers.js';
import { acknowledgementIris, acknowledgementNodes } from './conflicts.js';
import { claimNodes } from './claims.js';
import { directOf } from './direct.js';
import { part } from './iris.js';
import { mergedNodes } from './merged.js';
import { joined, languageMap, node, unite } from './node.js';
import { isActual, settledOf } from './settled.js';
import { emptyFields, sequenceOf } from './shape.js';
import type { World } from './world.js';

const attested = ({ claims }: DossierRecord): readonly string[] =>
  claims.filter(({ rank }) => rank !== 'deprecated').map(({ modality }) => modality);

/** What the editor says of a record of any kind. */
const editorial = (world: World, iri: string, record: DossierRecord): Fields => ({
  name: languageMap(record.label),
  kind: world.code('kind', record.kind),
  attestedAs: attested(record).map((modality) => world.code('modality', modality)),
  isPartOf: record.partOf === undefined ? undefined : world.ref(record.partOf),
  distinctFrom: (record.distinctFrom ?? []).map((id) => world.ref(id)),
  replaces: (world.dossier.info.predecessors?.[record.id] ?? []).map((id) => world.ref(id)),
  note: record.note && languageMap(record.note),
  outcome: record.outcome && part(iri, 'outcome'),
  acknowledgement: acknowledgementIris(iri, record),
  sequence: sequenceOf(['distinctFrom'], record.distinctFrom),
  empty: emptyFields({
    distinctFrom: record.distinctFrom,
    identifiers: record.identifiers,
    conflicts: record.conflicts,
  }),
  ...identifierFields(iri, record),
});

function* outcomeNodes(world: World, iri: string, { outcome }: DossierRecord): Generator<JsonLdNode> {
  if (!outcome) return;
  yield node(part(iri, 'outcome'), ['Outcome'], {
    state: world.code('outcome', outcome.state),
    isReplacedBy: outcome.replacedBy === undefined ? [] : [world.ref(outcome.replacedBy)],
    note: outcome.note && languageMap(outcome.note),
  });
}

/** One record: its plain triples, then its claims, its merged values and the editor's words on its conflicts. */
export function* recordNodes(world: World, record: DossierRecord): Generator<JsonLdNode> {
  const iri = world.iris.record(record.kind, record.id);
  const about = { iri, kind: record.kind };
  const settled = settledOf(record.merged.actual, record.claims, world.open);
  const direct = directOf(world, { ...about, claims: record.claims }, settled);
  const { types, whenActual, derive } = mappingOf(record);
  const derived = derive?.({ world, iri, record, settled }) ?? {};
  const borrowed = record.claims.some(isActual) ? whenActual : [];
  const fields = unite(editorial(world, iri, record), direct.fields, derived.fields ?? {});
  yield node(iri, [...types, ...(borrowed ?? []), ...(derived.types ?? [])], fields);
  yield* joined([...direct.elements, ...(derived.nodes ?? [])]);
  yield* outcomeNodes(world, iri, record);
  yield* identifierNodes(iri, record);
  for (const [order, claim] of record.claims.entries()) yield* claimNodes(world, about, claim, order);
  yield* mergedNodes(world, about, record.merged);
  yield* acknowledgementNodes(world, iri, record);
}
