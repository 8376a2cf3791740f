import type { Strip } from './strip.js';

interface PlacedStrip {
  readonly strip: Strip;
  readonly top: number;
}

export type Page = readonly PlacedStrip[];

/** Cuts a column of strips into pages of the given height; `top` is where the text of a page begins. */
export function paginate(strips: readonly Strip[], top: number, height: number): readonly Page[] {
  const pages: PlacedStrip[][] = [];
  const bottom = top + height;
  let y = bottom;

  const openPage = (first: Strip): void => {
    pages.push([]);
    y = top;
    if (first.repeated !== undefined) place({ ...first.repeated, before: 0 });
  };
  const place = (strip: Strip): void => {
    const page = pages.at(-1)!;
    const before = page.length === 0 ? 0 : strip.before;
    page.push({ strip, top: y + before });
    y += before + strip.height;
  };

  for (const group of together(strips)) {
    const wanted = roomFor(group, height);
    for (const [index, strip] of group.entries()) {
      const full = y + (index === 0 ? wanted : strip.before + strip.height) > bottom + tolerance;
      if (full || (strip.newPage === true && pages.at(-1)?.length !== 0)) openPage(strip);
      place(strip);
    }
  }
  return pages;
}

/**
 * The height that a group asks for where it begins, and the room that one of its strips wants below. Of a group higher
 * than a page as much as a page holds is kept together.
 */
function roomFor(group: readonly Strip[], height: number): number {
  let end = 0;
  let wanted = 0;
  for (const { before, height: own, room = 0 } of group) {
    if (end > 0 && end + before + own > height) break;
    wanted = Math.max(wanted, end + before + Math.max(own, room));
    end += before + own;
  }
  return Math.min(wanted, Math.max(end, height));
}

/** Sums of fractions differ in their last digits; a hair's breadth decides no page break. */
const tolerance = 0.01;

/** The strips in groups that no page break may divide. */
function together(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const groups: Strip[][] = [];
  let open: Strip[] | undefined;
  for (const strip of strips) {
    if (open === undefined) groups.push((open = [strip]));
    else open.push(strip);
    if (!strip.glued) open = undefined;
  }
  return groups;
}
