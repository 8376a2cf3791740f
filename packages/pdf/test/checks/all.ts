import type { Attachment, Report } from '@bilateral/report';
import type { PdfFile } from '../pdf-file.js';
import type { PdfView } from '../pdf-view.js';
import { problemsOfAttachment } from './attachments.js';
import { problemsOfFigures, problemsOfImages, problemsOfLists, problemsOfTables } from './blocks.js';
import { problemsOfGlyphs } from './glyphs.js';
import { problemsOfDestinations, problemsOfLinks, problemsOfObjectReferences } from './links.js';
import { problemsOfMarkedContent, problemsOfReadingOrder } from './marked-content.js';
import { problemsOfMetadata } from './metadata.js';
import { problemsOfNotes } from './notes.js';
import { problemsOfBookmarks, problemsOfHeadings, problemsOfPageLabels, problemsOfViewing } from './view.js';

/** A file as two readers see it, and what it was made of. */
export interface Rendered {
  readonly file: PdfFile;
  readonly view: PdfView;
  readonly report: Report;
  readonly data: Attachment;
  /** Figures with the mark on the cover. */
  readonly figures: number;
}

type Checks = Readonly<Record<string, (rendered: Rendered) => readonly string[]>>;

/** What can be seen in the objects of a file. */
const fileChecks: Checks = {
  attachment: ({ file, data }) => problemsOfAttachment(file, data),
  destinations: ({ file }) => problemsOfDestinations(file),
  figures: ({ file, figures }) => problemsOfFigures(file, figures),
  glyphs: ({ file }) => problemsOfGlyphs(file),
  images: ({ file, report }) => problemsOfImages(file, report.cover.logo === undefined ? 0 : 1),
  links: ({ file }) => problemsOfLinks(file),
  lists: ({ file }) => problemsOfLists(file),
  'marked content': ({ file }) => problemsOfMarkedContent(file),
  metadata: ({ file, report }) => problemsOfMetadata(file, report),
  notes: ({ file, report }) => problemsOfNotes(file, report.notes.length),
  'object references': ({ file }) => problemsOfObjectReferences(file),
  'reading order': ({ file }) => problemsOfReadingOrder(file),
  tables: ({ file }) => problemsOfTables(file),
};

/** What a viewer shows. */
export const viewChecks: Checks = {
  bookmarks: ({ view, report }) => problemsOfBookmarks(view, report),
  headings: ({ view, report }) => problemsOfHeadings(view, report),
  'page labels': ({ file, view }) => problemsOfPageLabels(view, file.pages.length),
  viewing: ({ view, report }) => problemsOfViewing(view, report),
};

/** What validators do not see, by the name under which a planted fault refers to it. */
export const checks: Checks = { ...fileChecks, ...viewChecks };
