import { palette } from '../palette.js';
import { headFont } from './fonts.js';
import { bold, color, italic, size } from './rule.js';
import type { StyleRule } from './rule.js';

type Rest = Partial<Omit<StyleRule, 'id' | 'name' | 'type'>>;

const style = (id: string, name: string, rest: Rest): StyleRule => ({ id, name, type: 'character', ...rest });

const marks: readonly StyleRule[] = [
  style('FootnoteReference', 'footnote reference', { run: '<w:vertAlign w:val="superscript"/>' }),
  style('ParagraphNumber', 'Paragraph Number', {
    offered: true,
    run: headFont + color(palette.soft) + size(16),
  }),
  style('CaptionLabel', 'Caption Label', { run: bold }),
  style('CitedIn', 'Cited In', { run: headFont + color(palette.soft) + size(17) }),
  style('CitedInLink', 'Cited In Link', { basedOn: 'CitedIn', run: color(palette.first) }),
];

/** What is said of the support of a value is set small; a style for each lets a reader change or hide one of them. */
const support: readonly StyleRule[] = [
  style('Support', 'Support', { run: headFont + size(17) }),
  ...(['confirmed', 'majority', 'unique', 'conflict'] as const).map((level) => {
    const name = `${level[0]?.toUpperCase()}${level.slice(1)}`;
    const grey = level === 'unique' ? palette.soft : palette[level];
    return style(`Support${name}`, `Support ${name}`, {
      basedOn: 'Support',
      offered: true,
      run: color(grey),
    });
  }),
];

/** Links and stress combine, and a run has one character style: so each combination is a style of its own. */
const stresses = [
  { id: 'Strong', name: 'Strong', run: bold },
  { id: 'Emphasis', name: 'Emphasis', run: italic },
  { id: 'StrongEmphasis', name: 'Strong Emphasis', run: bold + italic },
] as const;
const links = [
  { id: 'Hyperlink', name: 'Hyperlink', run: `${color(palette.first)}<w:u w:val="single"/>` },
  { id: 'InternalLink', name: 'Internal Link', run: color(palette.first) },
] as const;

/** Styles of runs inside a paragraph. */
export const characterRules: readonly StyleRule[] = [
  ...marks,
  ...support,
  ...stresses.map(({ id, name, run }) => style(id, name, { offered: true, run })),
  ...links.map(({ id, name, run }) => style(id, name, { run })),
  ...links.flatMap((link) =>
    stresses.map((stress) =>
      style(link.id + stress.id, `${link.name} ${stress.name}`, { basedOn: link.id, run: stress.run }),
    ),
  ),
];
