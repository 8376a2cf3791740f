import { eventKinds, type CompiledDossier, type CompiledRecord, type EventKind } from '@bilateral/core';
import { seeded } from '../seeded.js';

/** What the lookups are asked, each so many times. */
export interface Arguments {
  readonly inPeriod: readonly { readonly participant: string; readonly period: string }[];
  readonly pairs: readonly (readonly [a: string, b: string])[];
  readonly places: readonly string[];
  readonly sources: readonly string[];
  readonly contested: readonly string[];
}

const seed = 2014;

const saysOf = ({ claims }: CompiledRecord) =>
  (claims[0]?.says ?? {}) as {
    readonly date?: string;
    readonly place?: string;
    readonly participants?: readonly { readonly agent?: string }[];
  };

const agentsOf = (record: CompiledRecord): readonly string[] =>
  (saysOf(record).participants ?? []).flatMap(({ agent }) => agent ?? []);

/** Draws arguments from the events, so that who and what occurs often is asked for often; no argument comes twice. */
export function drawArguments({ records, sources }: CompiledDossier, count: number): Arguments {
  const random = seeded(seed);
  const events = records.filter(({ kind }) => eventKinds.includes(kind as EventKind));
  const drawn = <Value>(draw: () => Value | undefined): readonly Value[] => {
    const seen = new Map<string, Value>();
    for (let tries = 0; seen.size < count && tries < count * 20; tries += 1) {
      const value = draw();
      if (value !== undefined) seen.set(JSON.stringify(value), value);
    }
    return [...seen.values()];
  };
  const event = (): CompiledRecord => events[random(events.length)] as CompiledRecord;
  const agent = (record: CompiledRecord): string | undefined => {
    const agents = agentsOf(record);
    return agents[random(Math.max(1, agents.length))];
  };
  return {
    inPeriod: drawn(() => {
      const record = event();
      const [participant, year] = [agent(record), Number(saysOf(record).date?.slice(0, 4))];
      return participant === undefined || Number.isNaN(year)
        ? undefined
        : { participant, period: `${year}/${year + random(3)}` };
    }),
    pairs: drawn(() => {
      const record = event();
      const [a, b] = agentsOf(record);
      return record.kind === 'meeting' && a !== undefined && b !== undefined ? ([a, b] as const) : undefined;
    }),
    places: drawn(() => saysOf(event()).place),
    sources: drawn(() => sources[random(sources.length)]?.id),
    contested: drawn(() => agent(event())),
  };
}
