import type {
  BibliographyEntry,
  Block,
  Inline,
  Note,
  Report,
  ReportLanguage,
  Table,
} from '@bilateral/report';
import { diagram, timeline, tradeChart } from './fixture-figures.js';
import { fixtureWords, type FixtureWords } from './fixture-words.js';

const text = (value: string): Inline => ({ kind: 'text', value });
const strong = (value: string): Inline => ({ kind: 'strong', children: [text(value)] });
const emphasis = (value: string): Inline => ({ kind: 'emphasis', children: [text(value)] });
const lineBreak: Inline = { kind: 'lineBreak' };
const reference = (target: string, value: string): Inline => ({
  kind: 'reference',
  target,
  children: [text(value)],
});
const link = (href: string, value: string): Inline => ({ kind: 'link', href, children: [text(value)] });

/** Counts note marks and paragraphs up as the report is written, so that marks and notes agree. */
class Counter {
  marks = 0;
  #paragraphs = 0;

  mark(): Inline {
    this.marks += 1;
    return { kind: 'noteMark', number: this.marks };
  }

  paragraph(...children: readonly Inline[]): Block {
    this.#paragraphs += 1;
    return { kind: 'paragraph', number: `1.${this.#paragraphs}`, children };
  }

  prose({ filler }: FixtureWords, sentences: number): Block {
    return this.paragraph(text(filler.repeat(sentences).trim()), this.mark());
  }
}

function visitsTable(words: FixtureWords, counter: Counter, rows: number): Table {
  const [year, delegation, place, participants] = words.columns;
  const cells = Array.from({ length: rows }, (_, index): readonly (readonly Inline[])[] => [
    [text(`${1960 + index}`)],
    [text(`${words.delegation}, ${index + 1}`)],
    [
      text(words.places[index % 2]!),
      ...(index % 4 === 0 ? [counter.mark()] : []),
      ...(index % 8 === 0 ? [counter.mark()] : []),
    ],
    [text(`${(index + 1) * 117}`)],
  ]);
  return {
    kind: 'table',
    id: 'table-visits',
    caption: words.captions[0],
    columns: [
      { title: year, width: 0.12 },
      { title: delegation, width: 0.46 },
      { title: place, width: 0.24 },
      { title: participants, width: 0.18 },
    ],
    rows: cells,
  };
}

function smallTable(
  id: string,
  words: FixtureWords,
  caption: string,
  rows: readonly (readonly (readonly Inline[])[])[],
): Table {
  const [, term, meaning] = words.columns;
  const columns = [
    { title: term, width: 0.35 },
    { title: meaning, width: 0.65 },
  ];
  return { kind: 'table', id, caption, columns, rows };
}

function history(words: FixtureWords, counter: Counter): Block {
  const [early, first, later] = words.sections;
  return {
    kind: 'section',
    id: 'history',
    number: '1',
    title: words.chapters[0],
    newPage: true,
    children: [
      counter.prose(words, 4),
      {
        kind: 'section',
        id: 'early-years',
        title: early,
        children: [
          counter.prose(words, 3),
          counter.paragraph(
            emphasis(words.quotation),
            text(' (x < y > z), ¶ 3, '),
            strong(words.letters),
            counter.mark(),
            counter.mark(),
            text('; '),
            reference('table-visits', words.captions[0]),
            text(', '),
            link('https://example.org/a?b=1&c=é', words.quotation),
            text('.'),
          ),
          {
            kind: 'section',
            id: 'first-contacts',
            title: first,
            children: [counter.prose(words, 2), counter.prose(words, 5)],
          },
        ],
      },
      { kind: 'section', id: 'later-years', title: later, children: lists(words, counter) },
    ],
  };
}

function lists(words: FixtureWords, counter: Counter): readonly Block[] {
  const [first, second, third] = words.items;
  const items = [[text(words.filler.trim())], [text(second!), emphasis(third!)]];
  const steps = Array.from({ length: 11 }, (_, index) => [text(`${words.step} ${index + 1}`)]);
  return [
    counter.prose(words, 4),
    { kind: 'list', ordered: false, items: [[text(first!), counter.mark()], ...items] },
    { kind: 'list', ordered: true, items: steps },
    { kind: 'list', ordered: false, items, numbers: ['1.91', '1.92'] },
  ];
}

function trade(words: FixtureWords, counter: Counter): Block {
  const terms = words.terms.map(([term, meaning]) => [[strong(term)], [text(meaning)]]);
  return {
    kind: 'section',
    id: 'trade',
    number: '2',
    title: words.chapters[1],
    children: [
      counter.prose(words, 3),
      tradeChart(words, counter.mark()),
      counter.prose(words, 4),
      visitsTable(words, counter, 60),
      counter.prose(words, 2),
      smallTable('table-terms', words, words.captions[1], terms),
      timeline(words),
      diagram(words),
    ],
  };
}

/** The positions of sources one below the other, and a sign of support after each. */
function positions(words: FixtureWords): readonly Inline[] {
  const supports = ['confirmed', 'majority', 'unique', 'conflict'] as const;
  return supports.flatMap((support, index): readonly Inline[] => [
    ...(index === 0 ? [] : [lineBreak]),
    text(`${words.terms[0]![1]}: ${index + 1} `),
    { kind: 'support', support, label: words.supports[index]! },
  ]);
}

function security(words: FixtureWords, counter: Counter): Block {
  const exercises = words.exercises.map(([name, meaning], index) => [
    [strong(name)],
    index === 0 ? positions(words) : [text(meaning)],
  ]);
  return {
    kind: 'section',
    id: 'security',
    number: 'A',
    title: words.chapters[2],
    children: [
      ...Array.from({ length: 6 }, () => counter.prose(words, 5)),
      smallTable('table-exercises', words, words.captions[2], exercises),
    ],
  };
}

const sourceIds = ['source-journal', 'source-ministry', 'source-agency', 'source-unused'];

function notesFor(count: number, words: FixtureWords): readonly Note[] {
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    children: [
      reference(sourceIds[index % 3]!, `Source ${(index % 3) + 1}`),
      text(`, ¶ ${index + 1}, ${words.note}`),
    ],
  }));
}

function bibliographyFor(count: number): readonly BibliographyEntry[] {
  return sourceIds.map((id, index) => ({
    id,
    children: [
      text(`Author ${index + 1}, `),
      emphasis('A long title of a study on the relations of two states and on what each of them expects'),
      text('. Publisher, 2022. '),
      link(`https://example.org/${id}`, `https://example.org/${id}`),
    ],
    citedIn: Array.from({ length: count }, (_, note) => note + 1).filter(
      (note) => index < 3 && (note - 1) % 3 === index,
    ),
  }));
}

/** A small round picture with a transparent ground. */
const logo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAwAAAAMCAYAAABWdVznAAAAKElEQVR42mMQMvJnIAWjC/zHgbFq+E8Ao2j4TyQe2RpIDlayIo4oDAAyVapZ' +
    '44iJsgAAAABJRU5ErkJggg==',
  'base64',
);

/** A report with every kind of node, about fifteen pages long. */
export function fixtureReport(changes: Partial<Report> = {}, language: ReportLanguage = 'en'): Report {
  const words = fixtureWords[language];
  const counter = new Counter();
  const chapters = [history(words, counter), trade(words, counter), security(words, counter)];
  return {
    kind: 'report',
    language,
    direction: language === 'ur' ? 'rtl' : 'ltr',
    date: '2025-03-14',
    metadata: {
      title: words.title,
      subject: words.subject,
      author: words.author,
      keywords: words.keywords,
      licence: 'CC BY 4.0',
    },
    cover: {
      title: words.coverTitle,
      subtitle: words.subtitle,
      lines: words.coverLines,
      logo: { mediaType: 'image/png', content: logo, alternative: words.author },
    },
    body: [
      { kind: 'contents', title: words.furniture.contents },
      ...chapters,
      { kind: 'section', id: 'notes', title: words.notes, children: [{ kind: 'notesList' }] },
      { kind: 'section', id: 'sources', title: words.sources, children: [{ kind: 'bibliography' }] },
    ],
    notes: notesFor(counter.marks, words),
    bibliography: bibliographyFor(counter.marks),
    furniture: words.furniture,
    records: [],
    ...changes,
  };
}
