import type { Source } from '@bilateral/core';
import type { Words } from '../words.js';

/** Who wrote a source, as the person whom it names or as the byline stands; undefined if neither is known. */
export function authorOf(words: Words, { authors, claims }: Source): string | undefined {
  const said = claims.map(({ says }) => says.author).find((each) => each !== undefined);
  if (said !== undefined) return words.label(said);
  return authors && words.messages.listOf(authors.map(words.messages.asWritten));
}
