import { visitsBetween, type Dossier, type Visit } from '../../src/index.js';
import { countIn } from './decades.js';
import { actualDates, eventDecades, eventsByDating } from './events.js';
import type { Gap } from './gap.js';
import { officesWithoutHolder, officesWithoutTerm, partyOffices } from './offices.js';
import { labelsOf } from './records.js';

/** What the events lack in time and place. */
export const gapsInEvents = (dossier: Dossier): readonly Gap[] => {
  const decades = eventDecades(dossier);
  const { actual, otherwise, undated } = eventsByDating(dossier);
  const dates = actualDates(dossier);
  const empty = decades.filter((decade) => countIn(decade, dates).certain === 0);
  const events = [...actual, ...otherwise, ...undated];
  return [
    {
      what: 'Decades without an event that is certainly in them',
      found: empty.map(({ name }) => name),
      of: decades.length,
    },
    { what: 'Events without any date', found: labelsOf(undated), of: events.length },
    {
      what: 'Events without a place in any modality',
      found: labelsOf(
        events.filter(({ merged }) =>
          Object.values(merged).every(({ values }) => values['place'] === undefined),
        ),
      ),
      of: events.length,
      countOnly: true,
    },
  ];
};

const namesNoVisitor = ({ values: { participants = [] } }: Visit): boolean =>
  !participants.some(({ agent, role }) => agent !== undefined && role === 'visitor');

/** Offices without a holder or a term, and visits without a visitor. */
export const gapsInOffices = (dossier: Dossier): readonly Gap[] => {
  const offices = partyOffices(dossier);
  const [a, b] = dossier.info.parties;
  const visits = visitsBetween(dossier, a, b);
  return [
    {
      what: 'Offices of the two states of which no holder is recorded',
      found: labelsOf(officesWithoutHolder(dossier)),
      of: offices.length,
    },
    {
      what: 'Offices of the two states with a holder, but no term of a known beginning',
      found: labelsOf(officesWithoutTerm(dossier)),
      of: offices.length,
    },
    {
      what: 'Visits between the two states that name no visitor',
      found: labelsOf(visits.filter(namesNoVisitor)),
      of: visits.length,
    },
  ];
};
