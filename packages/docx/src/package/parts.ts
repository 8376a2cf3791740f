import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** The parts of a package by their path; text stays text until it is zipped. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/** The first day that a zip entry can have, in the local time that zip counts in. */
const firstDay = (): Date => new Date(1980, 0, 1);

/** These come first, as readers of the format expect. */
const leading = ['[Content_Types].xml', '_rels/.rels'];

/** Zips parts in a fixed order, with fixed times, by plain JavaScript, which gives the same bytes in every Node. */
export function zipParts(parts: Parts): Uint8Array {
  const entries: Zippable = {};
  for (const path of [...parts.keys()].filter((path) => !path.endsWith('/')).sort(byPlace)) {
    const content = parts.get(path);
    if (content !== undefined) entries[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(entries, { level: 6, mtime: firstDay(), os: 0 });
}

function byPlace(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function rank(path: string): number {
  const place = leading.indexOf(path);
  return place === -1 ? leading.length : place;
}

/** The text of a part; empty where there is no such part. */
export function textOf(parts: Parts, path: string): string {
  const content = parts.get(path) ?? '';
  return typeof content === 'string' ? content : strFromU8(content);
}

/** The parts, with the text of those that match edited; others stay as they are. */
export function editText(
  parts: Parts,
  matches: (path: string) => boolean,
  edit: (text: string, path: string) => string,
): Parts {
  return new Map(
    [...parts].map(([path, content]) =>
      matches(path) ? [path, edit(textOf(parts, path), path)] : [path, content],
    ),
  );
}

/** Text as the content of an XML element. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);
}

/** Text as the value of an XML attribute, or as the content of an element. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
