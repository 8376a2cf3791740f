import { findRecords, representedBy, type Dossier, type Office, type Relation } from '../../src/index.js';

/** The offices of the two states and of the states before them. */
export const partyOffices = (dossier: Dossier): readonly Office[] =>
  findRecords(dossier, { kind: 'office' }).filter(({ id }) => {
    const states = representedBy(dossier, { office: id });
    return dossier.info.parties.some((party) => states.has(party));
  });

const tenuresOf = (dossier: Dossier, office: Office): readonly Relation[] =>
  findRecords(dossier, { kind: 'relation' }).filter(
    ({ values: { predicate, subject, object } }) =>
      predicate === 'holds' && subject !== undefined && object === office.id,
  );

/** A time before or after which someone held an office is no term: a term lasts, from a beginning that is known. */
const hasBeginning = (dossier: Dossier, { values: { during = '' } }: Relation): boolean => {
  const bounds = dossier.dates[during];
  return bounds?.kind === 'extent' && bounds.earliest !== undefined;
};

/** The offices of the two states that nobody is recorded to hold. */
export const officesWithoutHolder = (dossier: Dossier): readonly Office[] =>
  partyOffices(dossier).filter((office) => tenuresOf(dossier, office).length === 0);

/** The offices of the two states that someone holds, but nobody from a known beginning. */
export const officesWithoutTerm = (dossier: Dossier): readonly Office[] =>
  partyOffices(dossier).filter((office) => {
    const tenures = tenuresOf(dossier, office);
    return tenures.length > 0 && !tenures.some((tenure) => hasBeginning(dossier, tenure));
  });
