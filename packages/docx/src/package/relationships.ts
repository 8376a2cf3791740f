import { editText, textOf } from './parts.js';
import type { Parts } from './parts.js';

/** New relationship ids by the old ones, for each part that has relationships. */
export type RelationshipIds = ReadonlyMap<string, ReadonlyMap<string, string>>;

const isRelationships = (path: string): boolean => path.endsWith('.rels');

/** The part that a `.rels` part belongs to: `word/_rels/document.xml.rels` is of `word/document.xml`. */
const hostOf = (path: string): string => path.replace(/_rels\/([^/]*)\.rels$/, '$1');

/** Ids rId1, rId2, … in the order of each list, in place of random ones. */
export function relationshipIds(parts: Parts): RelationshipIds {
  return new Map(
    [...parts.keys()].filter(isRelationships).map((path) => {
      const old = [...textOf(parts, path).matchAll(/\sId="([^"]+)"/g)].map((match) => match[1] ?? '');
      return [hostOf(path), new Map(old.map((id, index) => [id, `rId${index + 1}`]))];
    }),
  );
}

/** Writes the new ids into the lists; `renumberPart` writes them where they are used. */
export function renumberRelationships(parts: Parts, ids: RelationshipIds): Parts {
  return editText(parts, isRelationships, (text, path) => {
    const newIds = ids.get(hostOf(path));
    return text.replace(
      /(\sId=")([^"]+)/g,
      (_all, before: string, id: string) => before + (newIds?.get(id) ?? id),
    );
  });
}

/** A list of relationships with one more at its end. */
export function addRelationship(list: string, { type, target }: { type: string; target: string }): string {
  const next = [...list.matchAll(/<Relationship\b/g)].length + 1;
  const added = `<Relationship Id="rId${next}" Type="${type}" Target="${target}"/>`;
  return list.includes('</Relationships>')
    ? list.replace('</Relationships>', `${added}</Relationships>`)
    : list.replace(/\/>\s*$/, `>${added}</Relationships>`);
}
