import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { buildProgram } from '../src/run.js';
import { dossierFolder } from './dossier-folder.js';
import { hostile } from './hostile-dossier.js';
import { runCommand } from './run-command.js';

const silent = { write: () => undefined, terminal: false, colour: false };
const listing = buildProgram({ out: silent, err: silent })
  .commands.filter((command) => command.options.some(({ long }) => long === '--markdown'))
  .map((command) => command.name())
  .filter((name) => name !== 'show');

/** As the sites that take Markdown read it, with raw HTML let through, so that it is seen. */
const html = (markdown: string): string =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const elementsIn = (node: Node): readonly Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsIn) : []),
];

const read = (markdown: string): readonly Element[] => elementsIn(parseFragment(html(markdown)));

/** What stands in Markdown beyond the elements that a listing or a page is made of. */
const beyond = (elements: readonly Element[], ours: readonly string[]): readonly string[] => [
  ...new Set(elements.map(({ tagName }) => tagName).filter((name) => !ours.includes(name))),
];

const argumentsOf: Readonly<Record<string, readonly string[]>> = {
  search: ['red'],
  path: ['arcadia', 'baltia'],
};

test('every listing has Markdown', () => {
  expect(listing).toEqual(
    expect.arrayContaining(['records', 'claims', 'sources', 'conflicts', 'search', 'diff']),
  );
});

test.each(listing.filter((name) => name !== 'diff'))(
  '%s --markdown is one table with as many cells in each row, and nothing of a hostile dossier is markup',
  async (name) => {
    const { dossier } = await dossierFolder(hostile);
    // The texts themselves in three languages; `verify` tells of passages alone.
    for (const lang of name === 'verify' ? [[]] : ['en', 'ru', 'ur'].map((each) => ['--lang', each])) {
      const line = [name, ...(argumentsOf[name] ?? []), '--dossier', dossier, '--markdown', ...lang];
      const { stdout, stderr, exitCode } = await runCommand(line);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      const elements = read(stdout);
      expect(beyond(elements, ['table', 'thead', 'tbody', 'tr', 'th', 'td', 'code'])).toEqual([]);
      const rows = elements.filter(({ tagName }) => tagName === 'tr');
      expect(rows).toHaveLength(stdout.trimEnd().split('\n').length - 1);
      const cells = elements.filter(({ tagName }) => tagName === 'td' || tagName === 'th').length;
      expect(cells).toBe(rows.length * elements.filter(({ tagName }) => tagName === 'th').length);
      // A cell too many is dropped by parsers, so the bars are counted, too.
      const bars = stdout
        .trimEnd()
        .split('\n')
        .map((row) => row.match(/(?<!\\)\|/g)?.length);
      expect(new Set(bars).size).toBe(1);
    }
  },
);

const things = ['visit-1950', 'arcadia', 'bridge', 'herald', 'gazette', 'two-stories', 'visit-1950/herald'];

test.each(things)(
  'show %s --markdown holds headings, lists and words, and nothing that the data made',
  async (id) => {
    const { dossier } = await dossierFolder(hostile);
    for (const lang of ['en', 'ru', 'ur']) {
      const { stdout, exitCode, stderr } = await runCommand([
        'show',
        id,
        '--dossier',
        dossier,
        '--markdown',
        '--lang',
        lang,
      ]);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      const elements = read(stdout);
      expect(beyond(elements, ['h1', 'h2', 'p', 'ul', 'li', 'strong', 'em', 'code'])).toEqual([]);
      // One item is one line, so that none opens a list of its own.
      const items = elements.filter(({ tagName }) => tagName === 'li').length;
      expect(items).toBe(stdout.match(/^ *- /gm)?.length ?? 0);
    }
  },
);

test('diff --markdown holds headings, lists, tables and words, and nothing that the data made', async () => {
  const [before, after] = [await dossierFolder(), await dossierFolder(hostile)];
  const { stdout, stderr, exitCode } = await runCommand([
    'diff',
    before.dossier,
    after.dossier,
    '--markdown',
  ]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toContain('red');
  const ours = [
    'h1',
    'h2',
    'h3',
    'p',
    'ul',
    'li',
    'strong',
    'em',
    'code',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ];
  expect(beyond(read(stdout), ours)).toEqual([]);
});

test('what looks for markup finds it', () => {
  const bad = '| a |\n| - |\n| <b>x</b> [y](z) ![p](q) https://example.org |\n';
  expect(beyond(read(bad), ['table', 'thead', 'tbody', 'tr', 'th', 'td'])).toEqual(['b', 'a', 'img']);
});
