import type { BibliographyEntry, Block, Inline, Note, Report, Section } from '@bilateral/report';

const text = (value: string): Inline => ({ kind: 'text', value });
const reference = (target: string, value: string): Inline => ({
  kind: 'reference',
  target,
  children: [text(value)],
});

const sources = [
  { id: 'source-harbour-gazette', title: 'The Harbour Gazette', author: 'M. Éluard & P. Østby' },
  {
    id: 'source-a-very-long-name-of-a-journal-of-foreign-relations-2019',
    title: 'Journal of Foreign Relations',
    author: 'A. “Tony” Marsh',
  },
  {
    id: 'source-a-very-long-name-of-a-journal-of-foreign-relations-2021',
    title: 'Journal of Foreign Relations',
    author: 'A. <Tony> Marsh',
  },
  { id: 'source-ministry-notice', title: 'Notice of the Ministry ¶ 12', author: 'Ministry of Trade' },
] as const;

/** Hands out notes in the order of asking, each citing one or two sources. */
class Notebook {
  readonly notes: Note[] = [];

  mark(): Inline {
    const number = this.notes.length + 1;
    const cited = number % 5 === 0 ? [0, 3] : [number % 4];
    const children = cited.flatMap((index, place) => {
      const source = sources[index];
      if (source === undefined) return [];
      return [
        text(place === 0 ? '' : '; '),
        reference(source.id, source.author),
        text(`, `),
        { kind: 'emphasis', children: [text(source.title)] } as const,
        text(`, ¶ ${number}, sentences ${number}–${number + 2}`),
      ];
    });
    this.notes.push({ number, children: [...children, text('.')] });
    return { kind: 'noteMark', number };
  }

  citing(source: string): readonly number[] {
    return this.notes
      .filter((note) => note.children.some((child) => child.kind === 'reference' && child.target === source))
      .map((note) => note.number);
  }
}

const sentence =
  'The two states – Arcadia & Baltia – “agreed to agree” on the <preliminary> terms of the café protocol, ' +
  'which their ministers of trade, industry and the sea had prepared over the better part of a decade. ';

function paragraph(book: Notebook, length: number): Block {
  return {
    kind: 'paragraph',
    children: [
      text(sentence.repeat(length)),
      book.mark(),
      text(' The '),
      { kind: 'strong', children: [text('first')] },
      text(' reading came in '),
      { kind: 'emphasis', children: [text('Spring '), { kind: 'strong', children: [text('2014')] }] },
      text('; the second is told in '),
      {
        kind: 'link',
        href: 'https://example.org/read?a=1&b=2',
        children: [{ kind: 'emphasis', children: [text('The Archive')] }],
      },
      text(', and the figures stand in '),
      reference('figures-of-trade', 'the table of trade'),
      text('.'),
      book.mark(),
    ],
  };
}

function table(book: Notebook, id: string, rows: number, noteEvery: number): Block {
  return {
    kind: 'table',
    id,
    caption: `What was agreed, by year & place (${rows} rows)`,
    columns: [
      { title: 'Date', width: 0.17 },
      { title: 'Event', width: 0.53 },
      { title: 'Place', width: 0.3 },
    ],
    rows: Array.from({ length: rows }, (_, index) => [
      [text(`${(index % 28) + 1} March ${1950 + index}`)],
      [
        text(
          index % 3 === 0
            ? 'The envoys met. '
            : 'The envoys met, exchanged the instruments of the treaty, and dined with the members of both houses. ',
        ),
        ...(index % noteEvery === 0 ? [book.mark()] : []),
      ],
      [text('Port Sainte-Marie – '), { kind: 'emphasis', children: [text('Hôtel de Ville')] }],
    ]),
  };
}

const chart = (book: Notebook): Block => ({
  kind: 'barChart',
  id: 'trade-by-year',
  caption: 'Trade between Arcadia and Baltia, 2014–2023',
  alternative:
    'Ten bars. Trade rises from 395 million dollars in 2014 to about 1,000 million in 2023, with a fall in 2016.',
  axis: 'Million US dollars',
  arrangement: 'grouped',
  categories: Array.from({ length: 10 }, (_, index) => `${2014 + index}`),
  series: [
    {
      name: 'Trade',
      tone: 'first',
      bars: [395, 408, 350, 541.5, 600, 560, 790, 697, 880, 1000].map((value, index) => ({
        value,
        text: index === 9 ? 'about 1,000' : `${value}`,
        approximate: index === 9,
      })),
    },
  ],
  remark: [text('Goods only; the lighter bar is a round figure.'), book.mark()],
});

function section(id: string, title: string, children: readonly Block[]): Section {
  // A chapter begins a page; what lies in it has an id of more than one part.
  return { kind: 'section', id, title, newPage: !/^chapter-\d+-/.test(id), children };
}

function chapter(book: Notebook, number: number): Section {
  const id = `chapter-${number}`;
  const paragraphs = (count: number): Block[] => Array.from({ length: count }, () => paragraph(book, 2));
  return section(id, `Chapter ${number}: trade & “the sea”`, [
    ...paragraphs(2),
    section(`${id}-ports`, 'Ports – old and new', [
      ...paragraphs(1),
      section(`${id}-ports-north`, 'The north <shore>', paragraphs(2)),
      section(`${id}-ports-south`, 'The south', paragraphs(1)),
    ]),
    section(`${id}-fleets`, 'Fleets', paragraphs(2)),
  ]);
}

function lists(book: Notebook): readonly Block[] {
  const items = ['grain', 'machines & tools', 'é, ü and other letters'].map((item) => [
    text(item),
    book.mark(),
  ]);
  const steps = ['Sign', 'Ratify', 'Exchange'].map((item) => [text(item)]);
  return [
    { kind: 'list', ordered: false, items },
    { kind: 'paragraph', children: [text('Then, in this order:')] },
    { kind: 'list', ordered: true, items: steps },
    { kind: 'paragraph', children: [text('And once more:')] },
    { kind: 'list', ordered: true, items: steps },
  ];
}

/** What a {@link reportFixture} is made of. */
export interface FixtureOptions {
  readonly chapters?: number;
  readonly longTableRows?: number;
}

/** An invented report with every kind of node. */
export function reportFixture({ chapters = 3, longTableRows = 60 }: FixtureOptions = {}): Report {
  const book = new Notebook();
  const body: readonly Block[] = [
    { kind: 'contents', title: 'Contents' },
    section('summary', 'Summary', [paragraph(book, 2), ...lists(book), table(book, 'short-table', 4, 2)]),
    ...Array.from({ length: chapters }, (_, index) => chapter(book, index + 1)),
    section('trade', 'Trade', [
      paragraph(book, 1),
      chart(book),
      paragraph(book, 1),
      table(book, 'figures-of-trade', 6, 3),
      paragraph(book, 1),
    ]),
    section('calendar', 'Calendar', [
      {
        kind: 'paragraph',
        children: [text('Notes stand in '), reference('notes', 'the list of notes'), text('.')],
      },
      table(book, 'long-table', longTableRows, 8),
    ]),
    section('notes', 'Notes', [{ kind: 'notesList' }]),
    section('sources', 'Sources', [{ kind: 'bibliography' }]),
  ];
  return {
    kind: 'report',
    language: 'en',
    direction: 'ltr',
    date: '2024-05-17',
    metadata: {
      title: 'Arcadia & Baltia: what the record says',
      subject: 'Relations of Arcadia and Baltia',
      author: 'The Archive of Treaties',
      keywords: ['Arcadia', 'Baltia', 'trade & sea'],
      licence: 'CC BY 4.0',
    },
    cover: {
      title: 'Arcadia & Baltia',
      subtitle: 'What the record says of their relations, 1950–2024',
      lines: ['17 May 2024', 'First edition', 'Licence: CC BY 4.0'],
    },
    body,
    notes: book.notes,
    bibliography: sources.map((source): BibliographyEntry => ({
      id: source.id,
      children: [
        text(`${source.author}, `),
        { kind: 'emphasis', children: [text(source.title)] },
        text(', 2014. '),
        {
          kind: 'link',
          href: `https://example.org/${source.id}`,
          children: [text(`example.org/${source.id}`)],
        },
      ],
      citedIn: book.citing(source.id),
    })),
    furniture: {
      contents: 'Contents',
      notes: 'Notes',
      page: 'Page',
      table: 'Table',
      figure: 'Figure',
      citedInNotes: 'Cited in notes',
      comma: ', ',
    },
    records: [],
  };
}
