import { representedBy, type Body, type DossierRecord } from '@bilateral/core';
import type { Composer } from '../../composer.js';
import { inTime } from '../in-time.js';
import { settledTime } from './settled-time.js';

/** What joins the two states: a body in which both sit, an organisation to which both belong. */
export interface Joining {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly partOf: string | undefined;
  /** Whether no other state belongs to it. */
  readonly isBilateral: boolean;
  readonly sessions: number;
  /** The claims from which it is known that both belong to it, and since when. */
  readonly claims: readonly string[];
}

/** What counts as a session of a body: it meets, or holds a conference. */
const sessionKinds = ['meeting', 'conference'] as const;
type Session = DossierRecord<(typeof sessionKinds)[number]>;

/** The two states, each by all the names under which it has been known. */
const statesOf = ({ dossier }: Composer): readonly (readonly string[])[] =>
  dossier.info.parties.map((party) => [party, ...(dossier.info.predecessors?.[party] ?? [])]);

const holdsBoth = (composer: Composer, members: readonly string[]): boolean =>
  statesOf(composer).every((names) => names.some((name) => members.includes(name)));

/** States for which someone sits in a session; a predecessor stands beside its party. */
const sitting = ({ dossier }: Composer, { values }: Session): readonly string[] =>
  (values.participants ?? []).flatMap((participant) => [
    ...representedBy(dossier, participant as Parameters<typeof representedBy>[1]),
  ]);

/** Who belongs to a body, as far as sources tell it. */
const statedMembers = (body: Body): readonly string[] | undefined =>
  body.merged.actual?.values['members'] as readonly string[] | undefined;

/** Words that stay on one line of a box if they find room there. */
const bound = (words: string): string => words.replaceAll(' ', '\u00a0');

/** Since when something has been, by every side of an open disagreement. */
const since = (composer: Composer, record: DossierRecord, property: string): readonly string[] => {
  const merged = record.merged.actual?.properties[property];
  if (merged === undefined) return [];
  const { messages } = composer;
  const dates =
    merged.conflict?.state === 'open' ? merged.conflict.positions.map(({ value }) => value) : [merged.value];
  return [bound(messages.since(messages.phrase.against(dates.map((date) => composer.date(String(date))))))];
};

/** The names of those who belong besides the two states. */
const othersOf = (composer: Composer, members: readonly string[]): readonly string[] => {
  const ours = new Set(statesOf(composer).flat());
  return members.filter((member) => !ours.has(member)).map((member) => composer.label(member));
};

/** Whether a body is one of the two states alone: by its members or, where none are told, because only the two sat in it. */
const isOfTheTwo = (composer: Composer, body: Body, sessions: readonly Session[]): boolean => {
  const stated = statedMembers(body);
  if (stated !== undefined) return othersOf(composer, stated).length === 0;
  // At a conference there are others, named or not.
  const sat = sessions.flatMap((session) => sitting(composer, session));
  return sessions.every(({ kind }) => kind === 'meeting') && othersOf(composer, sat).length === 0;
};

const detailOf = (composer: Composer, body: Body, sessions: readonly Session[]): string => {
  const { messages } = composer;
  const { bodies } = messages.figures;
  const others = othersOf(composer, statedMembers(body) ?? []);
  const last = sessions.filter((session) => settledTime(composer, session) !== undefined).at(-1);
  const parts = [
    ...since(composer, body, 'established'),
    ...(sessions.length === 0 ? [] : [bodies.sessions(sessions.length)]),
    ...(last?.values.date === undefined ? [] : [bound(bodies.lastSession(composer.date(last.values.date)))]),
    ...(others.length === 0 ? [] : [bodies.members(messages.listOf(others))]),
  ];
  return parts.join(messages.marks.semicolon);
};

const ofBody = (composer: Composer, body: Body): Joining | undefined => {
  const { selection, dossier } = composer;
  const found = selection.find({ kind: sessionKinds, modality: 'actual', partOf: body.id });
  const sessions = inTime(dossier, found);
  const joins =
    holdsBoth(composer, statedMembers(body) ?? []) ||
    sessions.some((session) => holdsBoth(composer, sitting(composer, session)));
  if (!joins) return undefined;
  return {
    id: body.id,
    label: composer.label(body.id),
    detail: detailOf(composer, body, sessions),
    partOf: body.partOf,
    isBilateral: isOfTheTwo(composer, body, sessions),
    sessions: sessions.length,
    claims: ['members', 'established'].flatMap((property) => composer.claimsOn(body, property)),
  };
};

/** Organisations of which a source says that both states are members, with the time since when each is. */
const organisations = (composer: Composer): readonly Joining[] => {
  const { messages, selection } = composer;
  const joined = selection
    .find({ kind: 'relation', modality: 'actual' })
    .filter(({ values }) => values.predicate === 'member-of');
  const ids = [...new Set(joined.flatMap(({ values }) => values.object ?? []))];
  return ids.flatMap((id): readonly Joining[] => {
    const ofIt = joined.filter(({ values }) => values.object === id);
    const subjects = ofIt.flatMap(({ values }) => values.subject ?? []);
    const isKnown = composer.dossier.records.get(id)?.kind === 'organisation';
    if (!isKnown || !holdsBoth(composer, subjects)) return [];
    const ours = new Set(statesOf(composer).flat());
    const own = ofIt.filter(({ values }) => ours.has(values.subject ?? ''));
    const times = own.flatMap(({ values: { subject, during } }) =>
      subject === undefined || during === undefined
        ? []
        : [`${composer.label(subject)}: ${composer.date(during)}`],
    );
    return [
      {
        id,
        label: composer.label(id),
        detail: times.join(messages.marks.semicolon),
        partOf: undefined,
        isBilateral: false,
        sessions: 0,
        claims: own.flatMap((relation) =>
          ['subject', 'object', 'during'].flatMap((property) => composer.claimsOn(relation, property)),
        ),
      },
    ];
  });
};

/** What joins the two states, that of which most sessions are known first; and how many bodies are left out. */
export function joiningOf(composer: Composer): {
  readonly joining: readonly Joining[];
  readonly leftOut: number;
} {
  const bodies = composer.selection.find({ kind: 'body' });
  const found = bodies.map((body) => ofBody(composer, body)).filter((each) => each !== undefined);
  const joining = [...found, ...organisations(composer)].sort((a, b) => b.sessions - a.sessions);
  return { joining, leftOut: bodies.length - found.length };
}
