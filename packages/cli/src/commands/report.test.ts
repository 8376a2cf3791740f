import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dossierFolder, inThreeLanguages, temporaryFolder } from '../../test/dossier-folder.js';
import { runCommand } from '../../test/run-command.js';
import { contents, hasPoppler, pdfText, report, reportFiles } from '../../test/run-report.js';

test('report writes the three files, says which with their sizes, and leaves nothing else', async () => {
  const out = join(temporaryFolder(), 'out');
  const { exitCode, stdout, stderr } = await report(out);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(readdirSync(out)).toEqual(Object.values(reportFiles));
  expect(stdout.trimEnd().split('\n')).toEqual(
    Object.values(reportFiles).map(
      (name) => expect.stringMatching(new RegExp(`/${name} \\([\\d.]+ [kM]?B\\)$`)) as unknown,
    ),
  );
  const { [reportFiles.docx]: docx, [reportFiles.pdf]: pdf, [reportFiles.jsonld]: jsonld } = contents(out);
  expect(docx?.slice(0, 4)).toBe('PK\u0003\u0004');
  expect(pdf?.slice(0, 5)).toBe('%PDF-');
  expect(JSON.parse(jsonld ?? '')).toHaveProperty('@context');
}, 60_000);

test('two runs give the same bytes', async () => {
  const [one, two] = [temporaryFolder(), temporaryFolder()];
  await report(one);
  await report(two);
  expect(Object.keys(contents(one))).toEqual(Object.values(reportFiles));
  expect(contents(one)).toEqual(contents(two));
}, 120_000);

test('--format chooses what is written, each once, and --json says so line by line', async () => {
  const out = temporaryFolder();
  const { lines } = await report(out, {}, '--format', 'jsonld,pdf,pdf', '--json');
  expect(readdirSync(out)).toEqual([reportFiles.pdf, reportFiles.jsonld]);
  const sizes = contents(out);
  expect(lines()).toEqual(
    [reportFiles.jsonld, reportFiles.pdf].map((name) => ({
      file: join(out, name),
      bytes: sizes[name]?.length,
    })),
  );
}, 60_000);

test('--date is the date the report bears; without it, that of the edition', async () => {
  const [edition, same, other] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
  await report(edition, {}, '--format', 'pdf');
  await report(same, {}, '--format', 'pdf', '--date', '2024-05-17');
  await report(other, {}, '--format', 'pdf', '--date', '2025-01-01');
  expect(contents(same)).toEqual(contents(edition));
  expect(contents(other)).not.toEqual(contents(edition));
}, 120_000);

describe('a selection', () => {
  test.skipIf(!hasPoppler('pdftotext'))(
    'by --period and --topics is what the report tells, and what its cover says (needs pdftotext)',
    async () => {
      const [whole, past, chosen] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
      await report(whole, {}, '--format', 'pdf');
      await report(past, {}, '--format', 'pdf', '--period', '1960/..');
      await report(chosen, {}, '--format', 'pdf', '--topics', 'transport');
      expect(pdfText(whole)).toContain('Ada Byrne');
      expect(pdfText(whole)).not.toContain('Selection:');
      expect(pdfText(past)).toContain('Selection: period: since 1960');
      expect(pdfText(past)).toContain('The bridge');
      expect(pdfText(chosen)).toContain('Selection: topics: transport');
      for (const folder of [past, chosen]) expect(pdfText(folder)).not.toContain('Visits');
    },
    120_000,
  );

  test.each([
    ['--period', '2024/2014', /'2024\/2014' is no period/],
    ['--topics', 'energy,defense', /'defense' is no topic[\s\S]*did you mean defence\?/],
  ])('of %s %s is refused before anything is read', async (option, value, message) => {
    const out = join(temporaryFolder(), 'out');
    const { exitCode, stdout, stderr } = await report(out, {}, option, value);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(existsSync(out)).toBe(false);
  });
});

test('--lang writes a report for each language in each format, and the linked data once', async () => {
  const out = temporaryFolder();
  expect(await report(out, inThreeLanguages, '--lang', 'en,ru,ur')).toMatchObject({
    exitCode: 0,
    stderr: '',
  });
  expect(readdirSync(out)).toEqual([
    'arcadia-baltia.en.docx',
    'arcadia-baltia.en.pdf',
    'arcadia-baltia.jsonld',
    'arcadia-baltia.ru.docx',
    'arcadia-baltia.ru.pdf',
    'arcadia-baltia.ur.docx',
    'arcadia-baltia.ur.pdf',
  ]);
}, 120_000);

test('on a terminal a progress line is shown and cleared; in a pipe there is none', async () => {
  const { dossier } = await dossierFolder();
  const args = ['report', '--dossier', dossier, '--out', temporaryFolder(), '--format', 'jsonld'];
  const watched = await runCommand(args, { err: { terminal: true, columns: 80 } });
  expect(watched.stderr).toMatch(/^\rreading the dossier …\rwriting arcadia-baltia\.jsonld …[^\n]*\r +\r$/);
  expect((await runCommand(args)).stderr).toBe('');
});

describe('a failed run leaves earlier files as they are and no others', () => {
  const before = {
    'arcadia-baltia.en.docx': 'old docx',
    'arcadia-baltia.en.pdf': 'old pdf',
    'arcadia-baltia.jsonld': 'old jsonld',
  };
  const prepared = (): string => {
    const out = temporaryFolder();
    for (const [name, content] of Object.entries(before)) writeFileSync(join(out, name), content);
    return out;
  };

  test('when the dossier is wrong', async () => {
    const out = prepared();
    const { exitCode, stdout, stderr } = await report(out, { 'sources/herald.yaml': 'title: 5\n' });
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain("sources/herald.yaml:1:8: the field 'title' has the wrong type");
    expect(contents(out)).toEqual(before);
  });

  test('when the dossier is not in the language', async () => {
    const out = prepared();
    const { exitCode, stderr } = await report(out, {}, '--lang', 'ur');
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^error: .*'ur'.*\nhint: languages: en\n$/);
    expect(contents(out)).toEqual(before);
  });

  test('when one writer refuses the report', async () => {
    const out = prepared();
    // No font of the PDF has the letters of this script.
    const { exitCode, stdout, stderr } = await report(out, {
      'records/person/ada-byrne.yaml': 'label: { en: "ꠀꠁꠂ" }\n',
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(/^error: /);
    expect(stderr).not.toContain('unexpected');
    expect(contents(out)).toEqual(before);
  }, 60_000);

  test('when one of the files cannot be replaced', async () => {
    const { dossier } = await dossierFolder();
    const blocked = temporaryFolder();
    writeFileSync(join(blocked, 'arcadia-baltia.en.pdf'), 'old pdf');
    mkdirSync(join(blocked, 'arcadia-baltia.jsonld', 'full'), { recursive: true });
    const { exitCode, stdout, stderr } = await runCommand([
      'report',
      '--dossier',
      dossier,
      '--out',
      blocked,
      '--format',
      'pdf,jsonld',
    ]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain(`error: nothing was written to ${blocked}: `);
    expect(readdirSync(blocked)).toEqual(['arcadia-baltia.en.pdf', 'arcadia-baltia.jsonld']);
    expect(readFileSync(join(blocked, 'arcadia-baltia.en.pdf'), 'utf8')).toBe('old pdf');
  }, 60_000);

  test('when --out names a file', async () => {
    const file = join(prepared(), 'arcadia-baltia.jsonld');
    const { exitCode, stderr } = await report(file);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: `error: ${file} is no folder\nhint: --out names a folder\n`,
    });
  });
});
