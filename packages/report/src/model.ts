/**
 * The document tree: what a report says and in which order, in one language, without any file format.
 * Writers switch on `kind`; every union here is closed, so a new node does not compile until each writer knows it.
 */

import type { Support } from '@bilateral/core';

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

/** How well a value is supported: a small sign and its words. */
export interface SupportMark {
  readonly kind: 'support';
  readonly support: Support;
  /** The words for it, as “confirmed”. */
  readonly label: string;
}

/** A new line within a paragraph or cell, as between the positions of sources that disagree. */
export interface LineBreak {
  readonly kind: 'lineBreak';
}

export type Inline =
  TextNode | StrongNode | EmphasisNode | LinkNode | ReferenceNode | NoteMark | SupportMark | LineBreak;

/** A headed part. Its level is its depth in the tree: 1 for the children of {@link Report.body}. */
export interface Section {
  readonly kind: 'section';
  /** Unique anchor of the report: lower-case, hyphenated. */
  readonly id: string;
  /** The number of a chapter (`4`) or the letter of an annex (`B`), by which its paragraphs are cited. */
  readonly number?: string;
  readonly title: string;
  /** Begins on a page of its own. */
  readonly newPage?: boolean;
  /** Set closely, in smaller type, and without the margin for numbers: what is to hold on one page, or is only looked up. */
  readonly compact?: boolean;
  readonly children: readonly Block[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** The number by which the paragraph is cited: that of its chapter and its place in it, `4.12`. Set in the margin. */
  readonly number?: string;
  readonly children: readonly Inline[];
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Inline[])[];
  /** The numbers by which the items are cited, one for each, in the series of the paragraphs. */
  readonly numbers?: readonly string[];
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

/** What a colour in a figure means; writers have one palette for all of them. */
export type Tone = 'first' | 'second' | Support;

export interface Bar {
  /** Height of the bar in the chart's unit. */
  readonly value: number;
  /** The value as a reader should see it, such as "about 1,000"; empty where it is not to be written at the bar. */
  readonly text: string;
  /** Drawn lighter or hatched: the source gives the value as a rough one. */
  readonly approximate: boolean;
  /** From the least to the most that sources say, where they disagree: a line through the bar's end. */
  readonly range?: readonly [low: number, high: number];
}

export interface BarSeries {
  readonly name: string;
  readonly tone: Tone;
  /** One for each category; undefined where nothing is known. */
  readonly bars: readonly (Bar | undefined)[];
}

/** A vertical bar chart of one series or several. */
export interface BarChart {
  readonly kind: 'barChart';
  readonly id: string;
  readonly caption: string;
  /** What the picture shows, in a sentence or two, for readers who do not see it. */
  readonly alternative: string;
  /** Title of the value axis, with the unit. */
  readonly axis: string;
  /** Side by side, on top of each other, or the first series upwards and the second downwards from one base. */
  readonly arrangement: 'grouped' | 'stacked' | 'mirrored';
  /** What stands under the bars, such as years. */
  readonly categories: readonly string[];
  readonly series: readonly BarSeries[];
  /** What stands under the chart: definitions, notes. */
  readonly remark: readonly Inline[];
}

/** An event that a timeline names. */
export interface Milestone {
  /** Its time as a decimal year: 2022.15 is in the last days of February 2022. */
  readonly at: number;
  /** Its date in words. */
  readonly date: string;
  readonly label: string;
}

/** One row of a timeline: how many events of a sort each year holds. */
export interface Lane {
  readonly label: string;
  readonly years: readonly { readonly year: number; readonly count: number }[];
}

/** A time axis with what is to be remembered named on it, and below it how many events of each sort each year holds. */
export interface Timeline {
  readonly kind: 'timeline';
  readonly id: string;
  readonly caption: string;
  readonly alternative: string;
  /** First and last year of the axis. */
  readonly from: number;
  readonly to: number;
  /** In the order of time; a writer can set some eight. */
  readonly milestones: readonly Milestone[];
  readonly lanes: readonly Lane[];
  readonly remark: readonly Inline[];
}

export interface DiagramBox {
  readonly label: string;
  /** What stands smaller below: since when, how many sessions. */
  readonly detail: string;
  /** Boxes of what belongs to this one, such as the working groups of a commission. */
  readonly parts: readonly { readonly label: string; readonly detail: string }[];
}

/** Two states, one at each side, and between them tier by tier the bodies and formats in which they meet. */
export interface Diagram {
  readonly kind: 'diagram';
  readonly id: string;
  readonly caption: string;
  readonly alternative: string;
  readonly ends: readonly [first: string, second: string];
  readonly tiers: readonly { readonly label: string; readonly boxes: readonly DiagramBox[] }[];
  readonly remark: readonly Inline[];
}

/** What is drawn. */
export type Figure = BarChart | Timeline | Diagram;

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

export type Block = Section | Paragraph | List | Table | Figure | Contents | NotesList | Bibliography;

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

/** A picture of dots, such as the mark of who publishes the report. */
export interface Picture {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly content: Uint8Array;
  /** What it shows, in words. */
  readonly alternative: string;
}

/** A file that travels inside the written report: the data that it was made of. */
export interface Attachment {
  /** File name, as `pakistan-russia.jsonld`. */
  readonly name: string;
  readonly mediaType: string;
  /** What it holds, in a sentence in the report's language. */
  readonly description: string;
  readonly content: Uint8Array;
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
    readonly logo?: Picture;
  };
  readonly body: readonly Block[];
  readonly notes: readonly Note[];
  readonly bibliography: readonly BibliographyEntry[];
  readonly furniture: Furniture;
  /** Ids of the records whose claims the notes cite, in the order of the dossier: the data of this report. */
  readonly records: readonly string[];
}
