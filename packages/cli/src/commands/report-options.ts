import { Option } from 'commander';
import type { Topic } from '@bilateral/core';
import type { ReportLanguage, ReportOptions } from '@bilateral/report';
import { chapterNames, details, type ChapterName, type Detail } from '../chapters.js';
import { readLogo } from '../logo.js';
import { codesOf, present } from '../options.js';
import { day, oneOf, period, severalOf } from '../parse-option.js';
import { formats, languages, urduFaces, type Format, type UrduFace } from '../render.js';

/** What the options of `bilateral report` say of the report. */
export interface ReportFlags {
  readonly format?: readonly Format[];
  readonly lang: readonly ReportLanguage[];
  readonly date?: string;
  readonly period?: string;
  readonly topics?: readonly Topic[];
  readonly detail: Detail;
  readonly sections?: readonly ChapterName[];
  readonly title?: string;
  readonly logo?: string;
  readonly urdu: UrduFace;
  readonly data: boolean;
}

interface Described {
  readonly flags: string;
  readonly description: string;
  readonly parse: (text: string) => unknown;
  /** The value without the option, as a user would write it. */
  readonly otherwise?: string;
}

const listed = (words: readonly string[]): string => words.join(', ');

const asWritten = (text: string): string => text;

const described: readonly Described[] = [
  {
    flags: '--format <formats>',
    description: `what to write, with commas between: ${listed(formats)} (default: all of them)`,
    parse: severalOf('format', formats),
  },
  {
    flags: '--lang <languages>',
    description: `the language of the report, or several with commas between: ${listed(languages)}`,
    parse: severalOf('language of reports', languages),
    otherwise: 'en',
  },
  {
    flags: '--detail <detail>',
    description: `how much to tell: ${listed(details)}; a brief is one page, then its notes and sources, standard what weighs most, full everything`,
    parse: oneOf('detail', details),
    otherwise: 'standard',
  },
  {
    flags: '--sections <chapters>',
    description: `only these chapters, with commas between: ${listed(chapterNames)}`,
    parse: severalOf('chapter', chapterNames),
  },
  {
    flags: '--period <period>',
    description:
      'report only what may lie in this year, month, day or range (2014/2024, 2021/..), and what has no time; the JSON-LD file stays whole',
    parse: period,
  },
  {
    flags: '--topics <topics>',
    description:
      'report only what bears one of these topics, with commas between (energy,defence), and what that names; the JSON-LD file stays whole',
    parse: severalOf('topic', codesOf('topic')),
  },
  {
    flags: '--title <title>',
    description: 'the title on the cover; without it, that of the dossier',
    parse: asWritten,
  },
  {
    flags: '--logo <file>',
    description:
      'a PNG or JPEG for the cover; the name of the file is read out to those who do not see it (foreign-office.png: foreign office)',
    parse: asWritten,
  },
  {
    flags: '--date <date>',
    description: 'the date the report bears; without it, that of the edition',
    parse: day,
  },
  {
    flags: '--urdu <face>',
    description: `the letters of Urdu text: ${listed(urduFaces)}; titles are nastaliq in both`,
    parse: oneOf('face of Urdu', urduFaces),
    otherwise: 'naskh',
  },
];

const optionOf = ({ flags, description, parse, otherwise }: Described): Option => {
  const option = new Option(flags, description).argParser(parse);
  return otherwise === undefined ? option : option.default(parse(otherwise), otherwise);
};

/** The options of `bilateral report` that say what the report tells and how it looks. */
export const reportOptions = (): readonly Option[] => [
  ...described.map(optionOf),
  new Option('--no-data', 'leave out the JSON-LD of the report, which else is attached to Word and PDF'),
];

/** What they mean to `buildReport`. Reads the logo. */
export const buildOptions = ({
  date,
  period: range,
  topics,
  detail,
  sections,
  title,
  logo,
}: ReportFlags): Omit<ReportOptions, 'language'> =>
  present({
    date,
    period: range,
    topics,
    detail,
    sections,
    title,
    logo: logo === undefined ? undefined : readLogo(logo),
  });
