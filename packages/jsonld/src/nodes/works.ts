import type { Code } from '@bilateral/core';
import type { ClassName } from '../context/classes.js';
import { languageMap } from '../write/node.js';
import type { KindMapping } from './mapping.js';
import { withNames } from './names.js';

export const equipment: KindMapping<'equipment'> = {
  types: ['Equipment', 'schema:Product'],
  derive: withNames(),
};

const documentClasses: Readonly<Record<Code<'document-type'>, ClassName>> = {
  doctrine: 'schema:CreativeWork',
  article: 'schema:Article',
  statement: 'schema:CreativeWork',
  report: 'schema:Report',
};

export const document: KindMapping<'document'> = {
  types: ['prov:Entity'],
  derive: withNames(({ record, settled }) => ({
    types: [documentClasses[settled.text('documentType') as Code<'document-type'>] ?? 'schema:CreativeWork'],
    fields: { title: languageMap(record.label) },
  })),
};

export const concept: KindMapping<'concept'> = {
  types: ['skos:Concept'],
  derive: withNames(({ record }) => ({ fields: { prefLabel: languageMap(record.label) } })),
};
