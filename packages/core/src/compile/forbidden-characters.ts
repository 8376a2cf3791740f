import { isScalar, visit, type Document } from 'yaml';

/**
 * What YAML 1.2 (section 5.1) lets stand in no file, but the parser lets pass, raw or written as `\u001b`: controls, halves of
 * characters, and what is no character. No Word or PDF file can hold them, and a terminal obeys some.
 */
const forbidden =
  // eslint-disable-next-line no-control-regex -- these are the characters to find
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** Nearly no file has a backslash either, and to walk through all nodes takes a tenth of the time of reading them. */
const mayHold = (text: string): boolean => text.includes('\\') || forbidden.test(text);

/** The texts of a document, keys among them, that hold such a character: which, and the offset of the text. */
export function forbiddenCharacters(
  document: Document,
  text: string,
): readonly { readonly offset: number; readonly character: string }[] {
  const found: { readonly offset: number; readonly character: string }[] = [];
  if (!mayHold(text)) return found;
  visit(document, (_key, node) => {
    if (!isScalar(node) || typeof node.value !== 'string') return;
    const [character] = forbidden.exec(node.value) ?? [];
    if (character !== undefined) found.push({ offset: node.range?.[0] ?? 0, character });
  });
  return found;
}

/** `U+001B`. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
