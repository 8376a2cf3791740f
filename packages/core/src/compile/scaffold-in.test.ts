import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BilateralError } from '../error.js';
import { scaffoldDossier } from '../scaffold/scaffold-dossier.js';
import { safeCompileDossier } from './compile-dossier.js';
import { scaffoldIn, type ScaffoldInOptions } from './scaffold-in.js';

const write = (folder: string, path: string, content: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};

const dossierFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'scaffold-in-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const files = scaffoldDossier({
    id: 'norland-vesteria',
    states: [{ label: { en: 'Norland' } }, { label: { en: 'Vesteria' } }],
    edition: '2031-06-01',
    languages: ['en', 'ru'],
  });
  for (const { path, content } of files) write(folder, path, content);
  write(folder, 'sources/gazette.yaml', 'title: A\nlanguage: en\ntype: newspaper\ntext: gazette.txt\n');
  write(folder, 'sources/page.yaml', 'title: B\nlanguage: en\ntype: website\n');
  return folder;
};

const refusal = (
  folder: string,
  kind: Parameters<typeof scaffoldIn>[1],
  options: ScaffoldInOptions,
): string => {
  try {
    scaffoldIn(folder, kind, options);
  } catch (error) {
    if (error instanceof BilateralError) return `${error.code}: ${error.message.replaceAll(folder, 'DIR')}`;
    throw error;
  }
  return 'none';
};

describe('a file for a dossier folder', () => {
  it('stands where it belongs, in the languages of the dossier, with the way to its schema', () => {
    const { path, content } = scaffoldIn(dossierFolder(), 'visit', { label: 'Bo Varga visits Norland' });
    expect(path).toBe('records/visit/bo-varga-visits-norland.yaml');
    expect(content).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/\.schemas\/visit\.json\n/);
    expect(content).toContain('label:\n  en: Bo Varga visits Norland\n  ru: # fill in\n');
  });

  it('asks for a passage only if the source has a text', () => {
    const folder = dossierFolder();
    const claimOn = (source: string, at?: string): string | undefined =>
      /source: .*\n(?: *at: .*\n)?/.exec(
        scaffoldIn(folder, 'visit', { id: 'x', source, brief: true, ...(at !== undefined && { at }) })
          .content,
      )?.[0];
    expect(claimOn('gazette')).toBe('source: gazette\n    at: # fill in\n');
    expect(claimOn('gazette', '2.1')).toBe('source: gazette\n    at: "2.1"\n');
    expect(claimOn('page')).toBe('source: page\n');
  });

  it('makes sources and conflicts, too', () => {
    const folder = dossierFolder();
    const known = {
      title: 'Two premiers',
      language: 'en',
      type: 'newspaper',
      text: 'herald.txt',
      brief: true,
    };
    expect(scaffoldIn(folder, 'source', known)).toEqual({
      path: 'sources/two-premiers.yaml',
      content:
        '# yaml-language-server: $schema=../.schemas/source.json\ntitle: Two premiers\nlanguage: en\ntype: newspaper\ntext: herald.txt\n',
    });
    expect(scaffoldIn(folder, 'conflict', { id: 'first-visit' }).path).toBe('conflicts/first-visit.yaml');
  });

  it('is refused by the compiler at the line of every place that is still to be filled in', async () => {
    const folder = dossierFolder();
    const { path, content } = scaffoldIn(folder, 'visit', { id: 'visit-2031', source: 'gazette' });
    write(folder, path, content);
    const { issues } = await safeCompileDossier(folder);
    const lines = content
      .split('\n')
      .flatMap((line, index) => (line.includes(': # fill in') ? [index + 1] : []));
    expect(lines).toHaveLength(4);
    const told = issues.filter(({ file }) => file === path);
    expect(told.map(({ line, message }) => [line, message])).toEqual([
      [lines[0], "the field 'en' is empty"],
      [lines[1], "the field 'ru' is empty"],
      [lines[2], "the field 'at' is empty"],
      [lines[3], "the field 'says' is empty"],
    ]);
    expect(new Set(told.map(({ hint }) => hint))).toEqual(
      new Set(['write a value after the colon, or delete the line']),
    );
  });

  it('is refused for an id that is none or not free', () => {
    const folder = dossierFolder();
    expect(refusal(folder, 'person', { id: 'Ada Holm' })).toBe("invalid-id: 'Ada Holm' is no id");
    expect(refusal(folder, 'person', { label: 'Ада Хольм' })).toBe("invalid-id: '' is no id");
    expect(refusal(folder, 'place', { id: 'norland' })).toBe(
      "invalid-id: the id 'norland' is in use: DIR/records/state/norland.yaml",
    );
    expect(refusal(folder, 'source', { id: '../gazette' })).toBe("invalid-id: '../gazette' is no id");
    write(folder, 'dossier.yaml', 'languages: [en]\nretired:\n  old-visit: { why: It was renamed. }\n');
    expect(refusal(folder, 'visit', { id: 'old-visit' })).toMatch(
      /^invalid-id: the id 'old-visit' was retired/,
    );
  });

  it('is refused for a source that is not there, and a folder that is no dossier', () => {
    const folder = dossierFolder();
    expect(refusal(folder, 'visit', { id: 'x', source: 'herald' })).toBe(
      "unknown-source: no source of DIR has the id 'herald'",
    );
    expect(() => scaffoldIn(folder, 'visit', { id: 'x', source: 'gazete' })).toThrow(
      expect.objectContaining({ hint: expect.stringMatching(/^did you mean gazette\? Else /) as string }),
    );
    expect(refusal(folder, 'visit', { id: 'x', source: '../dossier' })).toMatch(/^unknown-source/);
    expect(refusal(join(folder, 'records'), 'visit', { id: 'x' })).toBe(
      'unreadable: DIR is no dossier folder',
    );
    write(folder, 'dossier.yaml', ': : [');
    expect(refusal(folder, 'visit', { id: 'x' })).toMatch(
      /^invalid-dossier: .*does not say in which languages/,
    );
  });
});
