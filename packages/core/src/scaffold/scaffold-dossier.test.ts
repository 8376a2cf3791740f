import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compileDossier } from '../compile/compile-dossier.js';
import type { CompiledDossier } from '../dossier/compiled.js';
import { BilateralError } from '../error.js';
import { kindNames } from '../model/kind.js';
import { scaffoldDossier, type ScaffoldDossierOptions } from './scaffold-dossier.js';

const norland: ScaffoldDossierOptions = {
  id: 'norland-vesteria',
  states: [{ label: { en: 'Norland' } }, { label: { en: 'Vesteria' } }],
  edition: '2031-06-01',
};

const compiled = async (options: ScaffoldDossierOptions): Promise<CompiledDossier> => {
  const folder = await mkdtemp(join(tmpdir(), 'scaffold-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const { path, content } of scaffoldDossier(options)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return compileDossier(folder);
};

const issuesOf = (options: ScaffoldDossierOptions): readonly unknown[] => {
  try {
    scaffoldDossier(options);
  } catch (error) {
    if (error instanceof BilateralError) return error.issues.map(({ file, path }) => [file, path]);
  }
  return [];
};

describe('a new dossier', () => {
  it('is valid at once, with its two states and nothing else', async () => {
    const { dossier, records, sources } = await compiled(norland);
    expect(dossier).toMatchObject({
      id: 'norland-vesteria',
      title: { en: 'Norland–Vesteria relations' },
      parties: ['norland', 'vesteria'],
      languages: ['en'],
      licence: 'CC-BY-4.0',
      edition: '2031-06-01',
    });
    expect(records.map(({ id, kind, label }) => [id, kind, label.en])).toEqual([
      ['norland', 'state', 'Norland'],
      ['vesteria', 'state', 'Vesteria'],
    ]);
    expect(sources).toEqual([]);
  });

  it('is valid in three languages, with the names that belong to the codes of its states', async () => {
    const { dossier, records } = await compiled({
      id: 'germany-france',
      states: [{ iso2: 'DE' }, { iso2: 'FR' }],
      languages: ['en', 'ru', 'ur'],
      edition: '2031-06-01',
    });
    expect(dossier.title).toMatchObject({
      en: 'Germany–France relations',
      ru: 'Отношения: Германия и Франция',
    });
    expect(records.map(({ id, label, identifiers }) => [id, label.ru, identifiers])).toEqual([
      ['france', 'Франция', { iso2: 'FR' }],
      ['germany', 'Германия', { iso2: 'DE' }],
    ]);
  });

  it('takes names, title, licence and keeper as they are given, and always has English', async () => {
    const { dossier, records } = await compiled({
      ...norland,
      states: [{ label: { en: 'Nörland', ru: 'Норландия' }, iso2: 'NO' }, { label: { en: 'Vesteria' } }],
      languages: ['ru'],
      title: 'Two: shores',
      licence: 'CC0-1.0',
      creator: 'The "Harbour" Archive',
    });
    expect(dossier).toMatchObject({
      parties: ['norland', 'vesteria'],
      languages: ['en', 'ru'],
      title: { en: 'Two: shores', ru: 'Two: shores' },
      creator: { en: 'The "Harbour" Archive' },
    });
    expect(records.map(({ label }) => label.ru)).toEqual(['Норландия', 'Vesteria']);
  });

  it.each([
    ['an id that is none', { id: 'Norland Vesteria' }, [['dossier.yaml', 'id']]],
    ['a day that the calendar lacks', { edition: '2031-02-30' }, [['dossier.yaml', 'edition']]],
    ['two states of one name', { states: [norland.states[0], norland.states[0]] }, [[undefined, undefined]]],
  ] as const)('refuses %s', (_what, wrong, issues) => {
    expect(issuesOf({ ...norland, ...(wrong as object) })).toEqual(issues);
  });

  it('refuses a state without an English name, and says where it would stand', () => {
    const found = issuesOf({ ...norland, states: [{ label: { ru: 'Норландия' } }, { iso2: 'no' }] });
    expect(found).toEqual(expect.arrayContaining([['records/state/.yaml', 'label.en']]));
  });

  it('gives the same files for the same request', () => {
    expect(scaffoldDossier(norland)).toEqual(scaffoldDossier(norland));
    const paths = scaffoldDossier(norland).map(({ path }) => path);
    expect(paths.slice(0, 5)).toEqual([
      'dossier.yaml',
      'records/state/norland.yaml',
      'records/state/vesteria.yaml',
      'README.md',
      '.gitattributes',
    ]);
    expect(paths.filter((path) => path.startsWith('.schemas/'))).toHaveLength(kindNames.length + 3);
  });
});
