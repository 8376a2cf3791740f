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
import type { Io } from '../io.js';
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
  'path pakistan-stream gazprom --through organisation,person --lang ru',
  'path zulfikar-ali-bhutto alexei-kosygin --json',
];

/** A relation links by its predicate, everything else by a property. */
const linkIn = ({ property, through }: PathStep, lang: Language): string => {
  const [name = ''] = property.split('.');
  return through !== undefined && Object.hasOwn(codeLists.predicate, property)
    ? codeIn('predicate', property as keyof typeof codeLists.predicate, lang)
    : propertyLabel(name, lang);
};

const listingOf = (dossier: Dossier, { lang }: Flags): Listing<Placed> => {
  const label = (id: string): string => {
    const record = compiledRecord(dossier, id);
    return record ? inLanguage(record.label, lang) : id;
  };
  const addresses = ({ claims }: PathStep): readonly string[] => claims.map(({ address }) => address);
  return {
    columns: [
      {
        name: 'path',
        value: ({ path, step }) => (step === 1 ? path : undefined),
        align: 'right',
        narrow: true,
      },
      { name: 'path', value: ({ path }) => path, wide: true },
      { name: 'step', value: ({ step }) => step, wide: true },
      { name: 'from', value: ({ from }) => label(from), narrow: true },
      { name: 'from', value: ({ from }) => from, wide: true },
      // The first one points to the second one, or the other way.
      { name: 'way', value: ({ direction }) => (direction === 'from' ? '→' : '←'), narrow: true },
      { name: 'link', value: (step) => linkIn(step, lang), narrow: true },
      { name: 'property', value: ({ property }) => property, wide: true },
      { name: 'direction', value: ({ direction }) => direction, wide: true },
      { name: 'modality', value: ({ modality }) => modality, wide: true },
      { name: 'through', value: ({ through }) => through, wide: true },
      { name: 'to', value: ({ to }) => label(to), narrow: true },
      { name: 'to', value: ({ to }) => to, wide: true },
      { name: 'claims', value: (step) => together(addresses(step)), cut: 'middle' },
      { name: 'also', value: ({ also }) => also.length, wide: true },
    ],
    line: (placed) => {
      const { path, step, from, to, property, direction, modality, through, also } = placed;
      const links = also.map(({ claims, ...link }) => ({
        ...link,
        claims: claims.map(({ address }) => address),
      }));
      const link = { property, direction, modality: modality ?? null, through: through ?? null };
      return { path, step, from, to, ...link, claims: addresses(placed), also: links };
    },
  };
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
    if (steps.length === 0 && isForPeople(flags)) out.write(`No path joins ${a} and ${b}.\n`);
    else printListing(out, flags, listingOf(dossier, flags), steps);
  });
}
