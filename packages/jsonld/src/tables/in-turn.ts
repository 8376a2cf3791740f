import type { Dossier, Source } from '@bilateral/core';

/** The sources of a dossier by their ids, as records come too: a table does not hang on the order of files. */
export const sourcesInTurn = ({ sources }: Dossier): readonly Source[] =>
  [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
