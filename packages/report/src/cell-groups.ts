import { text } from './inline.js';
import type { Inline } from './model.js';

/** Properties that rest on the same claims, or what claims tell beyond their values, which is a sentence of its own. */
export interface Group {
  readonly key: string;
  readonly claims: readonly string[];
  readonly properties: readonly string[];
  readonly words: readonly Inline[];
  readonly isSentence: boolean;
}

/** Groups in a cell: a sentence is followed by a space, all else by a semicolon. */
export const joinGroups = (
  groups: readonly Pick<Group, 'words' | 'isSentence'>[],
  semicolon: string,
): readonly Inline[] =>
  groups.flatMap(({ words }, index) => {
    const before = groups[index - 1];
    if (before === undefined) return words;
    return [text(before.isSentence ? ' ' : semicolon), ...words];
  });
