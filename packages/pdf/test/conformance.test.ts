import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Attachment } from '@bilateral/report';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderPdf } from '../src/index.js';
import { checks, viewChecks, type Rendered } from './checks/all.js';
import { faults } from './faults/all.js';
import { fixtureReport } from './fixture-report.js';
import { PdfFile } from './pdf-file.js';
import { viewOf } from './pdf-view.js';
import { conformance, type Standard, type Verdict } from './verapdf.js';

/** What is checked: an edition for each language, and the other face of Urdu on the other sheet. */
const editions = [
  { name: 'English', language: 'en', options: {} },
  { name: 'Russian', language: 'ru', options: {} },
  { name: 'Urdu', language: 'ur', options: {} },
  { name: 'Urdu in Nastaliq', language: 'ur', options: { urdu: 'nastaliq', pageSize: 'Letter' } },
] as const;

const data: Attachment = {
  name: 'ruritania-syldavia.jsonld',
  mediaType: 'application/ld+json',
  description: 'Claims & sources of this report: دعوے',
  content: new TextEncoder().encode('{"@graph": [{"name": "Кремль"}]}\n'),
};

/** Three charts and the mark on the cover. */
const figures = 4;

const onServer = process.env['CI'] !== undefined;
const classPath = process.env['VERAPDF_CLASSPATH'];
const withoutQpdf = spawnSync('qpdf', ['--version']).error !== undefined && !onServer;
const withoutVeraPdf = classPath === undefined && !onServer;

const folder = mkdtempSync(join(tmpdir(), 'bilateral-pdf-'));
const pathOf = (name: string): string => join(folder, `${name.replaceAll(/\W+/g, '-')}.pdf`);
const sound = new Map<string, Rendered>();
let verdicts: ReadonlyMap<string, Verdict> = new Map();

beforeAll(async () => {
  if (withoutQpdf) return;
  for (const { name, language, options } of editions) {
    const report = fixtureReport({}, language);
    const bytes = await renderPdf(report, { ...options, data });
    writeFileSync(pathOf(name), bytes);
    sound.set(name, { report, data, figures, file: PdfFile.read(pathOf(name)), view: await viewOf(bytes) });
  }
  await Promise.all(faults.map(({ name, plant }) => writeFaulty(name, plant)));
  if (classPath !== undefined) verdicts = await conformance(classPath, filesForVeraPdf());
}, 180_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function writeFaulty(name: string, plant: (file: PdfFile) => void): Promise<void> {
  const file = sound.get('English')!.file.copy();
  plant(file);
  const json = pathOf(name).replace(/pdf$/, 'json');
  writeFileSync(json, file.toJson());
  await promisify(execFile)('qpdf', ['--json-input', '--newline-before-endstream', json, pathOf(name)]);
}

function filesForVeraPdf(): readonly { path: string; standards: readonly Standard[] }[] {
  const whole = editions.map(({ name }) => ({ path: pathOf(name), standards: ['ua1', '3a'] as const }));
  const faulty = faults.flatMap(({ name, caughtBy }) => {
    const [standard] = caughtBy.split(' ');
    return standard === 'check' ? [] : [{ path: pathOf(name), standards: [standard as Standard] }];
  });
  return [...whole, ...faulty];
}

const skipped = withoutQpdf ? ' (skipped: qpdf is not installed)' : '';
const unchecked = withoutVeraPdf ? ' (skipped: VERAPDF_CLASSPATH is not set)' : '';

describe.skipIf(withoutQpdf).each(editions)(`the report in $name${skipped}`, ({ name }) => {
  test.each(Object.keys(checks))('has no problem of %s', (check) => {
    expect(checks[check]!(sound.get(name)!)).toEqual([]);
  });

  test.skipIf(withoutVeraPdf)(`conforms to PDF/UA-1 and PDF/A-3a by veraPDF${unchecked}`, () => {
    for (const standard of ['ua1', '3a']) {
      expect(verdicts.get(`${standard} ${pathOf(name)}`)).toEqual({ passed: true, failures: 0, rules: [''] });
    }
  });

  test('is read by qpdf without a word of warning', () => {
    const { status, stderr } = spawnSync('qpdf', ['--check', pathOf(name)], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe.skipIf(withoutQpdf)(`a planted fault is caught${skipped}`, () => {
  const seen = faults.filter(({ caughtBy }) => caughtBy.startsWith('check '));
  const ruled = faults.filter(({ caughtBy }) => !caughtBy.startsWith('check '));

  test.each(seen)('$name, by the $caughtBy', async ({ name, caughtBy }) => {
    const checkName = caughtBy.slice('check '.length);
    const check = checks[checkName]!;
    const path = pathOf(name);
    const whole = sound.get('English')!;
    const view = checkName in viewChecks ? await viewOf(await readFile(path)) : whole.view;
    const faulty = { ...whole, file: PdfFile.read(path), view };
    expect(check(whole)).toEqual([]);
    expect(check(faulty)).not.toEqual([]);
  });

  test.skipIf(withoutVeraPdf).each(ruled)(`$name, by veraPDF $caughtBy${unchecked}`, ({ name, caughtBy }) => {
    const [standard, rule] = caughtBy.split(' ');
    expect(verdicts.get(`${standard} ${pathOf(name)}`)?.rules).toContain(rule);
  });

  test('a file that lost its end, by qpdf', async () => {
    const bytes = await readFile(pathOf('English'));
    writeFileSync(pathOf('cut'), bytes.subarray(0, bytes.length - 900));
    expect(spawnSync('qpdf', ['--check', pathOf('cut')]).status).not.toBe(0);
  });

  test('a page whose compressed operators are damaged, by qpdf', async () => {
    const bytes = Buffer.from(await readFile(pathOf('English')));
    const stream = bytes.indexOf('stream\n', bytes.indexOf('/FlateDecode')) + 'stream\n'.length;
    bytes.fill(0xff, stream + 40, stream + 80);
    writeFileSync(pathOf('damaged'), bytes);
    expect(spawnSync('qpdf', ['--check', pathOf('damaged')]).status).not.toBe(0);
  });
});
