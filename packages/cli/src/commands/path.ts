import { styleText } from 'node:util';
import { Option, type Command } from 'commander';
import {
  codeLists,
  compiledRecord,
  kindNames,
  pathsBetween,
  propertyLabel,
  type Dossier,
  type Kind,
  type Modality,
  type PathStep,
} from '@bilateral/core';
import { isolated, printable, type Io, type Output } from '../io.js';
import { requireRecord } from '../known-ids.js';
import {
  addListOptions,
  codeIn,
  inLanguage,
  together,
  type Language,
  type ListFlags,
} from '../list-options.js';
import { isForPeople, printListing, type Listing } from '../listing.js';
import { loadDossier } from '../load-dossier.js';
import { describedCommand, modalityOption, present } from '../options.js';
import { severalOf, wholeNumber } from '../parse-option.js';

interface Flags extends ListFlags {
  readonly all?: true;
  readonly maxLength?: number;
  readonly through?: readonly Kind[];
  readonly modality?: Modality;
  readonly limit?: number;
}

/** A step with its place in its path, and that of the path among the paths. */
interface Placed extends PathStep {
  readonly path: number;
  readonly step: number;
}

const examples = [
  'path imran-khan alexander-novak',
  'path imran-khan sergey-lavrov --all --limit 20',
  'path pakistan-stream gazprom --lang ru',
  'path zulfikar-ali-bhutto alexei-kosygin --json',
];

/** A relation links by its predicate, everything else by a property. */
const linkIn = ({ property, through }: PathStep, lang: Language): string => {
  const [name = ''] = property.split('.');
  return through !== undefined && Object.hasOwn(codeLists.predicate, property)
    ? codeIn('predicate', property as keyof typeof codeLists.predicate, lang)
    : propertyLabel(name, lang);
};

const labelIn = (dossier: Dossier, id: string, lang: Language): string => {
  const record = compiledRecord(dossier, id);
  return record ? inLanguage(record.label, lang) : id;
};

const addresses = ({ claims }: PathStep): readonly string[] => claims.map(({ address }) => address);

/** Whether the first one points to the second one, or the other way. */
const arrow = ({ direction }: PathStep): string => (direction === 'from' ? '→' : '←');

const line = (placed: Placed): object => {
  const { path, step, from, to, property, direction, modality, through, also } = placed;
  const others = also.map((link) => ({ ...link, claims: link.claims.map(({ address }) => address) }));
  const link = { property, direction, modality: modality ?? null, through: through ?? null };
  return { path, step, from, to, ...link, claims: addresses(placed), also: others };
};

const listingOf = (dossier: Dossier, { lang }: Flags): Listing<Placed> => ({
  columns: [
    { name: 'path', value: ({ path }) => path, align: 'right' },
    { name: 'step', value: ({ step }) => step, align: 'right' },
    { name: 'from', value: ({ from }) => labelIn(dossier, from, lang), narrow: true },
    { name: 'from', value: ({ from }) => from, wide: true },
    { name: 'way', value: arrow, narrow: true },
    { name: 'link', value: (step) => linkIn(step, lang), narrow: true },
    { name: 'property', value: ({ property }) => property, wide: true },
    { name: 'direction', value: ({ direction }) => direction, wide: true },
    { name: 'modality', value: ({ modality }) => modality, wide: true },
    { name: 'through', value: ({ through }) => through, wide: true },
    { name: 'to', value: ({ to }) => labelIn(dossier, to, lang), narrow: true },
    { name: 'to', value: ({ to }) => to, wide: true },
    { name: 'claims', value: (step) => together(addresses(step)) },
    { name: 'also', value: ({ also }) => also.length, wide: true },
  ],
  line,
});

/** Each path as lines: where it begins, and each step with the claims that make it, none of them cut. */
const printPaths = (out: Output, dossier: Dossier, lang: Language, steps: readonly Placed[]): void => {
  const name = (id: string): string => {
    const label = isolated(out, printable(labelIn(dossier, id, lang)));
    return `${out.colour ? styleText('bold', label, { validateStream: false }) : label} (${printable(id)})`;
  };
  for (const placed of steps) {
    const { path, step, from, to } = placed;
    if (step === 1) out.write(`${path === 1 ? '' : '\n'}${String(path)}. ${name(from)}\n`);
    const link = isolated(out, printable(linkIn(placed, lang)));
    out.write(`   ${arrow(placed)} ${link}: ${name(to)}\n`);
    for (const address of addresses(placed)) out.write(`       ${printable(address)}\n`);
  }
};

/** `bilateral path`: how two records hang together. */
export function pathCommand({ out, err }: Io): Command {
  const description =
    'Show how two records hang together: the shortest paths between them, each step with the passages that make it.';
  const command = describedCommand('path', description, examples)
    .argument('<a>', 'the id of a record')
    .argument('<b>', 'the id of another one')
    .option('--all', 'not only the shortest paths, but every one of three links, or of --max-length')
    .addOption(
      new Option('--max-length <links>', 'the most links that a path may have').argParser(wholeNumber),
    )
    .addOption(
      new Option(
        '--through <kinds>',
        'the kinds of the records on the way, with commas between; events, bodies, projects, agreements, persons and the like unless said, since states, places and offices join nearly everything',
      ).argParser(severalOf('kind', kindNames)),
    )
    .addOption(modalityOption())
    .addOption(
      new Option('--limit <paths>', 'the most paths to print; 1000 unless said').argParser(wholeNumber),
    );
  return addListOptions(command).action(async (a: string, b: string, flags: Flags) => {
    const dossier = await loadDossier(flags.dossier, err);
    for (const id of [a, b]) requireRecord(dossier, id);
    const { all, maxLength, through, modality, limit } = flags;
    const paths = pathsBetween(dossier, a, b, present({ all, maxLength, through, modality, limit }));
    const steps = paths.flatMap((each, path) =>
      each.map((step, place) => ({ ...step, path: path + 1, step: place + 1 })),
    );
    if (!isForPeople(flags)) return printListing(out, flags, listingOf(dossier, flags), steps);
    if (steps.length === 0) out.write(`No path joins ${a} and ${b}.\n`);
    printPaths(out, dossier, flags.lang, steps);
  });
}
