import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dossierFolder, temporaryFolder } from './dossier-folder.js';
import { bashOffers, fishOffers, hasBashCompletion, hasShell, zshCompletes } from './shells.js';

/** Folders whose names a shell would run if it took them for more than names. */
const hostile = ['$(touch run-1)', '`touch run-2`', 'a b;touch run-3'];

const hostileFolder = (): string => {
  const folder = temporaryFolder();
  for (const name of hostile) mkdirSync(join(folder, name, 'records', 'state'), { recursive: true });
  return folder;
};

const here = (): string => temporaryFolder();
const words = (line: string): readonly string[] => line.split(' ');

describe.skipIf(!hasShell('bash'))('bash (skipped where it is not installed)', () => {
  test.each([
    ['bilateral re', ['report', 'records']],
    ['bilateral new ', ['dossier', 'source', 'record', 'conflict', 'schemas', 'help']],
    ['bilateral show --al', ['--all']],
    ['bilateral records --kind vis', ['visit']],
    ['bilateral records --kind = vis', ['visit']],
    ['bilateral records --kind visit,meet', ['visit,meeting']],
    ['bilateral show kremlin khan-putin', ['khan-putin-kremlin-2022']],
    ['bilateral path imran-khan sergey-lavrov-f', ['sergey-lavrov-foreign-minister']],
    ['bilateral claims --source --kind', []],
    ['bilateral completion f', ['fish']],
    ['bilateral diff pak', ['pakistan-russia']],
  ])('%s', (line, offered) => {
    expect(bashOffers(words(line), here())).toEqual(offered);
  });

  test('completes ids of the folder that --dossier names', async () => {
    const { dossier } = await dossierFolder();
    const line = ['bilateral', 'show', '--dossier', `'${dossier}'`, 'vis'];
    expect(bashOffers(line, here())).toEqual(['visit-1950']);
    expect(bashOffers(['bilateral', 'records', '--dossier', dossier, '--party', 'b'], here())).toEqual([
      'baltia',
    ]);
  });

  test.skipIf(!hasBashCompletion)('works beside the package bash-completion (skipped without it)', () => {
    expect(bashOffers(words('bilateral records --kind vis'), here(), true)).toEqual(['visit']);
  });

  test('runs nothing that stands in a name or on the line', () => {
    const folder = hostileFolder();
    expect(bashOffers(['bilateral', 'records', '--dossier', ''], folder).toSorted()).toEqual(
      hostile.toSorted(),
    );
    for (const word of ['"$(touch run-4)"', "`touch run-5`;'"]) {
      bashOffers(['bilateral', 'records', '--dossier', word, '--party', ''], folder);
      bashOffers(['bilateral', 'show', word], folder);
      bashOffers(['bilateral', 'diff', word], folder);
    }
    expect(readdirSync(folder).sort()).toEqual(hostile.toSorted());
  });
});

describe.skipIf(!hasShell('fish'))('fish (skipped where it is not installed)', () => {
  test.each([
    ['bilateral rec', ['records']],
    ['bilateral new r', ['record']],
    ['bilateral show --al', ['--all']],
    ['bilateral records --kind vis', ['visit']],
    ['bilateral records --kind=vis', ['--kind=visit']],
    ['bilateral records --kind visit,meet', ['visit,meeting']],
    ['bilateral show kremlin khan-putin', ['khan-putin-kremlin-2022']],
    ['bilateral path imran-khan sergey-lavrov-f', ['sergey-lavrov-foreign-minister']],
    ['bilateral completion f', ['fish']],
  ])('%s', (line, offered) => {
    expect(fishOffers(line, here())).toEqual(offered);
  });

  test('completes ids of the folder that --dossier names, and runs no name', async () => {
    const { dossier } = await dossierFolder();
    expect(fishOffers(`bilateral show --dossier ${dossier} vis`, here())).toEqual(['visit-1950']);
    const folder = hostileFolder();
    expect(fishOffers('bilateral records --dossier ', folder).toSorted()).toEqual(
      hostile.map((name) => `${name}/`).toSorted(),
    );
    for (const word of [String.raw`\$\(touch\ run-1\)`, '(touch run-4)'])
      fishOffers(`bilateral records --dossier ${word} --party `, folder);
    expect(readdirSync(folder).sort()).toEqual(hostile.toSorted());
  });
});

describe.skipIf(!hasShell('zsh'))('zsh (skipped where it is not installed)', () => {
  test('completes commands, options, codes and ids', async () => {
    const { dossier } = await dossierFolder();
    const completed = {
      'bilateral rec': 'bilateral records ',
      'bilateral new rec': 'bilateral new record ',
      'bilateral show --al': 'bilateral show --all ',
      'bilateral records --kind vis': 'bilateral records --kind visit',
      'bilateral records --kind=vis': 'bilateral records --kind=visit',
      'bilateral records --kind visit,meet': 'bilateral records --kind visit,meeting',
      'bilateral show kremlin khan-putin': 'bilateral show kremlin khan-putin-kremlin-2022 ',
      'bilateral visits --party soviet': 'bilateral visits --party soviet-union ',
      'bilateral completion f': 'bilateral completion fish ',
      [`bilateral show --dossier ${dossier} vis`]: `bilateral show --dossier ${dossier} visit-1950 `,
    };
    expect(zshCompletes(Object.keys(completed), here())).toEqual(Object.values(completed));
  });

  test('runs nothing that stands in a name or on the line', () => {
    const folder = hostileFolder();
    const lines = [
      String.raw`bilateral records --dossier \$`,
      String.raw`bilateral records --dossier \$\(touch\ run-1\) --party `,
      "bilateral records --dossier '$(touch run-4)' --party ",
    ];
    expect(zshCompletes(lines, folder)[0]).toBe(String.raw`bilateral records --dossier \$\(touch\ run-1\)/`);
    expect(readdirSync(folder).sort()).toEqual(hostile.toSorted());
  });
});
