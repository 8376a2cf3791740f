import type { KindMapping } from './mapping.js';
import { withNames } from './names.js';

/** Never also a document or an organisation: FOAF keeps them apart, and schema.org's Project is an organisation. */
export const project: KindMapping<'project'> = { types: ['Project', 'foaf:Project'], derive: withNames() };

export const initiative: KindMapping<'initiative'> = {
  types: ['Initiative', 'foaf:Project'],
  derive: withNames(),
};
