import type { Composer } from '../composer.js';

/** What of the dossier is told, put into one of the messages; undefined for a report of all of it. */
export function selectionWords(
  composer: Composer,
  message: (period: string | undefined, topics: readonly string[]) => string,
): string | undefined {
  const { selection } = composer;
  if (selection.isWhole) return undefined;
  const period = selection.period === undefined ? undefined : composer.date(selection.period);
  return message(
    period,
    selection.topics.map((topic) => composer.code('topic', topic)),
  );
}
