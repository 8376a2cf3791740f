import type { ReportLanguage } from '@bilateral/report';
import type { Colour, TextStyle } from '../fonts/faces.js';
import { colours } from './palette.js';

export { colours } from './palette.js';

/** The hand in which an Urdu report sets its text; its titles are in Nastaliq in both. */
export type UrduHand = 'naskh' | 'nastaliq';

/** A text style with the height of its lines. */
export interface LineStyle extends TextStyle {
  readonly leading: number;
  /** Height of the middle of the letters over the baseline, as a share of the size. */
  readonly middle: number;
  /** The colour of what refers to another place of the report; blue unless said. */
  readonly reference?: Colour;
}

/** The look of a heading, with the space around it. */
export interface HeadingStyle extends LineStyle {
  readonly before: number;
  readonly after: number;
}

export type StyleName =
  | 'body'
  | 'number'
  | 'note'
  | 'source'
  | 'sourceNotes'
  | 'cell'
  | 'columnTitle'
  | 'caption'
  | 'remark'
  | 'contents1'
  | 'contents2'
  | 'contents3'
  | 'furniture'
  | 'coverTitle'
  | 'coverSubtitle'
  | 'coverLine';

/** The look of everything that is set, in one language. */
export interface Styles extends Readonly<Record<StyleName, LineStyle>> {
  /** By level, from the first. */
  readonly headings: readonly HeadingStyle[];
}

type Look = Partial<Pick<LineStyle, 'bold' | 'italic' | 'colour' | 'reference'>>;
type Sizes = readonly [family: 'serif' | 'sans', size: number, leading: number, look?: Look];

/** Where the lines of a style stand; those not named are brief. */
const leadingOf: Readonly<Partial<Record<StyleName, keyof Script['leading']>>> = {
  body: 'running',
  note: 'running',
  source: 'running',
  number: 'running',
  contents1: 'listed',
  contents2: 'listed',
  contents3: 'listed',
};

/** Sizes and line heights of Latin and Cyrillic text; those of Arabic text follow from them. */
const sizes: Readonly<Record<StyleName, Sizes>> = {
  body: ['serif', 10.6, 15.3],
  number: ['sans', 7.6, 15.3, { colour: colours.soft }],
  // Most words of a note refer to a source: in blue they would shout.
  note: ['serif', 8.8, 12.7, { reference: colours.deep }],
  source: ['serif', 9, 12.9],
  sourceNotes: ['sans', 7.5, 12.9, { colour: colours.soft }],
  cell: ['sans', 8.3, 11.7],
  columnTitle: ['sans', 8.3, 11.7, { bold: true, colour: colours.deep }],
  caption: ['sans', 8.8, 12.6, { bold: true, colour: colours.deep }],
  remark: ['sans', 7.9, 11.2, { colour: colours.soft }],
  contents1: ['sans', 9.8, 14.4, { bold: true, colour: colours.deep }],
  contents2: ['sans', 9, 13.2],
  contents3: ['sans', 8.4, 12.2, { colour: colours.soft }],
  furniture: ['sans', 7.6, 11, { colour: colours.soft }],
  coverTitle: ['serif', 36, 45, { bold: true, colour: colours.paper }],
  coverSubtitle: ['serif', 16, 23, { italic: true, colour: colours.deep }],
  coverLine: ['sans', 9.6, 15.5, { colour: colours.soft }],
};

const headings: readonly { readonly sizes: Sizes; readonly before: number; readonly after: number }[] = [
  { sizes: ['sans', 19, 25, { bold: true, colour: colours.deep }], before: 32, after: 12 },
  { sizes: ['sans', 13, 17.5, { bold: true, colour: colours.accent }], before: 21, after: 5 },
  { sizes: ['sans', 10.8, 15, { bold: true, colour: colours.ink }], before: 15, after: 3 },
  { sizes: ['sans', 9.8, 14, { bold: true, colour: colours.soft }], before: 12, after: 2 },
];

/** How a script departs from the sizes of Latin text. */
interface Script {
  readonly arabic: UrduHand;
  readonly scale: number;
  /** Least height of a line as a share of the size: in running text, of short lines, and of lines that stand alone. */
  readonly leading: { readonly running: number; readonly brief: number; readonly listed: number };
  readonly middle: number;
}

const latin: Script = {
  arabic: 'naskh',
  scale: 1,
  leading: { running: 0, brief: 0, listed: 0 },
  middle: 0.36,
};
const naskh: Script = {
  arabic: 'naskh',
  scale: 1.12,
  leading: { running: 1.85, brief: 1.7, listed: 1.55 },
  middle: 0.28,
};
const nastaliq: Script = {
  arabic: 'nastaliq',
  scale: 1.12,
  leading: { running: 2.3, brief: 2.3, listed: 2.1 },
  middle: 0.3,
};

/** Nastaliq letters hang from one another and are small for their size: a title in it needs more. */
const nastaliqTitle: Script = { ...nastaliq, scale: 1.15 };

/** The styles of a report in the language; `urdu` counts for Urdu alone. */
export function stylesFor(language: ReportLanguage, urdu: UrduHand = 'naskh'): Styles {
  const isUrdu = language === 'ur';
  const script = isUrdu ? { naskh, nastaliq }[urdu] : latin;
  const title = isUrdu ? nastaliqTitle : latin;
  const named = Object.fromEntries(
    (Object.entries(sizes) as [StyleName, Sizes][]).map(([name, value]) => [
      name,
      inScript(
        value,
        name === 'coverTitle' || name === 'coverSubtitle' ? title : script,
        leadingOf[name] ?? 'brief',
      ),
    ]),
  ) as Record<StyleName, LineStyle>;
  return {
    ...named,
    headings: headings.map(({ sizes: value, before, after }, index) => ({
      ...inScript(value, index === 0 ? title : script, 'brief'),
      before,
      after,
    })),
  };
}

function inScript(
  [family, size, leading, look]: Sizes,
  script: Script,
  kind: keyof Script['leading'],
): LineStyle {
  const scaled = size * script.scale;
  return {
    family,
    arabic: script.arabic,
    bold: false,
    italic: false,
    colour: colours.ink,
    rise: 0,
    ...look,
    size: scaled,
    // Latin names and figures in Urdu text look as large as its letters when they keep their own size.
    ...(script.scale === 1 ? {} : { latinScale: 1 / script.scale }),
    leading: Math.max(leading, scaled * script.leading[kind]),
    middle: script.middle,
  };
}

/** The look of a heading; beyond the last level that has its own, all look the same. */
export function headingStyle({ headings: byLevel }: Styles, level: number): HeadingStyle {
  return byLevel[Math.min(level, byLevel.length) - 1]!;
}

/** The baseline of a line below its upper edge: the letters stand in the middle of the line's height. */
export function baselineOf(style: LineStyle): number {
  return style.leading / 2 + style.size * style.middle;
}
