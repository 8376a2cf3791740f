import type { FileChild } from 'docx';

/** Nothing: Word sets the notes at the foot of the page. */
export function renderNotesList(): readonly FileChild[] {
  return [];
}
