import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dot, inThreeLanguages, temporaryFolder } from '../../test/dossier-folder.js';
import { contents, hasPoppler, pdfText, report, reportFiles } from '../../test/run-report.js';

test('--urdu chooses the letters of Urdu text', async () => {
  const [usual, nastaliq] = [temporaryFolder(), temporaryFolder()];
  await report(usual, inThreeLanguages, '--lang', 'ur', '--format', 'pdf');
  await report(nastaliq, inThreeLanguages, '--lang', 'ur', '--format', 'pdf', '--urdu', 'nastaliq');
  const [before, after] = [contents(usual), contents(nastaliq)];
  expect(after['arcadia-baltia.ur.pdf']).toContain('%PDF-');
  expect(after['arcadia-baltia.ur.pdf']).not.toBe(before['arcadia-baltia.ur.pdf']);
}, 120_000);

test('--detail other than standard is named in the file', async () => {
  const out = temporaryFolder();
  const { exitCode, stderr } = await report(out, {}, '--detail', 'brief', '--format', 'pdf,jsonld');
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(readdirSync(out)).toEqual(['arcadia-baltia.brief.en.pdf', 'arcadia-baltia.jsonld']);
}, 60_000);

describe('the chapters, the title and the logo', () => {
  test('are what --sections, --title and --logo say', async () => {
    const [folder, out] = [temporaryFolder(), temporaryFolder()];
    const logo = join(folder, 'the-archive.png');
    writeFileSync(logo, dot);
    const args = ['--format', 'pdf', '--sections', 'visits', '--title', 'One visit', '--logo', logo];
    expect(await report(out, {}, ...args)).toMatchObject({ exitCode: 0, stderr: '' });
    const pdf = readFileSync(join(out, reportFiles.pdf), 'latin1');
    expect(pdf).toContain('/Subtype /Image');
    if (!hasPoppler('pdftotext')) return;
    const text = pdfText(out);
    expect(text).toContain('One visit');
    expect(text).toMatch(/^ *1 +Visits/m);
    expect(text).not.toMatch(/^ *\d+ +Projects/m);
  }, 60_000);

  test.each([
    ['--sections', 'visits,defense', 2, /'defense' is no chapter[\s\S]*did you mean defence\?/],
    ['--detail', 'short', 2, /'short' is no detail[\s\S]*one of brief, standard, full/],
    ['--urdu', 'nastalik', 2, /'nastalik' is no face of Urdu[\s\S]*did you mean nastaliq\?/],
    ['--logo', 'nowhere.png', 1, /^error: the logo nowhere\.png cannot be read: ENOENT/],
    ['--title', ' ', 1, /^error: the title of the report is empty\nhint: /],
  ])('of %s %s are refused, and nothing is written', async (option, value, code, message) => {
    const out = join(temporaryFolder(), 'out');
    const { exitCode, stdout, stderr } = await report(out, {}, '--format', 'pdf', option, value);
    expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: '' });
    expect(stderr).toMatch(message);
    expect(existsSync(out)).toBe(false);
  });

  test('of a logo that is no picture are refused, whatever its name says', async () => {
    const [folder, out] = [temporaryFolder(), temporaryFolder()];
    const logo = join(folder, 'mark.png');
    writeFileSync(logo, '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const { exitCode, stderr } = await report(out, {}, '--logo', logo);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/mark\.png is neither PNG nor JPEG\nhint: its first bytes tell/);
    expect(readdirSync(out)).toEqual([]);
  });
});

describe('the data that a report was made of', () => {
  /** The names of all parts stand uncompressed in the zip that a Word file is. */
  const customParts = (docx = ''): readonly string[] => [
    ...new Set([...docx.matchAll(/customXml\/item\d+\.xml/g)].map(([name]) => name)),
  ];

  test('travel inside Word and PDF unless --no-data is said', async () => {
    const [usual, bare] = [temporaryFolder(), temporaryFolder()];
    await report(usual, {}, '--format', 'docx,pdf');
    await report(bare, {}, '--format', 'docx,pdf', '--no-data');
    const [withData, without] = [contents(usual), contents(bare)];
    expect(withData[reportFiles.pdf]).toContain('/EmbeddedFile');
    expect(without[reportFiles.pdf]).not.toContain('/EmbeddedFile');
    expect(customParts(withData[reportFiles.docx]).length).toBeGreaterThan(
      customParts(without[reportFiles.docx]).length,
    );
  }, 120_000);

  test.skipIf(!hasPoppler('pdfdetach'))(
    'are those of its records alone (needs pdfdetach)',
    async () => {
      const out = temporaryFolder();
      await report(out, {}, '--format', 'pdf', '--topics', 'transport');
      execFileSync('pdfdetach', ['-saveall', '-o', out, join(out, reportFiles.pdf)]);
      const pdf = JSON.parse(readFileSync(join(out, reportFiles.jsonld), 'utf8')) as {
        '@graph': { id: string }[];
      };
      const claims = pdf['@graph'].map(({ id }) => id).filter((id) => /\/id\/claim\/[^#]*$/.test(id));
      expect(claims.some((id) => id.includes('/claim/bridge/'))).toBe(true);
      expect(claims.some((id) => id.includes('/claim/visit-1950/'))).toBe(false);
    },
    60_000,
  );
});
