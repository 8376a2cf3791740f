import type { Source } from '@bilateral/core';
import { firstYear, type Calendar } from './calendar.js';
import { Citer } from './claims.js';
import type { Draw } from './draw.js';
import { inventSources } from './sources.js';
import { joined, nameOf, namesOfThree, type Text } from './words.js';

/** A record that others name, with what they need to know of it. */
export interface Named {
  readonly id: string;
  readonly name: Text;
}

interface Term {
  readonly office: string;
  readonly from: number;
  readonly to: number;
}

export interface Person extends Named {
  readonly state: string;
  /** First and last year of public life. */
  readonly from: number;
  readonly to: number;
  readonly terms: readonly Term[];
}

export interface Office extends Named {
  readonly state: string;
}

export interface Place extends Named {
  readonly within: string;
}

export const parties = ['arcadia', 'baltia'] as const;

type Sort =
  | 'states'
  | 'sources'
  | 'places'
  | 'persons'
  | 'offices'
  | 'organisations'
  | 'bodies'
  | 'projects'
  | 'agreements'
  | 'figures'
  | 'utterances'
  | 'assessments'
  | 'conflicts';

/** How many of each sort there are beside so many events. */
const countsFor = (events: number): Readonly<Record<Sort, number>> => ({
  states: 24,
  sources: Math.max(20, Math.ceil(events / 50)),
  places: Math.max(30, Math.ceil(events / 500)),
  persons: Math.max(50, Math.ceil(events / 100)),
  offices: Math.max(20, Math.ceil(events / 400)),
  organisations: Math.max(10, Math.ceil(events / 500)),
  bodies: Math.max(5, Math.ceil(events / 5000)),
  projects: Math.max(5, Math.ceil(events / 1000)),
  agreements: Math.max(10, Math.ceil(events / 100)),
  figures: Math.max(5, Math.ceil(events / 2000)),
  utterances: Math.max(10, Math.ceil(events / 50)),
  assessments: Math.max(10, Math.ceil(events / 50)),
  conflicts: Math.max(2, Math.ceil(events / 5000)),
});

const publicLife = 15;
const years = 60;

/** What stays the same while the records are written: who and what they may name. */
export class World {
  readonly draw: Draw;
  readonly calendar: Calendar;
  readonly counts: Readonly<Record<Sort, number>>;
  readonly states: readonly Named[];
  readonly places: readonly Place[];
  readonly offices: readonly Office[];
  readonly persons: readonly Person[];
  readonly sources: readonly Source[];
  readonly citer: Citer;

  constructor(events: number, draw: Draw, calendar: Calendar) {
    this.draw = draw;
    this.calendar = calendar;
    this.counts = countsFor(events);
    this.states = this.#inventStates();
    this.places = this.#inventPlaces();
    this.offices = this.#inventOffices();
    this.persons = Array.from({ length: this.counts.persons }, (_each, index) => this.#inventPerson(index));
    this.sources = inventSources(this.counts.sources, draw, calendar);
    this.citer = new Citer(this.sources, draw, calendar);
  }

  /** The state that a number stands for: nearly always a party. */
  stateOf(number: number): string {
    return number % 10 === 9
      ? (this.states[3 + (Math.floor(number / 10) % (this.states.length - 3))] as Named).id
      : parties[(number + Math.floor(number / 10)) % 2 === 0 ? 0 : 1];
  }

  /** Somebody of a state who was in public life in a year, else anybody: those who come first in a year come most often. */
  personIn(year: number, state: string): Person {
    const { draw, persons } = this;
    for (let tries = 0; tries < 16; tries += 1) {
      const start = (year - firstYear - draw.below(publicLife) + years) % years;
      const ofYear = Math.ceil((persons.length - start) / years);
      const person = ofYear > 0 ? persons[start + years * draw.skewed(ofYear)] : undefined;
      if (person?.state === state && person.from <= year && year <= person.to) return person;
    }
    return persons[draw.skewed(persons.length)] as Person;
  }

  id(sort: Sort, number: number): string {
    return `${idsOf[sort]}-${number}`;
  }

  any(sort: Sort): string {
    return this.id(sort, this.draw.skewed(this.counts[sort]));
  }

  #inventStates(): readonly Named[] {
    const own = [
      { id: 'arcadia', name: { en: 'Arcadia', ru: 'Аркадия', ur: 'آرکیڈیا' } },
      { id: 'baltia', name: { en: 'Baltia', ru: 'Балтия', ur: 'بالٹیا' } },
      { id: 'old-baltia', name: { en: 'Old Baltia', ru: 'Старая Балтия', ur: 'قدیم بالٹیا' } },
    ];
    const others = Array.from({ length: this.counts.states - own.length }, (_each, index) => ({
      id: `state-${index}`,
      name: joined(nameOf(index * 5, 2), { en: 'ia', ru: 'ия', ur: 'یا' }),
    }));
    return [...own, ...others];
  }

  /** Regions in states, towns in regions, quarters in towns. */
  #inventPlaces(): readonly Place[] {
    const regions = Math.ceil(this.counts.places / 10);
    const towns = Math.ceil(this.counts.places / 2);
    return Array.from({ length: this.counts.places }, (_each, index) => ({
      id: `place-${index}`,
      name: joined(nameOf((index * 29) % namesOfThree, 3), { en: 'pur', ru: 'пур', ur: 'پور' }),
      within:
        index < regions
          ? this.stateOf(index)
          : `place-${index < towns ? index % regions : regions + (index % (towns - regions))}`,
    }));
  }

  #inventOffices(): readonly Office[] {
    return Array.from({ length: this.counts.offices }, (_each, index) => {
      const state = parties[index % 2] as string;
      const field = nameOf((index >> 1) * 17, 3);
      return {
        id: `office-${index}`,
        state,
        name: joined(
          { en: 'Minister of ', ru: 'Министр по делам ', ur: 'وزیر برائے ' },
          field,
          ` (${state})`,
        ),
      };
    });
  }

  #inventPerson(index: number): Person {
    const from = firstYear + (index % years);
    const state = this.stateOf(Math.floor(index / years) + index);
    const own = this.offices.filter((office) => office.state === state);
    const terms = [0, 5].map((after, count) => ({
      office: own[(index * 13 + count) % Math.max(1, own.length)]?.id ?? '',
      from: from + after + (index % 3),
      to: from + after + (index % 3) + 3,
    }));
    return {
      id: `person-${index}`,
      name: joined(
        nameOf((index * 7 + Math.floor(index / namesOfThree)) % 576, 2),
        ' ',
        nameOf((index * 31) % namesOfThree, 3),
      ),
      state,
      from,
      to: from + publicLife,
      terms: own.length === 0 ? [] : terms.slice(0, 1 + (index % 2)),
    };
  }
}

const idsOf: Readonly<Record<Sort, string>> = {
  states: 'state',
  sources: 'paper',
  places: 'place',
  persons: 'person',
  offices: 'office',
  organisations: 'organisation',
  bodies: 'body',
  projects: 'project',
  agreements: 'agreement',
  figures: 'figure',
  utterances: 'utterance',
  assessments: 'assessment',
  conflicts: 'account',
};
