import { pakistanRussia } from '@bilateral/core/pakistan-russia';

/** The different Urdu words of the dossier, with the marks that belong to them. */
export function urduWords(): readonly string[] {
  const words = new Set<string>();
  for (const text of stringsIn(pakistanRussia, new Set())) {
    for (const [word] of text
      .normalize('NFC')
      .matchAll(/\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u200c]*/gu)) {
      words.add(word);
    }
  }
  return [...words].sort();
}

function* stringsIn(value: unknown, seen: Set<object>): Generator<string> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  const parts = Symbol.iterator in value ? (value as Iterable<unknown>) : Object.values(value);
  for (const part of parts) yield* stringsIn(part, seen);
}
