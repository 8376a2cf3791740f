import type { Bar, BibliographyEntry, Block, Inline, Note, Report, Section, Table } from '@bilateral/report';

const text = (value: string): Inline => ({ kind: 'text', value });
const strong = (value: string): Inline => ({ kind: 'strong', children: [text(value)] });
const emphasis = (value: string): Inline => ({ kind: 'emphasis', children: [text(value)] });
const reference = (target: string, value: string): Inline => ({
  kind: 'reference',
  target,
  children: [text(value)],
});
const link = (href: string, value: string): Inline => ({ kind: 'link', href, children: [text(value)] });

/** Counts note marks up as the report is written, so that marks and notes agree. */
class Marks {
  count = 0;

  next(): Inline {
    this.count += 1;
    return { kind: 'noteMark', number: this.count };
  }
}

const filler =
  'The two delegations met in the capital, reviewed the agreements of the year before and named the offices which ' +
  'were to prepare the next session, including those for trade, energy, railways and higher education. ';

function paragraph(...children: readonly Inline[]): Block {
  return { kind: 'paragraph', children };
}

function prose(marks: Marks, sentences: number): Block {
  return paragraph(text(filler.repeat(sentences).trim()), marks.next());
}

function visitsTable(marks: Marks, rows: number): Table {
  const cells = Array.from({ length: rows }, (_, index): readonly (readonly Inline[])[] => [
    [text(`${1960 + index}`)],
    [text(`Delegation ${index + 1} of the ministry of petroleum & natural resources`)],
    [
      text(index % 3 === 0 ? 'Moscow, Кремль' : 'Islamabad'),
      ...(index % 4 === 0 ? [marks.next()] : []),
      ...(index % 8 === 0 ? [marks.next()] : []),
    ],
    [text(`${(index + 1) * 117}`)],
  ]);
  return {
    kind: 'table',
    id: 'table-visits',
    caption: 'Visits by year, with the place and the number of participants',
    columns: [
      { title: 'Year', width: 0.12 },
      { title: 'Delegation', width: 0.46 },
      { title: 'Place', width: 0.24 },
      { title: 'Participants', width: 0.18 },
    ],
    rows: cells,
  };
}

function smallTable(id: string, caption: string, rows: readonly (readonly [string, string])[]): Table {
  return {
    kind: 'table',
    id,
    caption,
    columns: [
      { title: 'Term', width: 0.35 },
      { title: 'Meaning', width: 0.65 },
    ],
    rows: rows.map(([term, meaning]) => [[strong(term)], [text(meaning)]]),
  };
}

const bars: readonly Bar[] = [
  { label: '2014', value: 400, text: '400', approximate: false },
  { label: '2015', value: 395.5, text: '395.5', approximate: false },
  { label: '2017', value: 540, text: '540', approximate: false },
  { label: '2019–20', value: 790, text: 'about 790', approximate: true },
  { label: '2021', value: 697.8, text: '697.8', approximate: false },
  { label: '2023', value: 1000, text: 'about 1,000', approximate: true },
];

function history(marks: Marks): Section {
  return {
    kind: 'section',
    id: 'history',
    title: 'History of the relations',
    children: [
      prose(marks, 4),
      {
        kind: 'section',
        id: 'early-years',
        title: 'The early years, 1948–1965',
        children: [
          prose(marks, 3),
          paragraph(
            text('The text speaks of '),
            emphasis('“friendly & equal”'),
            text(' relations (x < y > z), of ¶ 3 of the communiqué, and of '),
            strong('the Кремль'),
            marks.next(),
            marks.next(),
            text('; see '),
            reference('table-visits', 'the table of visits'),
            text(' and '),
            link('https://example.org/a?b=1&c=é', 'the published communiqué'),
            text('.'),
          ),
          {
            kind: 'section',
            id: 'first-contacts',
            title: 'First contacts',
            children: [prose(marks, 2), prose(marks, 5)],
          },
        ],
      },
      {
        kind: 'section',
        id: 'later-years',
        title: 'Later years',
        children: [
          prose(marks, 4),
          {
            kind: 'list',
            ordered: false,
            items: [
              [text('oil and gas'), marks.next()],
              [text(filler.trim())],
              [text('railways, '), emphasis('including the northern corridor')],
            ],
          },
          {
            kind: 'list',
            ordered: true,
            items: Array.from({ length: 11 }, (_, index) => [text(`Step ${index + 1} of the programme`)]),
          },
        ],
      },
    ],
  };
}

function trade(marks: Marks): Section {
  return {
    kind: 'section',
    id: 'trade',
    title: 'Trade and energy',
    children: [
      prose(marks, 3),
      {
        kind: 'barChart',
        id: 'chart-trade',
        caption: 'Trade in goods, million US dollars',
        alternative:
          'Bars of the trade in goods from 2014 to 2023. It grew from 400 to about 1,000 million dollars.',
        axis: 'Million US dollars',
        bars,
        remark: [text('Hatched bars: the source gives a rough value.'), marks.next()],
      },
      prose(marks, 4),
      visitsTable(marks, 60),
      prose(marks, 2),
      smallTable('table-terms', 'Terms', [
        ['Dossier', 'All records and sources on one pair of states'],
        ['Voice', 'A source that speaks for itself'],
      ]),
    ],
  };
}

function security(marks: Marks): Section {
  return {
    kind: 'section',
    id: 'security',
    title: 'Security & defence <joint>',
    children: [
      ...Array.from({ length: 6 }, () => prose(marks, 5)),
      smallTable('table-exercises', 'Exercises', [
        ['Druzhba', 'Yearly exercise of special forces'],
        ['Arabian Monsoon', 'Exercise of the navies against the trade in narcotics'],
      ]),
    ],
  };
}

const sourceIds = ['source-journal', 'source-ministry', 'source-agency', 'source-unused'];

function notesFor(count: number): readonly Note[] {
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    children: [
      reference(sourceIds[index % 3]!, `Source ${(index % 3) + 1}`),
      text(`, ¶ ${index + 1}, sentences 1–3; the text of the passage was read in full and agrees.`),
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

/** A report with every kind of node, about twelve pages long. */
export function fixtureReport(changes: Partial<Report> = {}): Report {
  const marks = new Marks();
  const chapters = [history(marks), trade(marks), security(marks)];
  const { count } = marks;
  return {
    kind: 'report',
    language: 'en',
    direction: 'ltr',
    date: '2025-03-14',
    metadata: {
      title: 'Relations of Ruritania & Syldavia',
      subject: 'Visits, trade <and> security',
      author: 'The editors of the dossier',
      keywords: ['Ruritania', 'Syldavia', 'A & B'],
      licence: 'CC BY 4.0',
    },
    cover: {
      title: 'Relations of Ruritania & Syldavia, 1948–2025',
      subtitle: 'Visits, meetings, trade and security, with the passage of the source behind every statement',
      lines: ['14 March 2025', 'First edition', 'Licence: CC BY 4.0'],
    },
    body: [
      { kind: 'contents', title: 'Contents' },
      ...chapters,
      { kind: 'section', id: 'notes', title: 'Notes', children: [{ kind: 'notesList' }] },
      { kind: 'section', id: 'sources', title: 'Sources', children: [{ kind: 'bibliography' }] },
    ],
    notes: notesFor(count),
    bibliography: bibliographyFor(count),
    furniture: {
      contents: 'Contents',
      notes: 'Notes',
      page: 'Page',
      table: 'Table',
      figure: 'Figure',
      citedInNotes: 'Cited in notes',
      comma: ', ',
    },
    ...changes,
  };
}
