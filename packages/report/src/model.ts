/**
 * The document tree: what a report says and in which order, in one language, without any file format.
 * Writers switch on `kind`; every union here is closed, so a new node does not compile until each writer knows it.
 */

/** Languages that reports are written in, as BCP 47 primary subtags. */
export type ReportLanguage = 'en' | 'ru' | 'ur';

/** A run of plain text. */
export interface TextNode {
  readonly kind: 'text';
  readonly value: string;
}

/** Text of strong importance (bold in print). */
export interface StrongNode {
  readonly kind: 'strong';
  readonly children: readonly Inline[];
}

/** Text in stress, or a title (italics in print). */
export interface EmphasisNode {
  readonly kind: 'emphasis';
  readonly children: readonly Inline[];
}

/** A link to an outside address. */
export interface LinkNode {
  readonly kind: 'link';
  readonly href: string;
  readonly children: readonly Inline[];
}

/** A link to an anchor of this report: a section, table, chart or bibliography entry `id`. */
export interface ReferenceNode {
  readonly kind: 'reference';
  readonly target: string;
  readonly children: readonly Inline[];
}

/** The mark of a note, raised in print. `number` is the note's 1-based place in {@link Report.notes}; each is marked once. */
export interface NoteMark {
  readonly kind: 'noteMark';
  readonly number: number;
}

export type Inline = TextNode | StrongNode | EmphasisNode | LinkNode | ReferenceNode | NoteMark;

/** A headed part. Its level is its depth in the tree: 1 for the children of {@link Report.body}. */
export interface Section {
  readonly kind: 'section';
  /** Unique anchor of the report: lower-case, hyphenated. */
  readonly id: string;
  readonly title: string;
  readonly children: readonly Block[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly children: readonly Inline[];
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Inline[])[];
}

export interface TableColumn {
  readonly title: string;
  /** Share of the table's width; the shares of all columns add up to 1. */
  readonly width: number;
}

/** A table with one header row; every row has one cell per column. */
export interface Table {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

export interface Bar {
  /** What stands under the bar, such as a year. */
  readonly label: string;
  /** Height of the bar in the chart's unit. */
  readonly value: number;
  /** The value as a reader should see it, such as "about 1,000". */
  readonly text: string;
  /** Drawn lighter or hatched: the source gives the value as a rough one. */
  readonly approximate: boolean;
}

/** A vertical bar chart of one series. */
export interface BarChart {
  readonly kind: 'barChart';
  readonly id: string;
  readonly caption: string;
  /** What the picture shows, in a sentence or two, for readers who do not see it. */
  readonly alternative: string;
  /** Title of the value axis, with the unit. */
  readonly axis: string;
  readonly bars: readonly Bar[];
  /** What stands under the chart: definitions, notes. */
  readonly remark: readonly Inline[];
}

/** The place of the table of contents; the writer fills it from the sections. */
export interface Contents {
  readonly kind: 'contents';
  readonly title: string;
}

/** The place of the collected notes, for formats that do not set notes at the foot of the page. */
export interface NotesList {
  readonly kind: 'notesList';
}

/** The place of the list of sources. */
export interface Bibliography {
  readonly kind: 'bibliography';
}

export type Block = Section | Paragraph | List | Table | BarChart | Contents | NotesList | Bibliography;

/** A numbered note: which passages say what the marked statement says. */
export interface Note {
  readonly number: number;
  /** Holds {@link ReferenceNode}s to the bibliography entries of the sources it cites. */
  readonly children: readonly Inline[];
}

export interface BibliographyEntry {
  /** Anchor: `source-` and the source's id. */
  readonly id: string;
  readonly children: readonly Inline[];
  /** Numbers of the notes that cite this source, ascending. */
  readonly citedIn: readonly number[];
}

/** Words that writers need for their own furniture, in the report's language. */
export interface Furniture {
  readonly contents: string;
  readonly notes: string;
  readonly page: string;
  readonly table: string;
  readonly figure: string;
  readonly citedInNotes: string;
  /** What stands between the members of a list, with the space after it. */
  readonly comma: string;
}

/** Descriptive metadata for document properties. */
export interface ReportMetadata {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: readonly string[];
  readonly licence: string;
}

/** A report: the root of the document tree. */
export interface Report {
  readonly kind: 'report';
  readonly language: ReportLanguage;
  readonly direction: 'ltr' | 'rtl';
  /** Full date of the report, `YYYY-MM-DD`. Writers take every date they need from here. */
  readonly date: string;
  readonly metadata: ReportMetadata;
  /** The title page. */
  readonly cover: {
    readonly title: string;
    readonly subtitle: string;
    /** Lines under the subtitle: date, edition, licence. */
    readonly lines: readonly string[];
  };
  readonly body: readonly Block[];
  readonly notes: readonly Note[];
  readonly bibliography: readonly BibliographyEntry[];
  readonly furniture: Furniture;
}
