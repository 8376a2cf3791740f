/** One style. `paragraph`, `run` and `table` hold WordprocessingML in the order of ECMA-376-1, 17.3 and 17.4. */
export interface StyleRule {
  readonly id: string;
  readonly name: string;
  readonly type: 'paragraph' | 'character' | 'table';
  readonly basedOn?: string;
  readonly next?: string;
  /** Word offers the style in its gallery. */
  readonly offered?: boolean;
  readonly paragraph?: string;
  readonly run?: string;
  readonly table?: string;
}

const ink = '1F3A5F';
const grey = '595959';
const line = 'B8C4D3';
const fill = 'E9EEF5';

const headFont =
  '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Noto Naskh Arabic"/>';
const bold = '<w:b/><w:bCs/>';
const italic = '<w:i/><w:iCs/>';
const color = (value: string): string => `<w:color w:val="${value}"/>`;
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const spacing = (before: number, after: number, height = 264): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${height}" w:lineRule="auto"/>`;
const border = (side: string, space: number): string =>
  `<w:${side} w:val="single" w:sz="6" w:space="${space}" w:color="${line}"/>`;

/** A part of the first level starts a page. */
function heading(level: number, halfPoints: number, before: number, shape = bold): StyleRule {
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    type: 'paragraph',
    basedOn: 'Normal',
    next: 'Normal',
    offered: true,
    paragraph:
      `<w:keepNext/><w:keepLines/>${level === 1 ? '<w:pageBreakBefore/>' : ''}` +
      `${spacing(before, 40, 240)}<w:outlineLvl w:val="${level - 1}"/>`,
    run: headFont + shape + color(ink) + size(halfPoints),
  };
}

function contentsEntry(level: number, before: number, shape = ''): StyleRule {
  const indent = `<w:ind w:start="${(level - 1) * 284}"/>`;
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    type: 'paragraph',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: `${spacing(before, 0, 252)}${indent}`,
    run: shape,
  };
}

const paragraphs: readonly StyleRule[] = [
  {
    id: 'Title',
    name: 'Title',
    type: 'paragraph',
    basedOn: 'Normal',
    next: 'Subtitle',
    offered: true,
    paragraph: `<w:pBdr>${border('bottom', 14)}</w:pBdr>${spacing(4200, 0, 240)}`,
    run: headFont + bold + color(ink) + size(60),
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    type: 'paragraph',
    basedOn: 'Normal',
    next: 'CoverLine',
    offered: true,
    paragraph: spacing(280, 360),
    run: headFont + color(ink) + size(32),
  },
  {
    id: 'CoverLine',
    name: 'Cover Line',
    type: 'paragraph',
    basedOn: 'Normal',
    paragraph: spacing(80, 0),
    run: headFont + color(grey),
  },
  heading(1, 34, 0),
  heading(2, 27, 340),
  heading(3, 23, 280),
  heading(4, 22, 240, bold + italic),
  heading(5, 22, 220, italic),
  ...[6, 7, 8, 9].map((level) => heading(level, 21, 200, italic)),
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    type: 'paragraph',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: `<w:keepNext/><w:pageBreakBefore/>${spacing(0, 120, 240)}`,
    run: headFont + bold + color(ink) + size(34),
  },
  contentsEntry(1, 130, bold),
  contentsEntry(2, 40),
  contentsEntry(3, 20),
  {
    id: 'Header',
    name: 'header',
    type: 'paragraph',
    basedOn: 'Normal',
    paragraph: `<w:pBdr>${border('bottom', 4)}</w:pBdr>${spacing(0, 0, 240)}`,
    run: headFont + color(grey) + size(18),
  },
  {
    id: 'Footer',
    name: 'footer',
    type: 'paragraph',
    basedOn: 'Normal',
    paragraph: `${spacing(0, 0, 240)}<w:jc w:val="center"/>`,
    run: headFont + color(grey) + size(18),
  },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    type: 'paragraph',
    basedOn: 'Normal',
    offered: true,
    paragraph: spacing(70, 0),
  },
  {
    id: 'ListNumber',
    name: 'List Number',
    type: 'paragraph',
    basedOn: 'Normal',
    offered: true,
    paragraph: spacing(70, 0),
  },
  {
    id: 'Caption',
    name: 'caption',
    type: 'paragraph',
    basedOn: 'Normal',
    next: 'Normal',
    offered: true,
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(320, 100, 240)}`,
    run: headFont + color(ink) + size(20),
  },
  {
    id: 'LongTableCaption',
    name: 'Long Table Caption',
    type: 'paragraph',
    basedOn: 'Caption',
    next: 'Normal',
    paragraph: '<w:keepNext w:val="0"/>',
  },
  {
    id: 'TableHead',
    name: 'Table Head',
    type: 'paragraph',
    basedOn: 'TableText',
    run: bold + color(ink),
  },
  {
    id: 'TableText',
    name: 'Table Text',
    type: 'paragraph',
    basedOn: 'Normal',
    paragraph: spacing(50, 50, 240),
    run: headFont + size(19),
  },
  {
    id: 'Figure',
    name: 'Figure',
    type: 'paragraph',
    basedOn: 'Normal',
    next: 'Remark',
    paragraph: `<w:keepNext/>${spacing(0, 0, 240)}`,
  },
  {
    id: 'Remark',
    name: 'Remark',
    type: 'paragraph',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: spacing(80, 160, 240),
    run: headFont + color(grey) + size(19),
  },
  {
    id: 'Bibliography',
    name: 'Bibliography',
    type: 'paragraph',
    basedOn: 'Normal',
    offered: true,
    paragraph: `<w:keepLines/>${spacing(140, 0, 252)}<w:ind w:start="397" w:hanging="397"/>`,
  },
  {
    id: 'FootnoteText',
    name: 'footnote text',
    type: 'paragraph',
    basedOn: 'Normal',
    paragraph: spacing(20, 0, 240),
    run: size(18),
  },
  {
    id: 'FootnoteSeparator',
    name: 'Footnote Separator',
    type: 'paragraph',
    basedOn: 'Normal',
    paragraph: spacing(0, 40, 240),
  },
];

const marks: readonly StyleRule[] = [
  {
    id: 'FootnoteReference',
    name: 'footnote reference',
    type: 'character',
    run: '<w:vertAlign w:val="superscript"/>',
  },
  { id: 'CaptionLabel', name: 'Caption Label', type: 'character', run: bold },
  { id: 'CitedIn', name: 'Cited In', type: 'character', run: headFont + color(grey) + size(18) },
  { id: 'CitedInLink', name: 'Cited In Link', type: 'character', basedOn: 'CitedIn', run: color('1F4E8C') },
];

/** Links and stress combine, and a run has one character style: so each combination is a style of its own. */
const stresses = [
  { id: 'Strong', name: 'Strong', run: bold },
  { id: 'Emphasis', name: 'Emphasis', run: italic },
  { id: 'StrongEmphasis', name: 'Strong Emphasis', run: bold + italic },
] as const;
const links = [
  { id: 'Hyperlink', name: 'Hyperlink', run: `${color('1F4E8C')}<w:u w:val="single"/>` },
  { id: 'InternalLink', name: 'Internal Link', run: color('1F4E8C') },
] as const;

const characters: readonly StyleRule[] = [
  ...stresses.map((stress): StyleRule => ({ ...stress, type: 'character', offered: true })),
  ...links.map((link): StyleRule => ({ ...link, type: 'character' })),
  ...links.flatMap((link) =>
    stresses.map((stress): StyleRule => ({
      id: link.id + stress.id,
      name: `${link.name} ${stress.name}`,
      type: 'character',
      basedOn: link.id,
      run: stress.run,
    })),
  ),
];

const tables: readonly StyleRule[] = [
  {
    id: 'ReportTable',
    name: 'Report Table',
    type: 'table',
    basedOn: 'TableNormal',
    table:
      `<w:tblPr><w:tblBorders>${border('top', 0)}${border('bottom', 0)}${border('insideH', 0)}</w:tblBorders>` +
      '<w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:start w:w="85" w:type="dxa"/>' +
      '<w:bottom w:w="28" w:type="dxa"/><w:end w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
      `<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` +
      '<w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>',
  },
];

/** Every style of the document, besides the defaults. */
export const styleRules: readonly StyleRule[] = [...paragraphs, ...marks, ...characters, ...tables];
