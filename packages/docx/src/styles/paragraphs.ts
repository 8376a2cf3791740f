import { listIds } from '../package/list-ids.js';
import { palette } from '../palette.js';
import { headFont } from './fonts.js';
import { bold, border, color, size, spacing } from './rule.js';
import type { StyleRule } from './rule.js';

/** The numbers by which paragraphs are cited stand in the margin, this far before the text. */
const numberIndent = 794;

type Rest = Partial<Omit<StyleRule, 'id' | 'name' | 'type'>>;

const style = (id: string, name: string, rest: Rest): StyleRule => ({
  id,
  name,
  type: 'paragraph',
  basedOn: 'Normal',
  ...rest,
});

const listOf = (id: number): string => `<w:numPr><w:numId w:val="${id}"/></w:numPr>`;
const listIndent = '<w:ind w:start="425" w:hanging="312"/>';

const text: readonly StyleRule[] = [
  style('NumberedParagraph', 'Numbered Paragraph', {
    next: 'NumberedParagraph',
    offered: true,
    paragraph: `<w:tabs><w:tab w:val="start" w:pos="0"/></w:tabs><w:ind w:start="0" w:hanging="${numberIndent}"/>`,
  }),
  style('ListBullet', 'List Bullet', {
    offered: true,
    paragraph: `${listOf(listIds.bullets)}<w:spacing w:before="70"/>${listIndent}`,
  }),
  style('ListNumber', 'List Number', {
    offered: true,
    paragraph: `<w:spacing w:before="70"/>${listIndent}`,
  }),
  style('ListCited', 'List Cited', {
    offered: true,
    paragraph:
      `${listOf(listIds.cited)}<w:tabs><w:tab w:val="start" w:pos="0"/></w:tabs>` +
      `<w:spacing w:before="70"/><w:ind w:start="0" w:hanging="${numberIndent}"/>`,
  }),
  style('Bibliography', 'Bibliography', {
    offered: true,
    paragraph: `<w:keepLines/>${spacing(120, 0, 252)}<w:ind w:start="397" w:hanging="397"/>`,
    run: size(19),
  }),
  style('FootnoteText', 'footnote text', { paragraph: spacing(20, 0, 240), run: size(18) }),
  style('FootnoteSeparator', 'Footnote Separator', { paragraph: spacing(0, 40, 240) }),
];

const furniture: readonly StyleRule[] = [
  style('Header', 'header', {
    paragraph: `<w:pBdr>${border('bottom', 4)}</w:pBdr>${spacing(0, 0, 240)}`,
    run: headFont + color(palette.soft) + size(17),
  }),
  style('Footer', 'footer', {
    paragraph: `${spacing(0, 0, 240)}<w:jc w:val="center"/>`,
    run: headFont + color(palette.soft) + size(17),
  }),
];

const tablesAndFigures: readonly StyleRule[] = [
  style('Caption', 'caption', {
    next: 'Normal',
    offered: true,
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(320, 100, 240)}`,
    run: headFont + color(palette.confirmed) + size(19),
  }),
  style('TableText', 'Table Text', { paragraph: spacing(40, 40, 240), run: headFont + size(18) }),
  style('TableHead', 'Table Head', {
    basedOn: 'TableText',
    paragraph: '<w:keepNext/>',
    run: bold + color(palette.confirmed),
  }),
  style('Figure', 'Figure', {
    next: 'Remark',
    // A drawing lies in the page as it was drawn, also where the text runs from right to left.
    paragraph: `<w:bidi w:val="0"/>${spacing(0, 0, 240)}<w:jc w:val="center"/>`,
  }),
  style('Remark', 'Remark', {
    next: 'Normal',
    paragraph: spacing(60, 160, 240),
    run: headFont + color(palette.soft) + size(17),
  }),
  ...(['start', 'center', 'end'] as const).map((side) =>
    style(`FigureText${side[0]?.toUpperCase()}${side.slice(1)}`, `Figure Text ${side}`, {
      paragraph: `${spacing(0, 0, 240)}<w:jc w:val="${side}"/>`,
      run: headFont,
    }),
  ),
];

/** Styles of text, lists, tables and figures. */
export const paragraphRules: readonly StyleRule[] = [...text, ...furniture, ...tablesAndFigures];
