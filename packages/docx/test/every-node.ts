import type { BarChart, Block, Inline, Note, Report, ReportLanguage } from '@bilateral/report';

/** A picture of one red dot. */
const dot = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);

const words = {
  en: {
    title: 'Arcadia & Baltia',
    chapter: 'Trade and energy',
    text: 'The two states agreed on the terms of the gas line in 2014–2023, as Правда and «نوائے وقت» told. ',
    table: 'Table',
    figure: 'Figure',
    column: 'What was agreed',
    levels: ['confirmed', 'most sources', 'one source', 'contradicted'],
    ends: ['Arcadia', 'Baltia'],
    body: 'Joint Commission on trade and technical co-operation',
    year: (year: number) => `${year}`,
  },
  ru: {
    title: 'Аркадия и Балтия',
    chapter: 'Торговля и энергетика',
    text: 'Два государства договорились об условиях газопровода в 2014–2023 годах, как писали The Times и «نوائے وقت». ',
    table: 'Таблица',
    figure: 'Рисунок',
    column: 'О чём договорились',
    levels: ['подтверждено', 'большинство', 'один источник', 'расходятся'],
    ends: ['Аркадия', 'Балтия'],
    body: 'Совместная комиссия по торговле и техническому сотрудничеству',
    year: (year: number) => `${year}`,
  },
  ur: {
    title: 'پاکستان اور روس',
    chapter: 'تجارت اور توانائی',
    text: 'دونوں ریاستوں نے 2014–2023 میں گیس پائپ لائن کی شرائط پر اتفاق کیا، جیسا کہ \u200EThe Times\u200E اور \u200EПравда\u200E نے لکھا۔ ',
    table: 'جدول',
    figure: 'شکل',
    column: 'کس پر اتفاق ہوا',
    levels: ['تصدیق شدہ', 'اکثر ذرائع', 'ایک ذریعہ', 'اختلاف'],
    ends: ['پاکستان', 'روس'],
    body: 'تجارت اور تکنیکی تعاون پر مشترکہ کمیشن',
    year: (year: number) => `${year}ء`,
  },
} as const;

const text = (value: string): Inline => ({ kind: 'text', value });
const levels = ['confirmed', 'majority', 'unique', 'conflict'] as const;

/** A short report with every kind of node in every form, invented, in one of the three languages. */
export function everyNode(language: ReportLanguage): Report {
  const say = words[language];
  const notes: Note[] = [];
  const mark = (): Inline => {
    const number = notes.length + 1;
    const source = { kind: 'reference', target: 'source-a', children: [text(say.title)] } as const;
    notes.push({ number, children: [source, text(`, ¶ ${number}, 12–15.`)] });
    return { kind: 'noteMark', number };
  };
  const body = blocks(language, mark);
  return {
    kind: 'report',
    language,
    direction: language === 'ur' ? 'rtl' : 'ltr',
    date: '2024-05-17',
    metadata: {
      title: say.title,
      subject: say.chapter,
      author: 'The Archive',
      keywords: ['a', 'b & c'],
      licence: 'CC BY 4.0',
    },
    cover: {
      title: say.title,
      subtitle: say.chapter,
      lines: ['17.05.2024', 'CC BY 4.0'],
      logo: { mediaType: 'image/png', content: dot, alternative: 'Mark of The Archive' },
    },
    body,
    notes,
    bibliography: [
      { id: 'source-a', children: [text(`${say.title}, 2014.`)], citedIn: notes.map(({ number }) => number) },
    ],
    furniture: {
      contents: say.chapter,
      notes: say.title,
      page: '№',
      table: say.table,
      figure: say.figure,
      citedInNotes: say.levels[1],
      comma: ', ',
    },
    records: [],
  };
}

function blocks(language: ReportLanguage, mark: () => Inline): readonly Block[] {
  const say = words[language];
  return [
    {
      kind: 'section',
      id: 'brief',
      title: say.title,
      newPage: true,
      children: [{ kind: 'paragraph', children: [text(say.text.repeat(3)), mark()] }],
    },
    { kind: 'contents', title: say.chapter },
    {
      kind: 'section',
      id: 'chapter-1',
      number: '1',
      title: say.chapter,
      newPage: true,
      children: [
        ...prose(language, mark),
        table(language, mark),
        ...(['grouped', 'stacked', 'mirrored'] as const).map((each) => chart(language, each, mark)),
      ],
    },
    {
      kind: 'section',
      id: 'chapter-2',
      number: '2',
      title: say.column,
      newPage: true,
      children: [...drawings(language, mark)],
    },
    {
      kind: 'section',
      id: 'annex-a',
      number: 'A',
      title: say.ends[0],
      children: [{ kind: 'bibliography' }],
    },
    { kind: 'section', id: 'notes', title: say.ends[1], children: [{ kind: 'notesList' }] },
  ];
}

function prose(language: ReportLanguage, mark: () => Inline): readonly Block[] {
  const say = words[language];
  const stressed: Inline = {
    kind: 'strong',
    children: [text('a '), { kind: 'emphasis', children: [text('b')] }],
  };
  return [
    {
      kind: 'paragraph',
      number: '1.1',
      children: [
        text(say.text.repeat(2)),
        stressed,
        mark(),
        { kind: 'link', href: 'https://example.org/?a=1&b=2', children: [text('example.org')] },
        text(' '),
        { kind: 'reference', target: 'table-a', children: [text(`(${say.table} 1)`)] },
        { kind: 'lineBreak' },
        { kind: 'reference', target: 'diagram-a', children: [text(say.ends[0])] },
      ],
    },
    { kind: 'list', ordered: false, items: [[text(say.text), mark()], [text(say.chapter)]] },
    {
      kind: 'list',
      ordered: false,
      items: [[text(say.text)], [text(say.chapter), mark()]],
      numbers: ['1.2', '1.3'],
    },
    { kind: 'section', id: 'deep', title: say.column, children: [] },
    { kind: 'list', ordered: true, items: [[text(say.text)], [text(say.chapter)]] },
    { kind: 'list', ordered: true, items: [[text(say.text)]], numbers: ['1.4'] },
  ];
}

function table(language: ReportLanguage, mark: () => Inline): Block {
  const say = words[language];
  return {
    kind: 'table',
    id: 'table-a',
    caption: say.chapter,
    columns: [
      { title: say.table, width: 0.2 },
      { title: say.column, width: 0.55 },
      { title: say.levels[0], width: 0.25 },
    ],
    rows: levels.map((support, index) => [
      [text(`${2014 + index}–${2015 + index}`)],
      [text(say.text.repeat(index === 3 ? 30 : 1)), { kind: 'lineBreak' }, text(say.body), mark()],
      [{ kind: 'support', support, label: say.levels[index] ?? '' }],
    ]),
  };
}

function chart(language: ReportLanguage, arrangement: BarChart['arrangement'], mark: () => Inline): BarChart {
  const say = words[language];
  const years = [2019, 2020, 2021, 2022];
  return {
    kind: 'barChart',
    id: `chart-${arrangement}`,
    caption: `${say.chapter}: ${arrangement}`,
    alternative: `${say.chapter}. ${arrangement}.`,
    axis: say.column,
    arrangement,
    categories: years.map(say.year),
    series: say.ends.map((name, series) => ({
      name,
      tone: series === 0 ? ('first' as const) : ('second' as const),
      bars: years.map((year, index) =>
        index === 1 && series === 1
          ? undefined
          : {
              value: 400 + 300 * index + 150 * series,
              text: `${400 + 300 * index + 150 * series}`,
              approximate: index === 2,
              ...(index === 3 && series === 0 && { range: [1100, 1600] as const }),
            },
      ),
    })),
    remark: [text(say.text), mark()],
  };
}

function drawings(language: ReportLanguage, mark: () => Inline): readonly Block[] {
  const say = words[language];
  const box = { label: say.body, detail: '1997–2024', parts: [{ label: say.chapter, detail: '12' }] };
  return [
    {
      kind: 'timeline',
      id: 'timeline-a',
      caption: say.chapter,
      alternative: `${say.text}`,
      from: 2000,
      to: 2024,
      milestones: [2001.2, 2007.5, 2012.8, 2014.3, 2022.15].map((at) => ({
        at,
        date: say.year(Math.floor(at)),
        label: say.body,
      })),
      lanes: say.ends.map((label) => ({
        label,
        years: [2001, 2005, 2014, 2020, 2022].map((year, index) => ({ year, count: index + 1 })),
      })),
      remark: [text(say.text), mark()],
    },
    {
      kind: 'diagram',
      id: 'diagram-a',
      caption: say.body,
      alternative: `${say.body}.`,
      ends: say.ends,
      tiers: [
        { label: say.levels[0], boxes: [box] },
        { label: say.levels[1], boxes: [{ ...box, parts: [] }, box, { ...box, parts: [] }] },
      ],
      remark: [text(say.text), mark()],
    },
  ];
}
