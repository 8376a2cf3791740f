import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { buildProgram } from '../src/run.js';
import { dossierFolder, inThreeLanguages, temporaryFolder } from './dossier-folder.js';
import { hostile, hostileWithControls } from './hostile-dossier.js';
import { runCommand } from './run-command.js';

const silent = { write: () => undefined, terminal: false, colour: false };
/** Commands that write files, and those whose output is none of the dossier. */
const others = new Set(['report', 'publish', 'lock', 'new', 'completion', 'help']);
const printing = buildProgram({ out: silent, err: silent })
  .commands.map((command) => command.name())
  .filter((name) => !others.has(name));

/** What a command needs to say something of the dossier. */
const argumentsOf = (name: string, dossier: string): readonly string[] => {
  const known: Readonly<Record<string, readonly string[]>> = {
    search: ['red'],
    path: ['arcadia', 'baltia'],
    show: ['visit-1950'],
    diff: [dossier, dossier],
    coverage: [],
  };
  return known[name] ?? [];
};

/** Controls but for the ends of lines, overrides of direction, and what takes no room. */
const obeyed =
  // eslint-disable-next-line no-control-regex -- to find them is the purpose
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029\u200b\u00ad]/u;

test('the hostile dossier is valid', async () => {
  const { dossier } = await dossierFolder(hostile);
  const { stderr, exitCode } = await runCommand(['validate', '--dossier', dossier]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
});

test('controls are refused where they stand, and the refusal shows none', async () => {
  const { dossier } = await dossierFolder(hostileWithControls);
  for (const format of [[], ['--json']]) {
    const { stdout, stderr, exitCode } = await runCommand(['validate', '--dossier', dossier, ...format]);
    expect(exitCode).toBe(1);
    expect(stdout + stderr).toMatch(/herald\.yaml(?::1:8: |","line":1,"column":8,)/);
    expect(stdout + stderr).toContain('U+001B');
    expect(obeyed.exec(stdout + stderr)?.[0]).toBeUndefined();
  }
});

test.each(printing)('%s prints nothing of a hostile dossier that a terminal obeys', async (name) => {
  const { dossier } = await dossierFolder(hostile);
  const terminal = { terminal: true, columns: 300 };
  const help = (await runCommand([name, '--help'])).stdout;
  for (const format of ['', '--json', '--csv', '--markdown']) {
    if (format !== '' && !help.includes(format)) continue;
    const line = [name, ...argumentsOf(name, dossier), ...(format === '' ? [] : [format])];
    const given = name === 'diff' ? line : [...line, '--dossier', dossier];
    const { stdout, stderr, exitCode } = await runCommand(given, { out: terminal, err: terminal });
    expect(exitCode, stderr).toBe(0);
    // The line of progress goes back to its own start.
    const shown = (stdout + stderr).replaceAll('\r\n', '\n').replaceAll(/(?:^|(?<=[ …]))\r/gm, '');
    expect(obeyed.exec(shown)?.[0], `${name} ${format}`).toBeUndefined();
  }
});

test('no cell of CSV is a formula', async () => {
  const { dossier } = await dossierFolder(hostile);
  for (const name of printing) {
    if (!(await runCommand([name, '--help'])).stdout.includes('--csv')) continue;
    const given = [
      name,
      ...argumentsOf(name, dossier),
      '--csv',
      ...(name === 'diff' ? [] : ['--dossier', dossier]),
    ];
    const { stdout } = await runCommand(given);
    expect(stdout).not.toMatch(/(?:^|,)"?[=+@](?!\d)/m);
  }
});

type Element = DefaultTreeAdapterTypes.Element;

const elementsIn = (node: DefaultTreeAdapterTypes.Node): readonly Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsIn) : []),
];

/** What is active in a page: elements that run or load, attributes that run, addresses that are not of the web. */
const activeIn = (html: string): readonly string[] =>
  elementsIn(parse(html)).flatMap(({ tagName, attrs }) => {
    const value = (name: string): string | undefined => attrs.find((each) => each.name === name)?.value;
    const isData = tagName === 'script' && value('type') === 'application/ld+json';
    const runs =
      /^(?:script|iframe|object|embed|form|base|svg|img|audio|video|template)$/.test(tagName) && !isData;
    const refreshes = tagName === 'meta' && value('http-equiv')?.toLowerCase() === 'refresh';
    const wrong = attrs.filter(
      (each) =>
        each.name.startsWith('on') ||
        (['href', 'src', 'action'].includes(each.name) &&
          !/^(?:https?:\/\/|[^:]*$|data:,$)/i.test(each.value)),
    );
    return [
      ...(runs || refreshes ? [tagName] : []),
      ...wrong.map((each) => `${tagName} ${each.name}=${each.value}`),
    ];
  });

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test('a hostile dossier is published without anything active in its pages', async () => {
  const { dossier } = await dossierFolder(hostile);
  const out = join(temporaryFolder(), 'published');
  const { exitCode, stderr } = await runCommand(['publish', '--dossier', dossier, '--out', out]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const pages = filesBelow(out).filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.flatMap((path) => activeIn(readFileSync(path, 'utf8')))).toEqual([]);
});

test('what looks for active content in pages finds it', () => {
  const page = '<svg onload=x></svg><script>1</script><a href="javascript:1">x</a><meta http-equiv=Refresh>';
  expect(activeIn(page)).toHaveLength(5);
});

test('what joins, parts and directs letters makes no report impossible, and stays in it', async () => {
  const urdu = 'می\u200cرود نا\u200dم \u00adب\u2060ب\ufeff\u200f';
  const { dossier } = await dossierFolder({
    ...inThreeLanguages,
    'records/person/ada-byrne.yaml': `label: { en: Ada\u00ad Byrne, ru: Ада\u00ad Бирн, ur: ${urdu} }\n`,
  });
  const out = temporaryFolder();
  const line = ['report', '--dossier', dossier, '--lang', 'ur', '--format', 'docx,pdf', '--out', out];
  expect(await runCommand(line)).toMatchObject({ exitCode: 0, stderr: '' });
  const parts = unzipSync(readFileSync(join(out, 'arcadia-baltia.ur.docx')));
  expect(
    Object.values(parts)
      .map((part) => strFromU8(part))
      .join('\n'),
  ).toContain('می\u200cرود نا\u200dم');
});

test('the Word file of a hostile dossier fetches nothing and runs nothing', async () => {
  const { dossier } = await dossierFolder(hostile);
  const out = temporaryFolder();
  const { exitCode, stderr } = await runCommand([
    'report',
    '--dossier',
    dossier,
    '--format',
    'docx',
    '--out',
    out,
  ]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const parts = Object.entries(unzipSync(readFileSync(join(out, 'arcadia-baltia.en.docx'))));
  expect(parts.map(([path]) => path).filter((path) => /vba|macro|activeX|ole/i.test(path))).toEqual([]);
  const xml = parts
    .filter(([path]) => /\.(?:xml|rels)$/.test(path))
    .map(([, bytes]) => strFromU8(bytes))
    .join('\n');
  const outside = [...xml.matchAll(/<Relationship\b[^>]*TargetMode="External"[^>]*>/g)].map(([each]) => each);
  for (const each of outside) {
    expect(each).toMatch(/relationships\/hyperlink"/);
    expect(each).toMatch(/Target="(?:https?:\/\/|mailto:)/);
  }
  expect(outside.length).toBeGreaterThan(0);
  expect(xml).not.toMatch(/attachedTemplate|<w:altChunk|<w:object\b/);
  const fields = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)|w:instr="([^"]*)"/g)].map(
    ([, one, other]) => one ?? other,
  );
  for (const field of fields)
    expect(field?.trim()).toMatch(/^(?:TOC|PAGE|NUMPAGES|PAGEREF|REF|SEQ|HYPERLINK \\l|STYLEREF|NOTEREF)\b/);
});

const hasQpdf = spawnSync('qpdf', ['--version']).error === undefined || process.env['CI'] !== undefined;

test.skipIf(!hasQpdf)(
  'the PDF of a hostile dossier holds no action but links to the web (needs qpdf)',
  async () => {
    const { dossier } = await dossierFolder(hostile);
    const out = temporaryFolder();
    const { exitCode, stderr } = await runCommand([
      'report',
      '--dossier',
      dossier,
      '--format',
      'pdf',
      '--out',
      out,
    ]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const file = join(out, 'arcadia-baltia.en.pdf');
    const { stdout } = spawnSync('qpdf', ['--json', '--json-key=qpdf', file], {
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    const found: string[] = [];
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (/^\/(?:JavaScript|JS|Launch|AA|RichMedia|XFA|SubmitForm|ImportData)$/.test(key)) found.push(key);
        if (
          key === '/S' &&
          /^\/(?:JavaScript|Launch|GoToR|GoToE|SubmitForm|ImportData|Rendition|Movie)$/.test(String(inner))
        )
          found.push(String(inner));
        if (
          key === '/URI' &&
          typeof inner === 'string' &&
          inner !== '/URI' &&
          !/^[ub]:(?:https?:|mailto:)/.test(inner)
        )
          found.push(inner);
        if (key === '/OpenAction' && !Array.isArray(inner)) found.push(key);
        walk(inner);
      }
    };
    const document: unknown = JSON.parse(stdout);
    walk(document);
    expect(found).toEqual([]);
    expect(stdout.match(/"\/Type": "\/EmbeddedFile"/g) ?? []).toHaveLength(1);
  },
);
