import type { Kind } from '@bilateral/core';
import { z } from 'zod';
import type { PropertyTerm } from '../src/document.js';
import type { PropertyRule, ValueRule } from '../src/shapes/rule.js';
import { exactRule, pathOf, unwrap } from './schema-rule.js';

/** Under which terms a field that the editor fills stands, and what its values are where the schema cannot tell. */
interface Row {
  readonly terms: readonly PropertyTerm[];
  readonly value?: ValueRule;
  readonly isMany?: true;
}

const record = (...kinds: readonly Kind[]): ValueRule => ({ records: kinds });
const resource: ValueRule = { resource: 'any' };

const rows: Readonly<Record<string, Row>> = {
  label: { terms: ['name'] },
  partOf: { terms: ['isPartOf'], value: record() },
  distinctFrom: { terms: ['distinctFrom'], value: record(), isMany: true },
  outcome: { terms: ['outcome'], value: { class: 'br:Outcome' } },
  conflicts: { terms: ['acknowledgement'], value: { class: 'br:Acknowledgement' }, isMany: true },
  note: { terms: ['note'], value: { text: 'editorial' } },
  level: { terms: ['level'] },
  text: { terms: ['text'] },
};

const rowsOfKind: { readonly [K in Kind | 'source']?: Readonly<Record<string, Row>> } = {
  office: { of: { terms: ['officeOf'], value: record('state', 'organisation', 'body') } },
  organisation: { of: { terms: ['organOf'], value: record('state') } },
  source: {
    title: { terms: ['title'], value: { anyOf: [{ text: 'any language' }, { datatype: 'xsd:string' }] } },
    publisher: { terms: ['publisher'], value: { class: 'prov:Agent' } },
    authors: { terms: ['creator'], value: { class: 'prov:Agent' }, isMany: true },
    address: { terms: ['url'], value: resource },
    published: { terms: ['issued'], value: { datatype: 'edtf:EDTF' } },
    language: { terms: ['language'] },
    type: { terms: ['category'] },
    perspective: { terms: ['perspective'], value: record('state') },
    derivedFrom: { terms: ['derivedFrom'], value: { class: 'br:Source' } },
    text: { terms: ['storedText'], value: { class: 'schema:TextDigitalDocument' } },
    inferred: { terms: ['inference'], value: { class: 'br:Inference' }, isMany: true },
    unasserting: { terms: ['unasserting'], value: { class: 'br:Unasserting' }, isMany: true },
  },
};

/** The definition of a series: `of` becomes areas and the general link. */
const definitionRows: Readonly<Record<string, Row>> = {
  measure: { terms: ['indicator'] },
  of: { terms: ['of'], value: record(), isMany: true },
  flow: { terms: ['flow'] },
  commodity: { terms: ['commodity'] },
  coverage: { terms: ['coverage'] },
  year: { terms: ['yearKind'] },
  reporter: { terms: ['reporter'] },
  remark: { terms: ['remark'], value: { text: 'editorial' } },
};

/** Fields that stand elsewhere: claims have shapes of their own, identifiers become links and notations. */
const elsewhere: ReadonlySet<string> = new Set(['claims', 'identifiers', 'definition']);

const rulesOf = (
  field: string,
  schema: z.core.$ZodType,
  { terms, value, isMany }: Row,
): readonly PropertyRule[] => {
  const found = value ?? exactRule(schema, undefined);
  const isRequired = !(schema instanceof z.ZodOptional);
  // A text has one value for each language.
  const isSingle = !isMany && !('text' in found) && !('anyOf' in found);
  return terms.map((term) => ({
    path: pathOf(term),
    ...(isRequired ? { min: 1 } : {}),
    ...(isSingle ? { max: 1 } : {}),
    value: found,
  }));
};

const rowOf = (kind: Kind | 'source', field: string): Row => {
  const row = rowsOfKind[kind]?.[field] ?? rows[field];
  if (!row) throw new Error(`no row is known for the field '${field}' of ${kind}`);
  return row;
};

/** The rules of what the editor says of a record of a kind, or of a source. */
export function editorialRules(kind: Kind | 'source', { shape }: z.ZodObject): readonly PropertyRule[] {
  const { definition } = shape;
  const own = Object.entries(shape)
    .filter(([field]) => !elsewhere.has(field) && !(kind === 'source' && field === 'claims'))
    .flatMap(([field, schema]) => rulesOf(field, schema, rowOf(kind, field)));
  const defined = definition === undefined ? {} : (unwrap(definition) as z.ZodObject).shape;
  return [
    ...own,
    ...Object.entries(defined).flatMap(([field, schema]) =>
      rulesOf(field, schema, definitionRows[field] ?? rowOf(kind, field)),
    ),
  ];
}
