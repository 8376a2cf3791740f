import type { Fields } from '../document.js';
import { boundFields, extentFields } from '../write/dates.js';
import type { Derived, Given, KindMapping } from './mapping.js';
import { withNames } from './names.js';

const duringFields = ({ world, settled }: Given<'relation'>): Fields => {
  const during = settled.text('during');
  return during === undefined ? {} : { ...extentFields(during), ...boundFields(world.dossier.dates[during]) };
};

/** Who holds an office is a membership; the organisation is known where the office is one of an organisation. */
const tenure = ({ world, settled }: Given<'relation'>): Derived => {
  const [person, office] = [settled.text('subject'), settled.text('object')];
  if (settled.text('predicate') !== 'holds' || person === undefined || office === undefined) return {};
  const held = world.record(office);
  if (held.kind !== 'office') return {};
  const organisation =
    held.of !== undefined && world.record(held.of).kind !== 'state' ? world.ref(held.of) : undefined;
  return {
    types: ['org:Membership'],
    fields: { membershipOf: world.ref(person), orgRole: world.ref(office), organization: organisation },
  };
};

/** A relation is a dated thing, not a bare edge: an edge could not say when, or by whom it is denied. */
export const relation: KindMapping<'relation'> = {
  types: ['Relation', 'prov:Entity'],
  derive: withNames((given) => {
    const { types = [], fields = {} } = tenure(given);
    return { types, fields: { ...duringFields(given), ...fields } };
  }),
};
