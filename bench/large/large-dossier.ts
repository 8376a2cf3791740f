import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import type { CompiledDossier, CompiledRecord } from '@bilateral/core';
import { seeded } from '../seeded.js';
import { Calendar } from './calendar.js';
import { Draw } from './draw.js';
import { Entities } from './entities.js';
import { inventEvent, sessionsOf } from './events.js';
import { text } from './words.js';
import { parties, World } from './world.js';

/** A compiled dossier without its records. */
export type Frame = Omit<CompiledDossier, 'records'>;

const dossierFile = {
  id: 'arcadia-baltia',
  title: text('Arcadia and Baltia', 'Аркадия и Балтия', 'آرکیڈیا اور بالٹیا'),
  parties: [...parties] as [string, string],
  predecessors: { baltia: ['old-baltia'] },
  languages: ['en', 'ru', 'ur'] as ('en' | 'ru' | 'ur')[],
  licence: 'CC0-1.0',
  creator: text('The bench', 'Стенд', 'بنچ'),
  edition: '2024-12-31',
  reach: text('Two states that do not exist', 'Два государства, которых нет', 'دو ریاستیں جو موجود نہیں'),
  limits: text('All of it is made up', 'Всё выдумано', 'سب کچھ فرضی ہے'),
};

/**
 * A sound dossier of so many events, record after record, with what they name. Everything but the records is there when all
 * of them were taken: only then it is known which dates they use. The same seed gives the same dossier.
 */
export class LargeDossier {
  readonly #events: number;
  readonly #calendar: Calendar;
  readonly #world: World;
  readonly #conflicts: CompiledDossier['conflicts'][number][] = [];

  constructor(events: number, seed: number) {
    const draw = new Draw(seeded(seed));
    this.#events = events;
    this.#calendar = new Calendar(draw);
    this.#world = new World(events, draw, this.#calendar);
  }

  *records(): Generator<CompiledRecord> {
    yield* new Entities(this.#world).records();
    let number = 0;
    for (const session of sessionsOf(this.#world)) {
      if (number === this.#events) return;
      number += 1;
      yield session;
    }
    const every = Math.max(2, Math.floor(this.#events / this.#world.counts.conflicts));
    let before: CompiledRecord | undefined;
    for (; number < this.#events; number += 1) {
      const event = inventEvent(number, this.#world);
      if (before && number % every === 0) this.#disagree(before, event);
      before = event;
      yield event;
    }
  }

  frame(): Frame {
    return {
      format: 1,
      dossier: dossierFile,
      sources: this.#world.sources,
      conflicts: this.#conflicts,
      dates: this.#calendar.dates,
    };
  }

  /** Two events that the editor takes for two ways of telling one. */
  #disagree(one: CompiledRecord, other: CompiledRecord): void {
    const number = this.#conflicts.length;
    this.#conflicts.push({
      id: this.#world.id('conflicts', number),
      label: text(`Two accounts, ${number}`, `Два рассказа, ${number}`, `دو بیانات، ${number}`),
      about: [one.id],
      state: number % 2 === 0 ? 'open' : 'definition-differs',
      positions: [one, other].map(({ claims }) => ({ claims: [claims[0]?.address ?? ''] })),
    });
  }
}

export const frameFile = 'frame.json';
export const recordsFile = 'records.jsonl';

/**
 * Writes a dossier as a folder of two files: its records, one to a line, since a million of them are more than one string can
 * hold, and `frame.json` with all the rest. Gives the number of records.
 */
export async function writeLarge(folder: string, events: number, seed: number): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const made = new LargeDossier(events, seed);
  const out = createWriteStream(join(folder, recordsFile));
  let lines: string[] = [];
  let count = 0;
  for (const record of made.records()) {
    lines.push(JSON.stringify(record), '\n');
    count += 1;
    if (lines.length < 4096) continue;
    if (!out.write(lines.join(''))) await once(out, 'drain');
    lines = [];
  }
  out.end(lines.join(''));
  await once(out, 'finish');
  writeFileSync(join(folder, frameFile), JSON.stringify(made.frame()));
  return count;
}
