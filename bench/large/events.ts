import type { CompiledRecord } from '@bilateral/core';
import { deprecated, lowConfidence, preferred, type Telling } from './claims.js';
import { happeningIn, titles, type Happening } from './happenings.js';
import { joined } from './words.js';
import type { World } from './world.js';

/** In so many of a hundred events sources really disagree. */
const disagreeing = 4;

/** How an event came to be told. */
interface Told {
  readonly tellings: readonly Telling[];
  readonly conflicts?: readonly object[];
  readonly outcome?: object;
}

const counts = [
  [1, 22],
  [2, 40],
  [3, 28],
  [4, 10],
] as const;

/** What the first claim says is the whole; each later one says a part of it, and less exactly. */
const partOf = (happening: Happening, { draw, calendar }: World): Telling => {
  const { day, place, participants, topics, own } = happening;
  return {
    says: {
      date: draw.chance(40) ? day : calendar.coarser(day),
      ...(draw.chance(60) && { place }),
      ...(draw.chance(80) && { participants: participants.slice(0, 1 + draw.below(participants.length)) }),
      ...(draw.chance(30) && { topics }),
      ...(draw.chance(40) && own),
    },
    ...(draw.chance(1) && { more: lowConfidence }),
  };
};

const wholeOf = ({ date, place, participants, topics, own }: Happening): Telling => ({
  says: { date, place, participants, topics, ...own },
});

const agreed = (happening: Happening, world: World): Told => {
  const { draw, calendar } = world;
  const tellings = [wholeOf(happening)];
  for (let count = draw.weighed(counts); count > 1; count -= 1) tellings.push(partOf(happening, world));
  if (draw.chance(1.5))
    tellings.push({ says: { date: calendar.shifted(happening.day, 400) }, more: deprecated });
  if (draw.chance(7))
    tellings.push({
      says: { date: calendar.coarser(happening.day), place: happening.place },
      more: { modality: 'planned' },
    });
  if (draw.chance(1.5))
    tellings.push({
      says: { date: happening.day, participants: happening.participants.slice(0, 1) },
      more: { modality: draw.one(['alleged', 'denied', 'forecast']) },
    });
  return { tellings };
};

/** Two claims that give two days, or two places; half of the conflicts are open. */
const disagreed = (happening: Happening, { draw, calendar, places }: World): Told => {
  const { day, place, participants } = happening;
  const property = draw.chance(70) ? 'date' : 'place';
  const index = places.findIndex(({ id }) => id === place);
  const other =
    property === 'date'
      ? { date: calendar.shifted(day, 1 + draw.below(40)) }
      : { date: day, place: places[(index + 1) % places.length]?.id };
  const says = { date: day, place, participants, topics: happening.topics, ...happening.own };
  const state = draw.weighed([
    ['open', 50],
    ['preferred', 40],
    ['both-true', 10],
  ]);
  const judged = state === 'preferred' ? { basis: 'primary-source' } : {};
  return {
    tellings: [{ says, ...(state === 'preferred' && { more: preferred }) }, { says: other }],
    conflicts: [{ property, state, ...judged }],
  };
};

/** What was only planned: some of it came to nothing. */
const plannedOnly = (happening: Happening, { draw, calendar }: World): Told => {
  const { day, place, participants, own } = happening;
  const more = { modality: 'planned' } as const;
  const state = draw.one(['unfulfilled', 'cancelled', undefined, undefined]);
  return {
    tellings: [
      { says: { date: day, place, participants, ...own }, more },
      ...(draw.chance(40) ? [{ says: { date: calendar.coarser(day) }, more }] : []),
    ],
    ...(state !== undefined && { outcome: { state } }),
  };
};

const told = (happening: Happening, world: World): Told => {
  if (world.draw.chance(disagreeing)) return disagreed(happening, world);
  if (world.draw.chance(3)) return plannedOnly(happening, world);
  return agreed(happening, world);
};

/** Invents an event: what happened, what it is called, and what the papers say of it. */
export function inventEvent(number: number, world: World): CompiledRecord {
  const happening = happeningIn(world);
  const { kind, day, persons } = happening;
  const { tellings, ...editorial } = told(happening, world);
  const label = joined(
    titles[kind],
    ' ',
    persons[0]?.name ?? '',
    ', ',
    persons.at(-1)?.name ?? '',
    ` – ${day}, ${number}`,
  );
  return world.citer.record(kind, `${kind}-${number}`, { label, ...editorial }, tellings);
}

const firstRound = 1949;

/** Sessions of the bodies, numbered year after year. */
export function* sessionsOf(world: World): Generator<CompiledRecord> {
  const { calendar, counts: countsOf } = world;
  for (let body = 0; body < countsOf.bodies; body += 1) {
    for (let round = 1; round <= 30; round += 1) {
      const year = firstRound + (body % 40) + round;
      const id = `${world.id('bodies', body)}-session-${round}`;
      const persons = [world.personIn(year, 'arcadia'), world.personIn(year, 'baltia')];
      const participants = [...new Set(persons)].map((person) => ({ agent: person.id }));
      const date = calendar.day(`${year}-0${1 + (body % 9)}-11`);
      const label = joined(
        { en: 'Session', ru: 'Заседание', ur: 'اجلاس' },
        ` ${round}, ${world.id('bodies', body)}`,
      );
      yield world.citer.record('meeting', id, { label, partOf: world.id('bodies', body) }, [
        { says: { date, meetingType: 'session', round, participants } },
        { says: { date: calendar.coarser(date), round } },
      ]);
    }
  }
}
