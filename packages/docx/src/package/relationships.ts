import { strFromU8 } from 'fflate';
import { editText } from './zip.js';
import type { Parts } from './zip.js';

const isRelationships = (path: string): boolean => path.endsWith('.rels');

/** The part that a `.rels` part belongs to: `word/_rels/document.xml.rels` is of `word/document.xml`. */
const hostOf = (path: string): string => path.replace(/_rels\/([^/]*)\.rels$/, '$1');

/** Gives relationships the ids rId1, rId2, … in the order of their list, in place of random ones. */
export function renumberRelationships(parts: Parts): Parts {
  const idsOf = new Map<string, ReadonlyMap<string, string>>();
  for (const [path, content] of parts)
    if (isRelationships(path)) idsOf.set(hostOf(path), newIds(strFromU8(content)));
  return editText(
    parts,
    (path) => isRelationships(path) || idsOf.has(path),
    (text, path) => {
      const attribute = isRelationships(path)
        ? /(\sId=")([^"]+)(")/g
        : /(\sr:(?:id|embed|link|pict|cs|dm|lo|qs)=")([^"]+)(")/g;
      const ids = idsOf.get(isRelationships(path) ? hostOf(path) : path);
      return text.replace(
        attribute,
        (_all, before: string, id: string, after: string) => before + (ids?.get(id) ?? id) + after,
      );
    },
  );
}

function newIds(relationships: string): ReadonlyMap<string, string> {
  const old = [...relationships.matchAll(/\sId="([^"]+)"/g)].map((match) => match[1] ?? '');
  return new Map(old.map((id, index) => [id, `rId${index + 1}`]));
}
