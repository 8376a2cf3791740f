/** Where an entry runs; some packages bring another form of themselves for each. */
export type Platform = 'browser' | 'node';

/** The most that something may weigh, in thousands of bytes, and why it may weigh so much. */
interface Budget {
  readonly most: number;
  /** What the weight consists of; a raise adds the reason for it. */
  readonly because: string;
}

/** An entry, minified and compressed by gzip, with all that it imports. */
export interface EntryBudget extends Budget {
  readonly entry: string;
  readonly platform: Platform;
}

/** A package as it is downloaded. */
export interface TarballBudget extends Budget {
  readonly name: string;
}

/** Raise a budget in the change that needs it, with the reason. */
export const entryBudgets: readonly EntryBudget[] = [
  {
    entry: '@bilateral/core',
    platform: 'browser',
    most: 85,
    because: 'queries, merging, and the words of all codes in three languages; no zod, no parser',
  },
  {
    entry: '@bilateral/core/pakistan-russia',
    platform: 'browser',
    most: 720,
    because: 'the dossier itself: 3 MB of claims, a quarter of that compressed',
  },
  {
    entry: '@bilateral/core/schema',
    platform: 'browser',
    most: 80,
    because: 'zod, and the schemas of all kinds',
  },
  {
    entry: '@bilateral/core/compile',
    platform: 'node',
    most: 160,
    because: 'zod, the YAML and EDTF parsers, and the checks of meaning',
  },
  {
    entry: '@bilateral/report',
    platform: 'browser',
    most: 130,
    because: 'core, and the wording of reports in three languages',
  },
  {
    entry: '@bilateral/jsonld',
    platform: 'browser',
    most: 120,
    because: 'core, the JSON-LD processor, and the definitions of the vocabulary',
  },
  {
    entry: '@bilateral/jsonld/publish',
    platform: 'browser',
    most: 170,
    because: 'core, the pages with their wording in three languages, shapes and code lists',
  },
  {
    entry: '@bilateral/docx',
    platform: 'node',
    most: 300,
    because: 'the writer of Word files, most of it the part that writes any document at all',
  },
  {
    entry: '@bilateral/pdf',
    platform: 'node',
    most: 340,
    because: 'the writer of PDF files with its font reader, and the shaping of letters',
  },
];

/** The packages as npm downloads them. */
export const tarballBudgets: readonly TarballBudget[] = [
  { name: 'core', most: 1000, because: 'the dossier in JSON, and types with an id for each of its records' },
  { name: 'report', most: 120, because: 'wording in three languages' },
  {
    name: 'docx',
    most: 330,
    because: 'holds the writer of Word files, so that 20 MB of its other forms are not installed',
  },
  { name: 'pdf', most: 2000, because: 'eight fonts, for Latin, Cyrillic and Arabic letters' },
  { name: 'jsonld', most: 190, because: 'the vocabulary, its context, shapes and code lists' },
  { name: 'cli', most: 90, because: 'the command alone' },
];
