import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { errorCodes, issueCodes } from '../src/error-codes.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const page = readFileSync(join(root, 'docs/errors.md'), 'utf8');

type Package = keyof typeof errorCodes;
const packages = Object.keys(errorCodes) as readonly Package[];

/** The sources of a package, without tests and without the lists themselves. */
const sourcesOf = (name: Package): readonly string[] =>
  readdirSync(join(root, 'packages', name, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test|\.test-d|\.d)\.ts$/.test(file) && file !== 'error-codes.ts')
    .map((file) => readFileSync(join(root, 'packages', name, 'src', file), 'utf8'));

const sources = new Map(packages.map((name) => [name, sourcesOf(name)]));
const throwing = (name: Package): readonly string[] =>
  (sources.get(name) ?? []).filter((source) => source.includes('new BilateralError('));

/** The codes that stand in so many words where an error is made. */
const thrownBy = (name: Package): readonly string[] =>
  throwing(name).flatMap((source) =>
    [...source.matchAll(/new BilateralError\(\s*'([a-z0-9-]+)'/g)].map(([, code]) => code as string),
  );

const [errorsPart = '', issuesPart = ''] = page.split('\n## Codes of issues\n');
const names: Readonly<Record<Package, string>> = {
  core: '@bilateral/core',
  report: '@bilateral/report',
  docx: '@bilateral/docx',
  pdf: '@bilateral/pdf',
  jsonld: '@bilateral/jsonld',
  cli: 'the command',
};

describe.each(packages)('the codes of the errors of %s', (name) => {
  it('are in order, and each is thrown there', () => {
    expect([...errorCodes[name]]).toEqual([...errorCodes[name]].sort());
    const text = throwing(name).join('\n');
    for (const code of errorCodes[name]) expect(text, code).toContain(`'${code}'`);
  });

  it('are all that it throws', () => {
    const listed: readonly string[] = errorCodes[name];
    expect(thrownBy(name).filter((code) => !listed.includes(code))).toEqual([]);
  });
});

describe('the page of errors', () => {
  const sections = new Map(
    [...errorsPart.matchAll(/\n### `([^`]+)`\n([\s\S]*?)(?=\n### |$)/g)].map(([, code, text]) => [
      code,
      text,
    ]),
  );

  it('has one section for each code of an error, in their order', () => {
    const all = [...new Set(packages.flatMap((name): readonly string[] => errorCodes[name]))].sort();
    expect([...sections.keys()]).toEqual(all);
  });

  it.each([...sections])('tells of %s who throws it, its cause and its cure', (code, text = '') => {
    expect(text).toMatch(/- \*\*Cause:\*\* \S[\s\S]*- \*\*Cure:\*\* \S/);
    const [, told = ''] = /Thrown by ([^:]*):/.exec(text) ?? [];
    const throwers = packages.filter((name) =>
      (errorCodes[name] as readonly string[]).includes(code as string),
    );
    expect(packages.filter((name) => told.includes(names[name]))).toEqual(throwers);
  });

  it('has one row for each code of an issue', () => {
    const rows = [...issuesPart.matchAll(/^\| `([^`]+)` +\| (.+?) +\| (.+?) +\|$/gm)];
    expect(rows.map(([, code]) => code).sort()).toEqual([...issueCodes]);
  });

  it('names no code in its words that there is not', () => {
    const known: ReadonlySet<string> = new Set([
      ...issueCodes,
      ...packages.flatMap((name) => [...errorCodes[name]]),
    ]);
    const told = [...issuesPart.matchAll(/`([a-z]+(?:-[a-z0-9]+)+)`/g)].map(([, code]) => code as string);
    expect(told.filter((code) => !known.has(code))).toEqual([]);
  });
});

describe('the codes of issues', () => {
  it('are in order, and each is given somewhere', () => {
    expect([...issueCodes]).toEqual([...issueCodes].sort());
    const text = [...sources.values()].flat().join('\n');
    for (const code of issueCodes) expect(text, code).toContain(`'${code}'`);
  });
});
