import type { Code, Kind } from '@bilateral/core';
import type { Fields, JsonLdNode, PropertyTerm } from '../document.js';
import { part } from '../write/iris.js';
import { node } from '../write/node.js';
import { isActual } from '../write/settled.js';
import type { Derived, Given } from './mapping.js';

/** The short property of each role; none for those who did not take part. */
const shortTerms: Readonly<Record<Code<'role'>, PropertyTerm | undefined>> = {
  visitor: 'visitor',
  host: 'host',
  chair: 'participant',
  signatory: 'signatory',
  speaker: 'participant',
  participant: 'participant',
  'accompanied-by': 'participant',
  'received-by': 'participant',
  'received-visitor': 'participant',
  'guest-of-honour': 'participant',
  facilitator: 'participant',
  guarantor: 'participant',
  observer: 'participant',
  appointee: 'participant',
  addressee: undefined,
  author: undefined,
  invited: undefined,
  declined: undefined,
  supporter: undefined,
};

interface Participant {
  readonly key: string;
  readonly agent: string | undefined;
  readonly office: string | undefined;
  readonly onBehalfOf: string | undefined;
  readonly role: string | undefined;
}

const participantsOf = ({ settled }: Given): readonly Participant[] =>
  settled.keys('participants').map((key) => {
    const text = (name: string): string | undefined => settled.text('participants', key, name);
    return { key, agent: text('agent'), office: text('office'), onBehalfOf: text('for'), role: text('role') };
  });

/** A role on which sources disagree is withheld with the rest of its conflict, and so is every short property. */
const isRoleContested = ({ record }: Given, { key, role }: Participant): boolean =>
  role === undefined &&
  record.claims.some(
    (claim) =>
      isActual(claim) &&
      'participants' in claim.says &&
      (claim.says.participants ?? []).some(
        (each) => (each.agent ?? each.office ?? each.for) === key && each.role !== undefined,
      ),
  );

/** Known only by an office, or by whom they stood for. Somebody whose name is contested is not unnamed. */
const isUnnamed = ({ key, agent, office, onBehalfOf }: Participant): boolean =>
  agent === undefined && (office === key || onBehalfOf === key);

const unnamedIri = (iri: string, key: string): string => part(iri, 'participants', key, 'unnamed');

const stateOf = ({ world }: Given, { agent, office, onBehalfOf }: Participant): string | undefined => {
  const found = office === undefined ? undefined : world.record(office);
  const organ = onBehalfOf === undefined ? undefined : world.record(onBehalfOf);
  const ofOrgan = organ?.kind === 'organisation' ? organ.of : undefined;
  const candidates = [onBehalfOf, ofOrgan, found?.kind === 'office' ? found.of : undefined, agent];
  return candidates.find((id) => id !== undefined && world.record(id).kind === 'state');
};

const takesPart = (given: Given, participant: Participant): PropertyTerm | undefined => {
  if (isRoleContested(given, participant)) return undefined;
  return shortTerms[(participant.role ?? 'participant') as Code<'role'>];
};

const shortFields = (given: Given, participants: readonly Participant[]): Fields => {
  const { world, iri } = given;
  const terms: Record<string, string[]> = {};
  const enter = (term: PropertyTerm, value: string): void => void (terms[term] ??= []).push(value);
  for (const participant of participants) {
    const term = takesPart(given, participant);
    const { agent, key } = participant;
    if (term === undefined || (agent === undefined && !isUnnamed(participant))) continue;
    enter(term, agent === undefined ? unnamedIri(iri, key) : world.ref(agent));
    const state = stateOf(given, participant);
    if (state !== undefined) enter('participatingState', world.ref(state));
  }
  return terms as Fields;
};

const unnamedNodes = (iri: string, participants: readonly Participant[]): readonly JsonLdNode[] =>
  participants
    .filter(isUnnamed)
    .flatMap(({ key }) => [
      node(unnamedIri(iri, key), ['prov:Agent'], {}),
      node(part(iri, 'participants', key), ['prov:Association'], { agent: unnamedIri(iri, key) }),
    ]);

/** The short properties of those who took part, and an agent for each of them whom no source names. */
export function participantsDerived(given: Given<Kind>): Derived {
  const participants = participantsOf(given);
  return { fields: shortFields(given, participants), nodes: unnamedNodes(given.iri, participants) };
}

/** Those who took part, as far as it is settled. */
export const settledParticipants = (given: Given<Kind>): readonly object[] =>
  participantsOf(given)
    .filter((each) => takesPart(given, each) !== undefined)
    .map(({ agent, office, onBehalfOf, role }) => ({ agent, office, for: onBehalfOf, role }));
