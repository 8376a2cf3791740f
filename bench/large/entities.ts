import type { CompiledRecord } from '@bilateral/core';
import { firstYear } from './calendar.js';
import type { Telling } from './claims.js';
import { joined, nameOf, text, type Text } from './words.js';
import { parties, type Named, type Person, type World } from './world.js';

const topics = ['trade', 'energy', 'defence', 'diplomacy', 'investment', 'health', 'transport'] as const;
const title = (what: Text, name: Text, number: number): Text => joined(what, ' ', name, ` (${number})`);
const [agreementOn, projectOf, bodyFor, leagueOf, tradeOf, saidOf, thoughtOf] = [
  text('Agreement on', 'Соглашение о', 'معاہدہ برائے'),
  text('Works of', 'Стройка', 'تعمیرات'),
  text('Joint commission for', 'Совместная комиссия по', 'مشترکہ کمیشن برائے'),
  text('League of', 'Лига', 'انجمن'),
  text('Trade in', 'Торговля', 'تجارت'),
  text('On the affairs of', 'О делах', 'معاملات'),
  text('An opinion of', 'Мнение о', 'رائے'),
] as const;

/** Terms that would end after this year go on. */
const goesOnFrom = 2012;

const namesIn = ({ en, ru }: Text): object => ({
  names: [
    { text: en, language: 'en' },
    { text: ru, language: 'ru' },
  ],
});

/** The records that last: what events name. */
export class Entities {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  *records(): Generator<CompiledRecord> {
    const { states, places, offices, persons } = this.#world;
    for (const state of states) yield this.#state(state);
    for (const { id, name, within } of places)
      yield this.#record('place', id, { label: name }, [{ says: { ...namesIn(name), within } }]);
    for (const { id, name, state } of offices)
      yield this.#record('office', id, { label: name, of: state, level: 'minister' }, [
        { says: namesIn(name) },
      ]);
    for (const person of persons) yield* this.#person(person);
    yield* this.#each('organisations', (number) => this.#organisation(number));
    yield* this.#each('bodies', (number) => this.#body(number));
    yield* this.#each('projects', (number) => this.#project(number));
    yield* this.#each('agreements', (number) => this.#agreement(number));
    yield* this.#each('figures', (number) => this.#figure(number));
    yield* this.#each('utterances', (number) => this.#utterance(number));
    yield* this.#each('assessments', (number) => this.#assessment(number));
  }

  *#each(sort: keyof World['counts'], make: (number: number) => CompiledRecord): Generator<CompiledRecord> {
    for (let number = 0; number < this.#world.counts[sort]; number += 1) yield make(number);
  }

  #record(...record: Parameters<World['citer']['record']>): CompiledRecord {
    return this.#world.citer.record(...record);
  }

  /** Two claims that say the same. */
  #twice(says: object): readonly Telling[] {
    return this.#world.draw.chance(40) ? [{ says }, { says }] : [{ says }];
  }

  #state({ id, name }: Named): CompiledRecord {
    const cow = { arcadia: '770', baltia: '365', 'old-baltia': '364' }[id];
    return this.#record('state', id, { label: name, ...(cow && { identifiers: { cow } }) }, []);
  }

  *#person({ id, name, state, terms }: Person): Generator<CompiledRecord> {
    const { calendar } = this.#world;
    yield this.#record('person', id, { label: name }, this.#twice({ ...namesIn(name), nationality: state }));
    for (const [number, { office, from, to }] of terms.entries()) {
      const start = calendar.day(`${from}-01-15`);
      const during = to > goesOnFrom ? calendar.since(start) : calendar.extent(start, `${to}-12-20`);
      yield this.#record(
        'relation',
        `${id}-term-${number}`,
        { label: joined(name, `, ${office}, ${from}–${to}`) },
        this.#twice({ subject: id, predicate: 'holds', object: office, during }),
      );
    }
  }

  #organisation(number: number): CompiledRecord {
    const name = nameOf(number * 11, 3);
    const members = number === 0 ? this.#world.states.map(({ id }) => id) : [...parties];
    return this.#record(
      'organisation',
      this.#world.id('organisations', number),
      { label: title(leagueOf, name, number) },
      this.#twice(number % 3 === 0 ? { members } : { ofState: parties[number % 2] }),
    );
  }

  #body(number: number): CompiledRecord {
    const established = this.#world.calendar.year(firstYear);
    return this.#record(
      'body',
      this.#world.id('bodies', number),
      { label: title(bodyFor, nameOf(number * 3, 2), number) },
      this.#twice({ members: [...parties], established }),
    );
  }

  #project(number: number): CompiledRecord {
    const { calendar, draw } = this.#world;
    const start = calendar.anyDay();
    const says = {
      partners: [...parties],
      within: parties[number % 2],
      implements: [this.#world.any('agreements')],
    };
    const steps = ['proposed', 'agreed', 'under-construction', 'operational'] as const;
    const tellings = steps.slice(0, 1 + draw.below(steps.length)).map((status, step) => ({
      says: { ...says, status },
      more: { asOf: calendar.shifted(start, step * 400) },
    }));
    return this.#record(
      'project',
      this.#world.id('projects', number),
      { label: title(projectOf, nameOf(number * 7, 3), number) },
      tellings,
    );
  }

  #agreement(number: number): CompiledRecord {
    const { calendar, draw } = this.#world;
    const signed = calendar.anyDay();
    const says = { instrument: draw.one(['treaty', 'protocol', 'memorandum']), parties: [...parties] };
    return this.#record(
      'agreement',
      this.#world.id('agreements', number),
      { label: title(agreementOn, nameOf(number * 13, 3), number) },
      [
        { says: { ...says, signed, topics: [draw.one(topics)], about: [this.#world.any('projects')] } },
        ...(draw.chance(60) ? [{ says: { ...says, signed: calendar.coarser(signed) } }] : []),
      ],
    );
  }

  #figure(number: number): CompiledRecord {
    const { calendar, draw } = this.#world;
    const start = firstYear + draw.below(60);
    const points = Array.from({ length: 12 }, (_each, year) => ({
      period: calendar.year(start + year),
      value: { value: `${100 + draw.below(900)}.${draw.below(10)}`, scale: 'million', currency: 'USD' },
    }));
    return this.#record(
      'figure',
      this.#world.id('figures', number),
      {
        label: title(tradeOf, nameOf(number * 5, 3), number),
        definition: { measure: 'trade', of: [...parties], flow: 'total' },
      },
      [{ says: { points } }, { says: { points: points.slice(0, 6) } }],
    );
  }

  #utterance(number: number): CompiledRecord {
    const { calendar, draw, persons } = this.#world;
    const by = (persons[draw.skewed(persons.length)] as Person).id;
    return this.#record(
      'utterance',
      this.#world.id('utterances', number),
      { label: title(saidOf, nameOf(number * 19, 3), number), text: this.#content(number) },
      [
        {
          says: { date: calendar.anyDay(), about: [this.#world.any('projects')], topics: [draw.one(topics)] },
          more: { said: { by } },
        },
      ],
    );
  }

  #assessment(number: number): CompiledRecord {
    const { draw, persons } = this.#world;
    const about = [(persons[draw.skewed(persons.length)] as Person).id, parties[number % 2]];
    return this.#record(
      'assessment',
      this.#world.id('assessments', number),
      { label: title(thoughtOf, nameOf(number * 23, 3), number), text: this.#content(number) },
      this.#twice({ about, topics: [draw.one(topics)] }),
    );
  }

  #content(number: number): Text {
    const { draw } = this.#world;
    return joined(
      nameOf(draw.skewed(2000), 3),
      { en: ' and the price of ', ru: ' и цена ', ur: ' اور قیمت ' },
      nameOf(draw.skewed(2000), 3),
      `, ${number}`,
    );
  }
}
