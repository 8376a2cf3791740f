import type {
  BibliographyEntry,
  Block,
  Furniture,
  Inline,
  Note,
  Report,
  Section,
  Table,
} from '@bilateral/report';
import { seeded, type Random } from '../seeded.js';
import { phrase, sentences, type Measured } from './sentences.js';

/** What a page of the report holds: text with notes and a table with notes, or a table alone. */
export type Filling = 'mixed' | 'tables';

/** How many pages our PDF makes of ten sections, so that a number of pages can be asked for; the cover and contents aside. */
const pagesOfTen: Readonly<Record<Filling, Readonly<Record<Measured, number>>>> = {
  mixed: { en: 17.2, ur: 17.4 },
  tables: { en: 17.6, ur: 16.2 },
};

const furniture: Readonly<Record<Measured, Furniture>> = {
  en: {
    contents: 'Contents',
    notes: 'Notes',
    page: 'Page',
    table: 'Table',
    figure: 'Figure',
    citedInNotes: 'Cited in notes',
    comma: ', ',
  },
  ur: {
    contents: 'فہرست',
    notes: 'حواشی',
    page: 'صفحہ',
    table: 'جدول',
    figure: 'شکل',
    citedInNotes: 'حواشی میں حوالہ',
    comma: '، ',
  },
};

const titles: Readonly<Record<Measured, readonly [title: string, subtitle: string]>> = {
  en: ['An invented report', 'Nothing in it is true'],
  ur: ['ایک فرضی رپورٹ', 'اس میں کچھ بھی سچ نہیں'],
};

const text = (value: string): Inline => ({ kind: 'text', value });

/** What is being written: its words, and the notes so far. */
interface Draft {
  readonly language: Measured;
  readonly random: Random;
  readonly notes: Note[];
}

const sourceOf = (note: number): number => Math.ceil(note / 12);

/** Text that ends in the mark of a new note. */
function noted({ language, random, notes }: Draft, value: string): readonly Inline[] {
  const number = notes.length + 1;
  const target = `source-${sourceOf(number)}`;
  notes.push({
    number,
    children: [
      { kind: 'reference', target, children: [text(phrase(language, 4, random))] },
      text(` ${sentences(language, 1, random)}`),
    ],
  });
  return [text(value), { kind: 'noteMark', number }];
}

function table(draft: Draft, id: string, rows: number, withNotes: boolean): Table {
  const { language, random } = draft;
  const widths = [0.14, 0.26, 0.2, 0.26, 0.14];
  const cell = (column: number): readonly Inline[] => {
    if (column === 0) return [text(String(1948 + random(78)))];
    if (column === 4) {
      const figure = String(random(5000));
      return withNotes ? noted(draft, figure) : [text(figure)];
    }
    return [text(phrase(language, 2 + random(6), random))];
  };
  return {
    kind: 'table',
    id,
    caption: phrase(language, 5, random),
    columns: widths.map((width) => ({ title: phrase(language, 1, random), width })),
    rows: Array.from({ length: rows }, () => widths.map((_width, column) => cell(column))),
  };
}

const paragraph = (draft: Draft): Block => ({
  kind: 'paragraph',
  children: noted(draft, sentences(draft.language, 4 + draft.random(3), draft.random)),
});

const section = (draft: Draft, filling: Filling, index: number): Section => ({
  kind: 'section',
  id: `section-${index}`,
  title: phrase(draft.language, 4, draft.random),
  children:
    filling === 'tables'
      ? [table(draft, `table-${index}`, 24, false)]
      : [...Array.from({ length: 4 }, () => paragraph(draft)), table(draft, `table-${index}`, 5, true)],
});

function bibliographyOf({ language, random, notes }: Draft): readonly BibliographyEntry[] {
  const cited = new Map<number, number[]>();
  for (const { number } of notes)
    cited.set(sourceOf(number), [...(cited.get(sourceOf(number)) ?? []), number]);
  return [...cited].map(([source, citedIn]) => ({
    id: `source-${source}`,
    children: [text(sentences(language, 1, random))],
    citedIn,
  }));
}

const annex = (id: string, title: string, child: Block): Section => ({
  kind: 'section',
  id,
  title,
  children: [child],
});

/**
 * An invented report of about so many pages: sections of paragraphs with notes and of tables, the contents before them, notes
 * and sources after. The same pages and language give the same report.
 */
export function documentOf(pages: number, language: Measured, filling: Filling = 'mixed'): Report {
  const draft: Draft = { language, random: seeded(7), notes: [] };
  const count = Math.max(1, Math.round(((pages - 2) * 10) / pagesOfTen[filling][language]));
  const sections = Array.from({ length: count }, (_each, index) => section(draft, filling, index + 1));
  const [title, subtitle] = titles[language];
  const words = furniture[language];
  return {
    kind: 'report',
    language,
    direction: language === 'ur' ? 'rtl' : 'ltr',
    date: '2026-01-01',
    metadata: { title, subject: subtitle, author: title, keywords: [], licence: 'CC0-1.0' },
    cover: { title, subtitle, lines: [] },
    body: [
      { kind: 'contents', title: words.contents },
      ...sections,
      annex('notes', words.notes, { kind: 'notesList' }),
      annex('sources', titles[language][1], { kind: 'bibliography' }),
    ],
    notes: draft.notes,
    bibliography: bibliographyOf(draft),
    furniture: words,
    records: [],
  };
}
