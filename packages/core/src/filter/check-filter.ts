import type { Dossier } from '../dossier/dossier.js';
import { BilateralError } from '../error.js';
import { codeLists } from '../model/codes.js';
import { agentKinds, kindNames, type Kind } from '../model/kind.js';
import { periodRelations } from './period-relation.js';
import type { FindOptions, RecordFilter } from './record-filter.js';
import {
  code,
  either,
  fields,
  isObject,
  issuesOf,
  list,
  oneOrMore,
  period,
  record,
  source,
  text,
  wholeNumber,
  word,
  type Check,
} from './value-checks.js';

const anyKind: readonly Kind[] = kindNames;

/** A state of the dossier; its parties are states even where it has no record of them. */
const state: Check = (value, path, given) => {
  const { parties, predecessors = {} } = given.dossier.info;
  if ([...parties, ...Object.values(predecessors).flat()].includes(value as string)) return;
  record('state', ['state'])(value, path, given);
};
const agent = record('person, organisation, state or body', agentKinds);

const participant = fields('a participant', () => ({
  agent: oneOrMore(agent),
  office: oneOrMore(record('office', ['office'])),
  level: oneOrMore(code('level')),
  for: oneOrMore(record('state, organisation or body', ['state', 'organisation', 'body'])),
  role: oneOrMore(code('role')),
}));

const speaker: Check = (value, path, given) => {
  if (typeof value === 'string' && Object.hasOwn(codeLists.described, value)) return;
  agent(value, path, given);
};

const checks: { readonly [Field in keyof RecordFilter]-?: Check } = {
  kind: oneOrMore(word('kind', kindNames)),
  id: oneOrMore(record('record', anyKind)),
  party: oneOrMore(state),
  direction: fields('a direction', () => ({ from: state, to: state })),
  participant: either(isObject, participant, oneOrMore(agent)),
  place: oneOrMore(record('place', ['place', 'facility', 'state'])),
  partOf: oneOrMore(record('record', anyKind)),
  round: either(
    isObject,
    fields('a range of rounds', () => ({ from: wholeNumber, until: wholeNumber })),
    wholeNumber,
  ),
  organisation: oneOrMore(record('organisation', ['organisation', 'body'])),
  mentions: oneOrMore(record('record', anyKind)),
  topic: oneOrMore(code('topic')),
  period: either(
    isObject,
    fields('a period', () => Object.fromEntries(periodRelations.map((relation) => [relation, period]))),
    period,
  ),
  modality: oneOrMore(code('modality')),
  rank: oneOrMore(code('rank')),
  support: oneOrMore(code('support')),
  source: oneOrMore(source),
  language: oneOrMore(text),
  perspective: oneOrMore(record('record', anyKind)),
  speaker: oneOrMore(speaker),
  conflict: either(
    (value) => typeof value === 'boolean',
    () => {},
    oneOrMore(code('conflict-state')),
  ),
  text,
  all: list((value, path, given) => filter(value, path, given)),
  any: list((value, path, given) => filter(value, path, given)),
  not: (value, path, given) => filter(value, path, given),
};

const ofFilter = fields('a filter', () => checks);

/** No question needs as many filters; an object that holds itself has no end of them. */
const mostFilters = 1000;

const filter: Check = (value, path, given) => {
  given.filters.count += 1;
  if (given.filters.count <= mostFilters) return ofFilter(value, path, given);
  if (given.filters.count > mostFilters + 1) return;
  given.refuse('', {
    code: 'too-large',
    message: `more than ${mostFilters} filters within one another, or one that holds itself`,
    expected: `at most ${mostFilters} filters`,
  });
};

const options = fields('an option', () => ({
  order: word('order', ['dossier', 'oldest', 'newest', 'id']),
  offset: wholeNumber,
  limit: wholeNumber,
}));

/** Refuses a filter or options that are wrong anywhere: one `BilateralError` of code `invalid-filter` with every problem and its path. */
export function checkFilter(dossier: Dossier, given: RecordFilter, how: FindOptions = {}): void {
  const issues = [...issuesOf(filter, given, dossier), ...issuesOf(options, how, dossier)];
  const [first] = issues;
  if (!first) return;
  throw new BilateralError(
    'invalid-filter',
    `${first.path === '' ? 'filter' : first.path}: ${first.message}`,
    {
      issues,
      ...(first.hint !== undefined && { hint: first.hint }),
    },
  );
}
