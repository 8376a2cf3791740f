import type { EventKind } from '@bilateral/core';
import type { Draw } from './draw.js';
import { text, type Text } from './words.js';
import { parties, type Person, type World } from './world.js';

/** What happened, before anybody tells of it. */
export interface Happening {
  readonly kind: EventKind;
  readonly day: string;
  /** The day, or from it to a later one. */
  readonly date: string;
  readonly place: string;
  readonly persons: readonly Person[];
  readonly participants: readonly object[];
  readonly topics: readonly string[];
  /** What only events of the kind have. */
  readonly own: object;
}

const kinds: readonly (readonly [EventKind, number])[] = [
  ['meeting', 400],
  ['visit', 180],
  ['event', 150],
  ['conference', 80],
  ['shipment', 80],
  ['signing', 60],
  ['exercise', 40],
  ['accession', 10],
];

export const titles: Readonly<Record<EventKind, Text>> = {
  visit: text('Visit of', 'Визит', 'دورہ'),
  meeting: text('Meeting with', 'Встреча с участием', 'ملاقات'),
  conference: text('Conference with', 'Конференция с участием', 'کانفرنس'),
  exercise: text('Exercise under', 'Учения под началом', 'مشق'),
  shipment: text('Shipment received by', 'Поставка, которую принял', 'ترسیل'),
  signing: text('Signing by', 'Подписание', 'دستخط'),
  accession: text('Accession announced by', 'Присоединение, о котором объявил', 'شمولیت'),
  event: text('Event with', 'Событие с участием', 'واقعہ'),
};

const topics = [
  'diplomacy',
  'trade',
  'energy',
  'defence',
  'transport',
  'health',
  'culture',
  'finance',
  'education',
  'agriculture',
] as const;

const lasting: ReadonlySet<EventKind> = new Set<EventKind>(['visit', 'conference', 'exercise']);

const anyTopics = (draw: Draw): readonly string[] => {
  const first = draw.skewed(topics.length);
  return draw.chance(30)
    ? ([topics[first], topics[(first + 3) % topics.length]] as string[])
    : [topics[first] as string];
};

/** The day alone, or until a later day of its month. */
const timeOf = (kind: EventKind, day: string, { draw, calendar }: World): string => {
  const rest = 28 - Number(day.slice(8));
  if (!lasting.has(kind) || rest < 1 || !draw.chance(50)) return day;
  return calendar.extent(day, calendar.shifted(day, 1 + draw.below(Math.min(rest, 5))));
};

const fromOneToTheOther = (draw: Draw, year: number): object => {
  const baltia = year < 1991 && draw.chance(80) ? 'old-baltia' : parties[1];
  return draw.chance(50) ? { from: parties[0], to: baltia } : { from: baltia, to: parties[0] };
};

const ownOf: Readonly<Record<EventKind, (world: World, year: number) => object>> = {
  visit: ({ draw }, year) => ({
    ...fromOneToTheOther(draw, year),
    visitType: draw.one(['state', 'official', 'working']),
  }),
  meeting: ({ draw }) => ({
    meetingType: draw.one(['talks', 'consultation', 'call', 'reception']),
    mode: draw.one(['in-person', 'in-person', 'online']),
  }),
  conference: ({ draw }) => ({ conferenceType: draw.one(['summit', 'forum', 'seminar']) }),
  exercise: ({ draw }) => ({ exerciseType: draw.one(['military', 'maritime', 'counter-terrorism']) }),
  shipment: ({ draw }, year) => ({
    ...fromOneToTheOther(draw, year),
    goods: draw.one(['wheat', 'crude-oil', 'lng', 'machinery', 'rice']),
    quantity: { value: String(1 + draw.below(900)), scale: 'thousand', unit: 'tonne' },
  }),
  signing: (world) => ({ agreements: [world.any('agreements')] }),
  accession: ({ draw, id, counts }) => ({
    acceding: draw.one(parties),
    joined: id('organisations', draw.below(counts.organisations)),
    membership: draw.one(['member', 'observer']),
  }),
  event: ({ draw }) => ({
    eventType: draw.one(['announcement', 'statement', 'negotiation', 'cooperation', 'launch', 'payment']),
  }),
};

/** An office is said only of those whose term lasts a year and more around the event: what a paper gets wrong by weeks stays within. */
const participantOf = ({ id, terms }: Person, year: number, role: string | undefined, draw: Draw): object => {
  const term = terms.find(({ from, to }) => from < year && year < to);
  return {
    agent: id,
    ...(term && draw.chance(70) && { office: term.office }),
    ...(role !== undefined && { role }),
  };
};

/** Invents what happened: somebody of each of two states, sometimes more, at a place on a day. */
export function happeningIn(world: World): Happening {
  const { draw, calendar, places } = world;
  const kind = draw.weighed(kinds);
  const day = calendar.anyDay();
  const year = Number(day.slice(0, 4));
  const wanted = [
    ...parties,
    ...(draw.chance(50) ? [draw.one(parties)] : []),
    ...(draw.chance(15) ? ['state-0'] : []),
  ];
  const persons = [...new Set(wanted.map((state) => world.personIn(year, state)))];
  const roles = kind === 'visit' ? ['visitor', 'host'] : [];
  return {
    kind,
    day,
    date: timeOf(kind, day, world),
    place: (places[draw.skewed(places.length)] as { id: string }).id,
    persons,
    participants: persons.map((person, index) => participantOf(person, year, roles[index], draw)),
    topics: anyTopics(draw),
    own: ownOf[kind](world, year),
  };
}
