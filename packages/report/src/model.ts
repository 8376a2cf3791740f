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
  /** The characters in the order in which they are read; no markup. */
  readonly value: string;
}

/** Text of strong importance (bold in print). */
export interface StrongNode {
  readonly kind: 'strong';
  /** What stands in it; every kind of inline may. */
  readonly children: readonly Inline[];
}

/** Text in stress, or a title (italics in print). */
export interface EmphasisNode {
  readonly kind: 'emphasis';
  /** What stands in it; every kind of inline may. */
  readonly children: readonly Inline[];
}

/** A link to an outside address. */
export interface LinkNode {
  readonly kind: 'link';
  /** An absolute address, such as that of a source: `https://example.org/visit`. */
  readonly href: string;
  /** The words to click. */
  readonly children: readonly Inline[];
}

/** A link to an anchor of this report: a section, table, chart or bibliography entry `id`. */
export interface ReferenceNode {
  readonly kind: 'reference';
  /** The `id` that it leads to. Each that a report names stands in it, or a writer refuses the report. */
  readonly target: string;
  /** The words to click. */
  readonly children: readonly Inline[];
}

/** The mark of a note, raised in print. `number` is the note's 1-based place in {@link Report.notes}; each is marked once. */
export interface NoteMark {
  readonly kind: 'noteMark';
  /** 1-based place of the note in {@link Report.notes}. */
  readonly number: number;
}

/** How well a value is supported: a small sign and its words. */
export interface SupportMark {
  readonly kind: 'support';
  /** `confirmed`, `majority`, `unique` or `conflict`: how the sources stand to the value. */
  readonly support: Support;
  /** The words for it in the language of the report, as “confirmed”. */
  readonly label: string;
}

/** A new line within a paragraph or cell, as between the positions of sources that disagree. */
export interface LineBreak {
  readonly kind: 'lineBreak';
}

/**
 * What can stand within a line. A `switch` over `kind` that ends in a check for `never` tells a writer of a kind that
 * it does not know yet.
 */
export type Inline =
  TextNode | StrongNode | EmphasisNode | LinkNode | ReferenceNode | NoteMark | SupportMark | LineBreak;

/** A headed part. Its level is its depth in the tree: 1 for the children of {@link Report.body}. */
export interface Section {
  readonly kind: 'section';
  /** Unique anchor of the report: lower-case, hyphenated. */
  readonly id: string;
  /** The number of a chapter (`4`) or the letter of an annex (`B`), by which its paragraphs are cited. */
  readonly number?: string;
  /** The heading, without its number. */
  readonly title: string;
  /** Whether it begins on a page of its own; not, if absent. */
  readonly newPage?: boolean;
  /**
   * Whether it is set closely, in smaller type, and without the margin for numbers: what is to hold on one page, or
   * is only looked up.
   */
  readonly compact?: boolean;
  /** What stands under the heading; a section in it is one level deeper. */
  readonly children: readonly Block[];
}

/** A paragraph; in the numbered chapters each can be cited by its number. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** The number by which the paragraph is cited: that of its chapter and its place in it, `4.12`. Set in the margin. */
  readonly number?: string;
  /** Its text. */
  readonly children: readonly Inline[];
}

/** A list, with bullets or numbered from one. */
export interface List {
  readonly kind: 'list';
  /** Whether the order matters: the items then bear numbers instead of bullets. */
  readonly ordered: boolean;
  /** The text of each item. */
  readonly items: readonly (readonly Inline[])[];
  /** The numbers by which the items are cited, one for each, in the series of the paragraphs. */
  readonly numbers?: readonly string[];
}

/** The head of a column of a {@link Table}. */
export interface TableColumn {
  /** What stands in the first row, which is repeated on every page. */
  readonly title: string;
  /** Share of the table's width; the shares of all columns add up to 1. */
  readonly width: number;
}

/** A table with one header row; every row has one cell per column. */
export interface Table {
  readonly kind: 'table';
  /** Anchor, unique in the report. */
  readonly id: string;
  /** The words of the caption; writers put “Table” and a number before them. */
  readonly caption: string;
  /** At least one. */
  readonly columns: readonly TableColumn[];
  /** From top to bottom; a cell may be empty. */
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

/**
 * What a colour in a figure means: the first or second of two things that are compared, such as exports and imports,
 * or how well a value is supported. Writers have one palette for all of them.
 */
export type Tone = 'first' | 'second' | Support;

/** One bar of a {@link BarSeries}. */
export interface Bar {
  /** Height of the bar in the unit that the {@link BarChart.axis} names. */
  readonly value: number;
  /** The value as a reader should see it, such as “about 1,000”; empty where it is not to be written at the bar. */
  readonly text: string;
  /** Drawn lighter or hatched: the source gives the value as a rough one. */
  readonly approximate: boolean;
  /** From the least to the most that sources say, where they disagree: a line through the bar's end. */
  readonly range?: readonly [low: number, high: number];
}

/** The bars of one thing that is counted or measured, as the exports of one state. */
export interface BarSeries {
  /** What the legend calls it. */
  readonly name: string;
  /** Its colour. */
  readonly tone: Tone;
  /** One for each of {@link BarChart.categories}; `undefined` where nothing is known. */
  readonly bars: readonly (Bar | undefined)[];
}

/** A vertical bar chart of one series or several. */
export interface BarChart {
  readonly kind: 'barChart';
  /** Anchor, unique in the report. */
  readonly id: string;
  /** The words of the caption; writers put “Figure” and a number before them. */
  readonly caption: string;
  /** What the picture shows, in a sentence or two, for readers who do not see it. */
  readonly alternative: string;
  /** Title of the value axis, with the unit: “million US dollars”. */
  readonly axis: string;
  /**
   * `grouped`: side by side; `stacked`: on top of each other; `mirrored`: the first series upwards and the second
   * downwards from one base.
   */
  readonly arrangement: 'grouped' | 'stacked' | 'mirrored';
  /** What stands under the bars, such as years. */
  readonly categories: readonly string[];
  /** Those that are compared, each with as many bars as there are categories. */
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
  /** What happened, in a few words. */
  readonly label: string;
}

/** One row of a timeline: how many events of a sort each year holds. */
export interface Lane {
  /** What the lane counts, as “Visits”. */
  readonly label: string;
  /** The years that hold at least one, with how many. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
}

/** A time axis with what is to be remembered named on it, and below it how many events of each sort each year holds. */
export interface Timeline {
  readonly kind: 'timeline';
  /** Anchor, unique in the report. */
  readonly id: string;
  /** The words of the caption; writers put “Figure” and a number before them. */
  readonly caption: string;
  /** What the picture shows, in a sentence or two, for readers who do not see it. */
  readonly alternative: string;
  /** First year of the axis. */
  readonly from: number;
  /** Last year of the axis, its end included. */
  readonly to: number;
  /** In the order of time; a writer can set some eight. */
  readonly milestones: readonly Milestone[];
  /** From top to bottom. */
  readonly lanes: readonly Lane[];
  /** What stands under the figure; may be empty. */
  readonly remark: readonly Inline[];
}

/** A box of a {@link Diagram}: a body or a format in which the two states meet. */
export interface DiagramBox {
  /** Its name. */
  readonly label: string;
  /** What stands smaller below: since when, how many sessions. */
  readonly detail: string;
  /** Boxes of what belongs to this one, such as the working groups of a commission. */
  readonly parts: readonly { readonly label: string; readonly detail: string }[];
}

/** Two states, one at each side, and between them tier by tier the bodies and formats in which they meet. */
export interface Diagram {
  readonly kind: 'diagram';
  /** Anchor, unique in the report. */
  readonly id: string;
  /** The words of the caption; writers put “Figure” and a number before them. */
  readonly caption: string;
  /** What the picture shows, in a sentence or two, for readers who do not see it. */
  readonly alternative: string;
  /** The names of the two states. */
  readonly ends: readonly [first: string, second: string];
  /** From top to bottom: who meets at the level (`label`), and in what. */
  readonly tiers: readonly { readonly label: string; readonly boxes: readonly DiagramBox[] }[];
  /** What stands under the figure; may be empty. */
  readonly remark: readonly Inline[];
}

/** What is drawn. {@link drawFigure} lays any of them out. */
export type Figure = BarChart | Timeline | Diagram;

/** The place of the table of contents; the writer fills it from the sections. */
export interface Contents {
  readonly kind: 'contents';
  /** Its heading. */
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

/**
 * What stands below or above other things on a page. A `switch` over `kind` that ends in a check for `never` tells a
 * writer of a kind that it does not know yet.
 */
export type Block = Section | Paragraph | List | Table | Figure | Contents | NotesList | Bibliography;

/** A numbered note: which passages say what the marked statement says. */
export interface Note {
  /** 1-based: its place in {@link Report.notes}. */
  readonly number: number;
  /** Holds {@link ReferenceNode}s to the bibliography entries of the sources it cites. */
  readonly children: readonly Inline[];
}

/** A source in the list of sources. */
export interface BibliographyEntry {
  /** Anchor: `source-` and the source's id. */
  readonly id: string;
  /** Who published what, when and where; a link if it has an address. */
  readonly children: readonly Inline[];
  /** Numbers of the notes that cite this source, ascending. */
  readonly citedIn: readonly number[];
}

/** Words that writers need for their own furniture, in the report's language. */
export interface Furniture {
  /** Heading of the table of contents. */
  readonly contents: string;
  /** Heading of the notes. */
  readonly notes: string;
  /** “Page”, before its number. */
  readonly page: string;
  /** “Table”, before its number. */
  readonly table: string;
  /** “Figure”, before its number. */
  readonly figure: string;
  /** “Cited in notes”, before their numbers. */
  readonly citedInNotes: string;
  /** What stands between the members of a list, with the space after it. */
  readonly comma: string;
}

/** Descriptive metadata for document properties. */
export interface ReportMetadata {
  /** The title of the report. */
  readonly title: string;
  /** What the report is, in the words of its subtitle. */
  readonly subject: string;
  /** Who keeps the dossier. */
  readonly author: string;
  /**
   * Words to find it by: what such reports are about, the names of the two states, and the topics, if the report is a
   * selection by topics.
   */
  readonly keywords: readonly string[];
  /** Under which licence the dossier stands, as the SPDX identifier `CC-BY-4.0`. */
  readonly licence: string;
}

/** A picture of dots, such as the mark of who publishes the report. */
export interface Picture {
  /** The format of `content`. */
  readonly mediaType: 'image/png' | 'image/jpeg';
  /** The bytes of the file. */
  readonly content: Uint8Array;
  /** What it shows, in words. */
  readonly alternative: string;
}

/** A file that travels inside the written report: the data that it was made of. */
export interface Attachment {
  /** File name, as `pakistan-russia.jsonld`. */
  readonly name: string;
  /** Such as `application/ld+json`. */
  readonly mediaType: string;
  /** What it holds, in a sentence in the report's language. */
  readonly description: string;
  /** The bytes of the file. */
  readonly content: Uint8Array;
}

/**
 * A report: the root of the document tree. It holds nothing but plain data (strings, numbers, lists and the bytes of
 * a picture), so it can be stored, compared and sent; {@link buildReport} makes one of a dossier, `renderDocx` and
 * `renderPdf` write it.
 */
export interface Report {
  readonly kind: 'report';
  /** The language of every word in it. */
  readonly language: ReportLanguage;
  /** How it is written: `rtl` in Urdu, else `ltr`. */
  readonly direction: 'ltr' | 'rtl';
  /** Full date of the report, `YYYY-MM-DD`. Writers take every date they need from here. */
  readonly date: string;
  /** For the properties of the file. */
  readonly metadata: ReportMetadata;
  /** The title page. */
  readonly cover: {
    readonly title: string;
    readonly subtitle: string;
    /** Lines under the subtitle: date, edition, licence. */
    readonly lines: readonly string[];
    readonly logo?: Picture;
  };
  /** What is read, from the brief to the list of sources. */
  readonly body: readonly Block[];
  /** In the order in which they are marked. */
  readonly notes: readonly Note[];
  /** The list of sources: those that the notes cite; in full detail, all that tell anything. */
  readonly bibliography: readonly BibliographyEntry[];
  /** Words that the writer adds around the text. */
  readonly furniture: Furniture;
  /** Ids of the records whose claims the notes cite, in the order of the dossier: the data of this report. */
  readonly records: readonly string[];
}
