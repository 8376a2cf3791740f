import type { Claim, CompiledRecord, Kind, Source } from '@bilateral/core';
import type { Calendar } from './calendar.js';
import { anySentence } from './sources.js';
import type { Draw } from './draw.js';
import { joined, remarks, text } from './words.js';

/** What a claim adds to what it says. */
export type More = Partial<Omit<Claim, 'address' | 'source' | 'at' | 'says'>>;

/** A claim before it has a source. */
export interface Telling {
  readonly says: object;
  readonly more?: More;
}

const why = text('The page gives no other', 'Страница не даёт иного', 'صفحہ اس کے سوا کچھ نہیں بتاتا');
const weekday = text(
  'Said of last Tuesday on the day after',
  'Сказано о прошлом вторнике на следующий день',
  'اگلے دن گزشتہ منگل کے بارے میں کہا گیا',
);

/** Every date in what a claim says. */
function* datesIn(says: object): Generator<string> {
  for (const [property, value] of Object.entries(says)) {
    if (dated.has(property)) yield value as string;
    if (property === 'points') for (const { period } of value as readonly { period: string }[]) yield period;
  }
}

const dated: ReadonlySet<string> = new Set(['date', 'during', 'signed', 'established']);

/** Gives every claim a source of its own, its passage and its address. */
export class Citer {
  readonly #sources: readonly Source[];
  readonly #draw: Draw;
  readonly #calendar: Calendar;

  constructor(sources: readonly Source[], draw: Draw, calendar: Calendar) {
    this.#sources = sources;
    this.#draw = draw;
    this.#calendar = calendar;
  }

  record(kind: Kind, id: string, editorial: object, tellings: readonly Telling[]): CompiledRecord {
    const cited = new Set<Source>();
    const claims = tellings.map((telling) => this.#claim(id, telling, this.#unlike(cited)));
    return { id, kind, ...editorial, claims } as unknown as CompiledRecord;
  }

  #unlike(cited: Set<Source>): Source {
    for (;;) {
      const source = this.#sources[this.#draw.skewed(this.#sources.length)] as Source;
      if (cited.has(source)) continue;
      cited.add(source);
      return source;
    }
  }

  #claim(record: string, { says, more = {} }: Telling, source: Source): Claim {
    const at = source.text && anySentence(this.#draw);
    const { modality = 'actual', rank = 'normal', ...rest } = more;
    for (const date of datesIn(says)) this.#calendar.say(date);
    if (more.asOf !== undefined) this.#calendar.say(more.asOf);
    return {
      address: `${record}/${source.id}${at === undefined ? '' : `@${at}`}`,
      source: source.id,
      ...(at !== undefined && { at: [at] }),
      modality,
      rank,
      ...rest,
      ...this.#remarks(says),
      says,
    } as Claim;
  }

  #remarks(says: object): More {
    const draw = this.#draw;
    return {
      ...(draw.chance(20) && {
        text: joined(draw.one(remarks), ` (${draw.below(1000)})`),
      }),
      ...(draw.chance(6) && { said: { described: draw.one(['analysts', 'critics', 'press-reports']) } }),
      ...('date' in says && draw.chance(4) && { reading: { date: { basis: 'text', why: weekday } } }),
    };
  }
}

/** What makes a claim one that never wins over another. */
export const lowConfidence: More = { confidence: 'low', note: why };
export const deprecated: More = { rank: 'deprecated', note: why };
export const preferred: More = { rank: 'preferred', note: why };
