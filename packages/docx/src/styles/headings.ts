import { palette } from '../palette.js';
import { headFont, titleFont } from './fonts.js';
import { bold, border, color, italic, size, spacing } from './rule.js';
import type { StyleRule } from './rule.js';

/** A title in Nastaliq hangs from its line and needs more of it. */
const titleScale = 1.15;
/** Bold in Latin and Cyrillic letters alone: Nastaliq has one weight. */
const boldTitle = '<w:b/>';

function heading(level: number, run: string, before: number, after = 60): StyleRule {
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    type: 'paragraph',
    basedOn: 'Normal',
    next: 'Normal',
    offered: true,
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(before, after, 240)}<w:outlineLvl w:val="${level - 1}"/>`,
    run,
  };
}

function contentsEntry(level: number, before: number, run: string): StyleRule {
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    type: 'paragraph',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: `${spacing(before, 0, 252)}<w:ind w:start="${(level - 1) * 284}"/>`,
    run: headFont + run,
  };
}

const cover: readonly StyleRule[] = [
  {
    id: 'CoverLogo',
    name: 'Cover Logo',
    type: 'paragraph',
    basedOn: 'Normal',
    next: 'Title',
    paragraph: spacing(0, 0, 240),
  },
  {
    id: 'Title',
    name: 'Title',
    type: 'paragraph',
    basedOn: 'Normal',
    next: 'Subtitle',
    offered: true,
    paragraph: `<w:pBdr>${border('bottom', 14, palette.first, 12)}</w:pBdr>${spacing(3600, 0, 240)}`,
    run: titleFont + boldTitle + color(palette.confirmed) + size(64, titleScale),
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    type: 'paragraph',
    basedOn: 'Normal',
    next: 'CoverLine',
    offered: true,
    paragraph: spacing(280, 360),
    run: titleFont + color(palette.confirmed) + size(32, titleScale),
  },
  {
    id: 'CoverLine',
    name: 'Cover Line',
    type: 'paragraph',
    basedOn: 'Normal',
    paragraph: spacing(80, 0),
    run: headFont + color(palette.soft) + size(20),
  },
];

const contents: readonly StyleRule[] = [
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    type: 'paragraph',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: `<w:keepNext/><w:pageBreakBefore/>${spacing(0, 200, 240)}`,
    run: titleFont + boldTitle + color(palette.confirmed) + size(38, titleScale),
  },
  contentsEntry(1, 150, bold + color(palette.confirmed) + size(20)),
  contentsEntry(2, 30, size(19)),
  contentsEntry(3, 20, color(palette.soft) + size(18)),
];

const headings: readonly StyleRule[] = [
  heading(1, titleFont + boldTitle + color(palette.confirmed) + size(38, titleScale), 480, 200),
  heading(2, headFont + bold + color(palette.first) + size(27), 380),
  heading(3, headFont + bold + color(palette.ink) + size(23), 280),
  heading(4, headFont + bold + color(palette.soft) + size(21), 240),
  heading(5, headFont + bold + italic + color(palette.soft) + size(21), 220),
  ...[6, 7, 8, 9].map((level) => heading(level, headFont + italic + color(palette.soft) + size(20), 200)),
];

/** A heading that begins a page is a style of its own, so that no paragraph carries a break that its style does not tell. */
const newPage = ({ id, name }: StyleRule): StyleRule => ({
  id: `${id}NewPage`,
  name: `${name.replace('h', 'H')} New Page`,
  type: 'paragraph',
  basedOn: id,
  next: 'Normal',
  paragraph: '<w:pageBreakBefore/><w:spacing w:before="0"/>',
});

/** Headings, the cover and the contents. */
export const headingRules: readonly StyleRule[] = [
  ...cover,
  ...headings,
  ...headings.map(newPage),
  ...contents,
];
