import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDossier, eventKinds, type CompiledDossier, type EventKind } from '@bilateral/core';
import { safeCompileDossier } from '@bilateral/core/compile';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LargeDossier, writeLarge } from './large-dossier.js';
import { readLarge } from './read-large.js';
import { writeFolder } from './write-folder.js';

const events = 1000;
const seed = 1947;

const made = (): CompiledDossier => {
  const large = new LargeDossier(events, seed);
  const records = [...large.records()];
  return { ...large.frame(), records };
};

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The order of records is that of the generator here, and that of the files there. */
const sorted = ({ records, sources, conflicts, ...rest }: CompiledDossier): object =>
  JSON.parse(
    JSON.stringify({
      ...rest,
      records: byId(records),
      sources: byId(sources),
      conflicts: byId(conflicts),
    }),
  ) as object;

describe('an invented dossier', () => {
  const dossier = made();
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'large-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('has so many events, and the same ones for the same seed', () => {
    const happened = dossier.records.filter(({ kind }) => eventKinds.includes(kind as EventKind));
    expect(happened).toHaveLength(events);
    expect(made()).toEqual(dossier);
  });

  it('is what the compiler makes of its files, and keeps every rule', async () => {
    await writeFolder(join(folder, 'yaml'), dossier);
    const { dossier: compiled, issues } = await safeCompileDossier(join(folder, 'yaml'));
    expect(issues).toEqual([]);
    expect(sorted(compiled as CompiledDossier)).toEqual(sorted(dossier));
  });

  it('names every claim by an address of its own', () => {
    const addresses = dossier.records.flatMap(({ claims }) => claims.map(({ address }) => address));
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('has sources that disagree on some events, and plans', () => {
    const records = [...createDossier(dossier).records.values()];
    const disagreeing = records.filter(({ conflicts = [] }) => conflicts.length > 0).length;
    expect(disagreeing / events).toBeGreaterThan(0.03);
    expect(disagreeing / events).toBeLessThan(0.05);
    expect(records.filter(({ planned }) => planned !== undefined).length).toBeGreaterThan(events / 20);
  });

  it('is read as it was written', async () => {
    const written = await writeLarge(join(folder, 'lines'), events, seed);
    const { compiled } = readLarge(join(folder, 'lines'));
    expect(written).toBe(dossier.records.length);
    expect(compiled).toEqual(JSON.parse(JSON.stringify(dossier)));
  });
});
