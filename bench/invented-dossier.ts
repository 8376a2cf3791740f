import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { seeded, type Random } from './seeded.js';

/** A record of an invented dossier, as its file holds it. */
interface Invented {
  readonly kind: string;
  readonly id: string;
  readonly content: object;
}

const parties = ['arcadia', 'baltia'] as const;
const topics = ['trade', 'energy', 'defence', 'diplomacy', 'investment', 'health'] as const;
const sourcesPerRound = 9;

/** A text in three languages, as a dossier has them, of the usual length of a remark. */
const told = (words: string) => ({
  en: `${words}, of which the paper heard from others and tells after them`,
  ru: `${words}, о чём газета услышала от других и рассказывает с их слов`,
  ur: `${words}، جس کے بارے میں اخبار نے دوسروں سے سنا اور ان کے الفاظ میں بیان کیا`,
});

/** One round of records on what two states did in one year; every round is like the others, so a dossier grows evenly. */
class Round {
  readonly #random: Random;
  readonly #number: number;
  #claims = 0;

  constructor(number: number, random: Random) {
    this.#number = number;
    this.#random = random;
  }

  *sources(): Generator<Invented> {
    for (let index = 0; index < sourcesPerRound; index += 1) {
      const id = this.#id('source', index);
      yield {
        kind: 'source',
        id,
        content: {
          title: `The paper ${id}`,
          publisher: `Publisher ${index}`,
          address: `https://example.org/${id}`,
          published: '2024-06-01',
          language: 'en',
          type: 'newspaper',
        },
      };
    }
  }

  *records(): Generator<Invented> {
    yield this.#record('place', 0, [{ within: this.#pick(parties) }]);
    for (const index of [0, 1, 2]) {
      yield this.#record('person', index, [{ nationality: parties[index % 2] }]);
      yield this.#record('relation', index, [
        {
          subject: this.#id('person', index),
          predicate: 'holds',
          object: `minister-of-${parties[index % 2]}`,
          during: '1990/2030',
        },
      ]);
    }
    for (const index of [0, 1]) yield this.#record('visit', index, this.#visit());
    for (const index of [0, 1, 2, 3, 4, 5]) yield this.#record('meeting', index, this.#meeting());
    for (const index of [0, 1, 2, 3, 4, 5]) yield this.#record('assessment', index, this.#opinion());
    for (const index of [0, 1]) yield this.#record('utterance', index, this.#opinion());
    yield this.#record('figure', 0, this.#series());
  }

  #id(kind: string, index: number): string {
    return `${kind}-${this.#number}-${index}`;
  }

  #pick<Item>(items: readonly Item[]): Item {
    return items[this.#random(items.length)] as Item;
  }

  /** The claims cite the sources of the round in turn, so every source is cited and no record cites one twice. */
  #record(kind: string, index: number, says: readonly object[]): Invented {
    const id = this.#id(kind, index);
    const claims = says.map((each, place) => ({
      source: this.#id('source', this.#claims++ % sourcesPerRound),
      says: each,
      ...(place > 0 && { reading: { identity: { basis: 'text', why: told(`Claim ${place} on ${id}`) } } }),
    }));
    const definition = { measure: 'trade', of: parties, flow: 'total' };
    return {
      kind,
      id,
      content: {
        label: told(`The ${id}`),
        ...((kind === 'assessment' || kind === 'utterance') && { text: told(`Thought of ${id}`) }),
        ...(kind === 'figure' && { definition }),
        claims,
      },
    };
  }

  /** One day, told to the day, to the month and as a year. */
  #dates(): readonly string[] {
    const day = `${1991 + this.#random(33)}-0${1 + this.#random(9)}-${10 + this.#random(19)}`;
    return [day, day.slice(0, 7), day.slice(0, 4)];
  }

  #participants(): readonly object[] {
    return parties.map((party, index) => ({
      agent: this.#id('person', index),
      office: `minister-of-${party}`,
    }));
  }

  #visit(): readonly object[] {
    const [from, to] = this.#random(2) === 0 ? parties : [...parties].reverse();
    const participants = this.#participants();
    return this.#dates().map((date) => ({ date, from, to, participants }));
  }

  #meeting(): readonly object[] {
    const place = this.#id('place', 0);
    const participants = this.#participants();
    return this.#dates().map((date) => ({ date, place, participants, topics: [this.#pick(topics)] }));
  }

  #opinion(): readonly object[] {
    return [
      { about: [this.#id('person', this.#random(3)), this.#pick(parties)], topics: [this.#pick(topics)] },
    ];
  }

  #series(): readonly object[] {
    const points = Array.from({ length: 12 }, (_each, index) => ({
      period: String(2010 + index),
      value: { value: `${100 + this.#random(900)}.${this.#random(10)}`, scale: 'million', currency: 'USD' },
    }));
    return [{ points }, { points: points.slice(0, 6) }];
  }
}

const common: readonly Invented[] = parties.flatMap((party) => [
  { kind: 'state', id: party, content: { label: told(party) } },
  {
    kind: 'office',
    id: `minister-of-${party}`,
    content: { label: told(`Minister of ${party}`), of: party, level: 'minister' },
  },
]);

const dossierFile = {
  id: 'arcadia-baltia',
  title: told('Arcadia and Baltia'),
  parties,
  languages: ['en', 'ru', 'ur'],
  licence: 'CC0-1.0',
  creator: told('The bench'),
  edition: '2024-12-31',
  reach: told('Two states that do not exist'),
  limits: told('All of it is made up'),
};

const folderOf = ({ kind }: Invented): string => (kind === 'source' ? 'sources' : `records/${kind}`);

/** Writes a sound dossier on two states that do not exist, of so many rounds of 24 records and 9 sources. The same seed gives the same files. */
export async function writeInventedDossier(folder: string, rounds: number, seed: number): Promise<void> {
  const random = seeded(seed);
  const made = [...common];
  for (let number = 0; number < rounds; number += 1) {
    const round = new Round(number, random);
    made.push(...round.sources(), ...round.records());
  }
  const files = [
    { path: 'dossier.yaml', content: dossierFile },
    ...made.map((each) => ({ path: `${folderOf(each)}/${each.id}.yaml`, content: each.content })),
  ];
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), stringify(content, { lineWidth: 120, aliasDuplicateObjects: false }));
  }
}
