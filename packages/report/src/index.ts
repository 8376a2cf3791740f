// Word and PDF refuse a report with the class that refuses a dossier, and know no package but this one.
export {
  BilateralError,
  type BilateralErrorDetails,
  type ErrorCode,
  type Issue,
  type IssueCode,
} from '@bilateral/core';
export { buildReport } from './build-report.js';
export type { Detail } from './composer.js';
export { drawFigure, type FigureOptions } from './figures/draw-figure.js';
export type { Ink, LineMark, Mark, Measure, RectMark, Scene, TextMark } from './figures/scene.js';
export { details, type ReportOptions } from './report-options.js';
export { chapterNames, type ChapterName } from './sections/chapter-name.js';
export type {
  Attachment,
  BarChart,
  Bar,
  BarSeries,
  Bibliography,
  BibliographyEntry,
  Block,
  Contents,
  Diagram,
  DiagramBox,
  EmphasisNode,
  Figure,
  Furniture,
  Inline,
  Lane,
  LineBreak,
  LinkNode,
  List,
  Milestone,
  Note,
  NoteMark,
  NotesList,
  Paragraph,
  Picture,
  ReferenceNode,
  Report,
  ReportLanguage,
  ReportMetadata,
  Section,
  StrongNode,
  SupportMark,
  Table,
  TableColumn,
  TextNode,
  Timeline,
  Tone,
} from './model.js';
