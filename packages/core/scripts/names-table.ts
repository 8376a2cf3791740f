import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileDossier } from '../src/compile/compile-dossier.js';
import type { CompiledDossier, CompiledRecord } from '../src/dossier/compiled.js';
import type { EntityKind } from '../src/model/kind.js';

/** Where the table stands. */
export const namesFile = fileURLToPath(new URL('../../../docs/names.md', import.meta.url));

/** The headings of the kinds of things that have names of their own, in the order of the page. */
const headings: Readonly<Record<EntityKind, string | undefined>> = {
  state: 'States',
  person: 'Persons',
  office: 'Offices',
  organisation: 'Organisations',
  body: 'Joint bodies',
  place: 'Places',
  facility: 'Works that stand',
  project: 'Projects',
  initiative: 'Initiatives',
  agreement: 'Agreements',
  document: 'Documents',
  equipment: 'Equipment',
  concept: undefined,
};

const spellings = ({ claims }: CompiledRecord): readonly string[] =>
  [
    ...new Set(
      claims.flatMap(({ says }) => ('names' in says ? (says.names ?? []).map(({ text }) => text) : [])),
    ),
  ].sort();

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const section = (records: readonly CompiledRecord[], kind: string, heading: string): string => {
  const rows = records
    .filter((record) => record.kind === kind)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((record) => {
      const { en, ru = '', ur = '' } = record.label;
      return row([`\`${record.id}\``, en, ru, ur, spellings(record).join('; ')]);
    });
  const head = row(['Id', 'English', 'Russian', 'Urdu', 'As the sources spell it']);
  return [`## ${heading}`, '', head, row(['---', '---', '---', '---', '---']), ...rows, ''].join('\n');
};

/** The page on who is named how, in Markdown. */
export const namesPage = ({ dossier, records }: CompiledDossier): string =>
  [
    `# Who is named how: ${dossier.title.en}`,
    '',
    'Written from the dossier by `npx tsx packages/core/scripts/names-table.ts`; the rules are in [data-guidelines.md](data-guidelines.md).',
    '',
    ...Object.entries(headings).flatMap(([kind, heading]) =>
      heading === undefined ? [] : [section(records, kind, heading)],
    ),
  ].join('\n');

export const compiledDossier = (): Promise<CompiledDossier> =>
  compileDossier(fileURLToPath(new URL('../data/pakistan-russia', import.meta.url)));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(namesFile, namesPage(await compiledDossier()));
  process.stdout.write(`wrote ${namesFile}\n`);
}
