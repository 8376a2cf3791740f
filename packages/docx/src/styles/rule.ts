import { palette } from '../palette.js';

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

export const bold = '<w:b/><w:bCs/>';
export const italic = '<w:i/><w:iCs/>';

/** Letters of the Arabic script are a tenth larger: they are small for their size. */
const arabicScale = 1.1;

export function size(halfPoints: number, scale: number = arabicScale): string {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${Math.round(halfPoints * scale)}"/>`;
}

export function color(value: string): string {
  return `<w:color w:val="${value}"/>`;
}

/** Space in twentieths of a point; `height` of a line in 240ths. */
export function spacing(before: number, after: number, height = 264): string {
  return `<w:spacing w:before="${before}" w:after="${after}" w:line="${height}" w:lineRule="auto"/>`;
}

export function border(side: string, space: number, value: string = palette.hair, eighths = 6): string {
  return `<w:${side} w:val="single" w:sz="${eighths}" w:space="${space}" w:color="${value}"/>`;
}
