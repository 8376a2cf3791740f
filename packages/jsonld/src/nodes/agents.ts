import type { KindMapping } from './mapping.js';
import { languageMap } from '../write/node.js';
import { withNames } from './names.js';

export const state: KindMapping<'state'> = {
  types: ['State', 'schema:Country', 'prov:Agent'],
  derive: withNames(),
};

/** Offices are never properties of a person: see `office` and `relation`. */
export const person: KindMapping<'person'> = {
  types: ['schema:Person', 'prov:Person', 'prov:Agent'],
  derive: withNames(),
};

export const organisation: KindMapping<'organisation'> = {
  types: ['schema:Organization', 'org:FormalOrganization', 'prov:Organization', 'prov:Agent'],
  derive: withNames(({ world, record }) => ({
    fields:
      record.of === undefined
        ? {}
        : {
            organOf: world.ref(record.of),
            ...(record.values.ofState === undefined && { ofState: world.ref(record.of) }),
          },
  })),
};

/** ORG defines a collaboration as neither a legal entity nor a sub-unit: an inter-governmental commission exactly. */
export const body: KindMapping<'body'> = {
  types: ['JointBody', 'org:OrganizationalCollaboration', 'prov:Organization', 'prov:Agent'],
  derive: withNames(),
};

/** An office is a role that persons hold for a time; the time is in the relation `holds`. */
export const office: KindMapping<'office'> = {
  types: ['org:Role', 'skos:Concept'],
  derive: withNames(({ world, record }) => ({
    fields: {
      prefLabel: languageMap(record.label),
      officeOf: record.of === undefined ? undefined : world.ref(record.of),
      level: world.code('level', record.level),
    },
  })),
};
