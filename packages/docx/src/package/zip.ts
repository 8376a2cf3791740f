import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** The parts of a package by their path. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** The first day that a zip entry can have, in the local time that zip counts in. */
const firstDay = new Date(1980, 0, 1);

/** These come first, as readers of the format expect. */
const leading = ['[Content_Types].xml', '_rels/.rels'];

/** Zips parts in a fixed order, with fixed times. */
export function zipParts(parts: Parts): Uint8Array {
  const paths = [...parts.keys()].filter((path) => !path.endsWith('/')).sort(byPlace);
  const entries: Zippable = {};
  for (const path of paths) {
    const content = parts.get(path);
    if (content !== undefined) entries[path] = content;
  }
  return zipSync(entries, { level: 6, mtime: firstDay, os: 0 });
}

function byPlace(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function rank(path: string): number {
  const place = leading.indexOf(path);
  return place === -1 ? leading.length : place;
}

/** The parts, with the text of those that match edited; others stay as they are. */
export function editText(
  parts: Parts,
  matches: (path: string) => boolean,
  edit: (text: string, path: string) => string,
): Parts {
  return new Map(
    [...parts].map(([path, content]) =>
      matches(path) ? [path, strToU8(edit(strFromU8(content), path))] : [path, content],
    ),
  );
}
