import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { soundFolder } from '../test/dossier-folder.js';
import { compileDossier } from '../src/compile/compile-dossier.js';
import { printModule, printTypes } from './build-dossier.js';

describe('the module of a shipped dossier', () => {
  it('gives the dossier back as it was compiled, whatever is in its texts', async () => {
    const sound = await compileDossier(soundFolder);
    const dossier = {
      ...sound,
      dossier: { ...sound.dossier, creator: { en: '\u2028 \\ " \' ` ${1} 🚢 </script>' } },
    };
    const folder = await mkdtemp(join(tmpdir(), 'module-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await writeFile(join(folder, 'dossier.js'), 'export const createDossier = (compiled) => compiled;\n');
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await writeFile(join(folder, 'arcadia-baltia.json'), JSON.stringify(dossier));
    await writeFile(join(folder, 'arcadia-baltia.js'), printModule('arcadia-baltia', 'arcadiaBaltia'));
    const built = (await import(pathToFileURL(join(folder, 'arcadia-baltia.js')).href)) as Record<
      string,
      unknown
    >;
    expect(built['arcadiaBaltia']).toEqual(dossier);
  });
});

describe('the types of a shipped dossier', () => {
  it('list every id with its kind, in order', async () => {
    const types = printTypes('arcadiaBaltia', await compileDossier(soundFolder));
    expect(types.match(/^ {2}readonly .*$/gm)?.slice(0, 3)).toEqual([
      "  readonly 'ada': 'person';",
      "  readonly 'ada-visit-1997': 'visit';",
      "  readonly 'arcadia': 'state';",
    ]);
    expect(types).toContain('export declare const arcadiaBaltia: Dossier<ArcadiaBaltiaIds>;');
  });
});
