import { type Claim, findRecords, type Dossier } from '@bilateral/core';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { describe, expect, it } from 'vitest';
import { buildReport, type Report, type ReportOptions } from '../src/index.js';
import { inventedDossier, record, says } from './invented-dossier.js';
import { plainText } from './plain-text.js';
import { blocksOf, hasPart, part, rowsOf, textOf } from './tree.js';

/** Everything that there is, so that a small dossier and the whole one are told alike. */
const fullReport = (dossier: Dossier, options: ReportOptions = {}): Report =>
  buildReport(dossier, { ...options, detail: 'full' });

const invented = inventedDossier();
const report = fullReport(invented);
const real = fullReport(pakistanRussia);

const chaptersWith = (given: Report, words: string): readonly string[] =>
  given.body.flatMap((block) => {
    if (block.kind !== 'section') return [];
    return textOf(given, block.id).includes(words) ? [block.id] : [];
  });

describe('what was only planned', () => {
  it('stands in the chapter on plans, and as planned on the page that leads the report, alone', () => {
    for (const plan of ['Visit planned for 2030', 'Summit planned for 2030']) {
      expect(chaptersWith(report, plan)).toEqual(['brief', 'plans']);
      expect(textOf(report, 'brief-planned')).toContain(`- ${plan} (due: 2030)`);
    }
    expect(rowsOf(report, 'plans-planned-table')).toEqual([
      ['Signing planned for 2030 / Date: 2030', 'The Gazette, 2011', 'Still to come.'],
      [
        'Visit planned for 2030 / Date: 2030; From: Baltia; To: Arcadia',
        'The Gazette, 2011',
        'Still to come.',
      ],
      ['Summit planned for 2030 / Date: 2030; Participants: Arcadia; Baltia', 'The Herald', 'Still to come.'],
    ]);
  });

  it.each([
    ['invented', invented, report],
    ['of Pakistan and Russia', pakistanRussia as Dossier, real],
  ])('is in no table of what happened: the dossier %s', (_name, dossier, built) => {
    const happened = ['timeline', 'visits', 'meetings', 'events', 'agreements', 'overview'];
    const words = happened.filter((id) => hasPart(built, id)).map((id) => textOf(built, id));
    const never = findRecords(dossier).filter(
      ({ merged }) => merged.actual === undefined && Object.keys(merged).length > 0,
    );
    expect(never.length).toBeGreaterThan(1);
    const first = (label: string): string => `\n| ${label} |`;
    for (const { label } of never) {
      for (const text of words) expect(text).not.toContain(first(label.en));
    }
  });

  it('is counted nowhere as having happened', () => {
    expect(textOf(report, 'brief')).toContain(
      'From 2001 to 2004, the sources tell of 2 visits from one state to the other, 1 meeting of the two and 0 agreements between them.',
    );
    expect(textOf(report, 'overview')).toContain(
      'It records 2 visits between the two states, 1 meeting at which both were represented, and 0 agreements of the two.',
    );
  });
});

it('has labels that start small inside a sentence where the language wants it', () => {
  const [, visit, summit] = rowsOf(fullReport(invented, { language: 'ru' }), 'plans-planned-table');
  expect([visit?.[0], summit?.[0]]).toEqual([
    'Visit planned for 2030 / Дата: 2030 г.; откуда: Baltia; куда: Arcadia',
    'Summit planned for 2030 / Дата: 2030 г.; участники: Arcadia; Baltia',
  ]);
});

describe('what happened', () => {
  it('stands in order of time', () => {
    expect(rowsOf(report, 'timeline-table').map(([date, event]) => `${date}: ${event}`)).toEqual([
      '6 May 2001: Ada Abel visits Baltia',
      '10–12 February 2003 (sources differ): Talks on the strait',
      'between March and April 2004: A visit to Arcadia',
    ]);
  });

  it('stands under its direction, with the office that the source gives', () => {
    expect(rowsOf(report, 'visits-arcadia-baltia-table')).toEqual([
      ['Ada Abel visits Baltia', '6 May 2001', 'Ada Abel (Premier of Arcadia)', ''],
    ]);
    expect(rowsOf(report, 'visits-baltia-arcadia-table')).toEqual([
      ['A visit to Arcadia', 'between March and April 2004', 'Premier of Baltia (unnamed)', ''],
    ]);
  });

  it('cites the claims behind a heading where no column does', () => {
    const almanac = report.bibliography.find(({ id }) => id === 'source-almanac');
    expect(almanac?.citedIn).toHaveLength(1);
    const cell = part(report, 'visits-baltia-arcadia-table');
    const mark = cell.kind === 'table' ? cell.rows[0]?.[0]?.at(-1) : undefined;
    expect(mark).toEqual({ kind: 'noteMark', number: almanac?.citedIn[0] });
  });

  it('is told though no source dates it', () => {
    expect(rowsOf(report, 'events-table')).toEqual([
      ['Baltia joins the league', '', 'Acceding state: Baltia; Joined: Cassia; Membership: member'],
    ]);
  });

  it('names last what was newest', () => {
    expect(textOf(report, 'brief-latest').split('\n').slice(2, 5)).toEqual([
      '- A visit to Arcadia, between March and April 2004',
      '- Talks on the strait, 10–12 February 2003 (sources differ)',
      '- Ada Abel visits Baltia, 6 May 2001',
    ]);
  });
});

describe('figures', () => {
  it('show the newest actual value, all positions of an open conflict, and no forecast', () => {
    expect(rowsOf(report, 'key-figures-table')).toEqual([
      [
        'Trade of Arcadia and Baltia, 2011',
        '2011: / • 10 million euros — The Gazette, 2011 / • 12 million euros — The Herald / Open.',
        'sources disagree',
      ],
      [
        'Bridge over the strait: cost (planned)',
        '• 5 million euros — The Gazette, 2011 / • 7 million euros — The Herald / Open.',
        'sources disagree',
      ],
    ]);
    expect(rowsOf(report, 'brief-figures-table')).toEqual([
      ['Trade of Arcadia and Baltia, 2011', '10 million euros against 12 million euros', 'sources disagree'],
      [
        'Bridge over the strait: cost (planned)',
        '5 million euros against 7 million euros',
        'sources disagree',
      ],
    ]);
  });

  it('show a forecast where nothing else is known, and say so', () => {
    const claims = [
      says(
        'gazette',
        '1.1',
        { points: [{ period: '2030', value: { value: '9', unit: 'person' } }] },
        { modality: 'forecast' },
      ),
    ];
    const figure = record('figure', 'students', 'Students', claims, { definition: { measure: 'students' } });
    const built = fullReport(inventedDossier({ records: [figure], conflicts: [] }));
    expect(rowsOf(built, 'key-figures-table')).toEqual([
      ['Students, 2030 (forecast)', '9 persons', 'from one voice'],
    ]);
    expect(hasPart(built, 'chart-students')).toBe(false);
  });

  it('stand by period, with a link where sources disagree and the standing of a forecast', () => {
    expect(rowsOf(report, 'trade-unstated-table')).toEqual([
      ['2010', '20 million euros', '', 'from one voice'],
      [
        '2011',
        '• 10 million euros — The Gazette, 2011 / • 12 million euros — The Herald / Open.',
        '3% compared with 2010',
        'sources disagree / from one voice',
      ],
      ['2030', '99 million euros (forecast)', '', 'from one voice'],
    ]);
  });
});

describe('conflicts', () => {
  it('show their state, its basis and the note', () => {
    expect(textOf(report, 'conflict-talks-date-actual')).toContain(
      'One position preferred: 10–12 February 2003 (basis: editorial judgement). The Gazette was there.',
    );
    expect(textOf(report, 'conflict-bridge-cost-planned')).toContain('Open.');
  });

  it('are headed by what is disputed', () => {
    const titles = blocksOf(report, 'section')
      .filter(({ id }) => id.startsWith('conflict-'))
      .map(({ title }) => title);
    expect(titles).toEqual([
      'Whether there is a ferry',
      'Bridge over the strait: cost (planned)',
      'Trade of Arcadia and Baltia: value, 2011',
      'Talks on the strait: date',
    ]);
  });

  it('show both positions, with who holds them', () => {
    const positions = (id: string): readonly string[] =>
      textOf(report, id)
        .split('\n')
        .filter((line) => line.startsWith('- '))
        .map((line) => line.replace(/^- \S+ /, ''));
    expect(positions('conflict-talks-date-actual')).toEqual([
      '10–12 February 2003 — The Gazette, 2011',
      '1999 — The Herald',
    ]);
    expect(positions('conflict-ferry-or-not-account-actual')).toEqual([
      'There is one — The Gazette, 2011',
      'There is none — The Gazette, 2011',
    ]);
  });
});

describe('opinions', () => {
  const holders = (id: string): Readonly<Record<string, readonly string[]>> => {
    const chapter = part(report, id);
    const sections = 'children' in chapter ? chapter.children.filter((each) => each.kind === 'section') : [];
    return Object.fromEntries(
      sections.map((each) => [
        each.title,
        textOf(report, each.id)
          .split('\n')
          .filter((line) => line.startsWith('- '))
          .map((line) => line.replace(/^- \S+ /, '')),
      ]),
    );
  };

  it('stand under their holder', () => {
    expect(holders('assessments')).toEqual({
      'The author of “Two neighbours”': ['OPINION-WARM is sincere.'],
      'A. Scribe': ['OPINION-COLD prevails!'],
      Critics: ['OPINION-DOOMED is coming (forecast).'],
    });
    expect(holders('statements')).toEqual({ 'Ada Abel': ['The ferry will run.'] });
  });

  it('stand nowhere else, and not at all once their claims are withdrawn', () => {
    for (const opinion of ['OPINION-WARM', 'OPINION-COLD', 'OPINION-DOOMED'])
      expect(chaptersWith(report, opinion)).toEqual(['assessments']);
    expect(plainText(report)).not.toContain('OPINION-WITHDRAWN');
  });

  it.each([
    ['invented', invented, report],
    ['of Pakistan and Russia', pakistanRussia as Dossier, real],
  ])('stand in one chapter, once under each holder: the dossier %s', (_name, dossier, built) => {
    const words = textOf(built, 'assessments');
    const counted = ({ rank }: Claim): boolean => rank !== 'deprecated';
    const held = findRecords(dossier, { kind: 'assessment' }).filter(({ claims }) =>
      (claims as readonly Claim[]).some(counted),
    );
    expect(held.length).toBeGreaterThan(1);
    for (const { text } of held) {
      const opinion = text.en.replace(/[.!?]$/, '');
      expect(words).toContain(opinion);
      expect(chaptersWith(built, opinion)).toEqual(['assessments']);
    }
  });
});

describe('relations', () => {
  it('cite the claims behind the label and those behind what follows', () => {
    const text = plainText(report);
    const [, core, rest] = /share a ferry\[(\d+)\]\. Topics: transport\[(\d+)\]/.exec(text) ?? [];
    expect(text).toContain(`[${core}] The Gazette, paragraph~6, sentence~1.`);
    expect(text).toContain(`[${rest}] The Herald, paragraph~6, sentence~2.`);
  });
});

describe('offices', () => {
  it('show their holders with the times of which the sources speak, oldest first', () => {
    expect(rowsOf(report, 'offices-table')).toEqual([
      ['Premier of Arcadia', 'Ada Abel', 'shown in office: 1999, 2011'],
      ['Arcadia (at its head)', 'Ada Abel', '2010'],
    ]);
  });

  it('show terms in order of time, each with its note, those of the two states before others', () => {
    const office = (id: string, level: string, of?: string) =>
      record('office', id, id, [], { level, ...(of && { of }) });
    const term = (id: string, subject: string, object: string, during: string) =>
      record('relation', id, id, [says('gazette', '1.1', { subject, predicate: 'holds', object, during })]);
    const built = fullReport(
      inventedDossier({
        conflicts: [],
        records: [
          record('state', 'arcadia', 'Arcadia'),
          record('state', 'baltia', 'Baltia'),
          record('person', 'ada', 'Ada'),
          record('person', 'bea', 'Bea'),
          office('minister-of-cassia', 'minister', 'cassia'),
          office('minister-of-arcadia', 'minister', 'arcadia'),
          office('premier-of-arcadia', 'head-of-government', 'arcadia'),
          term('t1', 'ada', 'minister-of-cassia', '1999'),
          term('t2', 'ada', 'minister-of-arcadia', '1999'),
          term('t3', 'ada', 'premier-of-arcadia', '2011'),
          term('t4', 'bea', 'premier-of-arcadia', '2010'),
        ],
      }),
    );
    expect(rowsOf(built, 'offices-table')).toEqual([
      ['premier-of-arcadia', 'Bea', '2010'],
      ['premier-of-arcadia', 'Ada', '2011'],
      ['minister-of-arcadia', 'Ada', '1999'],
      ['minister-of-cassia', 'Ada', '1999'],
    ]);
    const table = part(built, 'offices-table');
    const rows = table.kind === 'table' ? table.rows : [];
    expect(rows.map((row) => row.flat().filter(({ kind }) => kind === 'noteMark').length)).toEqual([
      1, 1, 1, 1,
    ]);
    expect(hasPart(built, 'relations')).toBe(false);
  });
});

it('tells what is planned of a project on its sheet', () => {
  expect(rowsOf(report, 'sheet-bridge')).toEqual([
    [
      'Cost',
      '• 5 million euros — The Gazette, 2011 / • 7 million euros — The Herald / Open.',
      'planned',
      'sources disagree',
    ],
  ]);
});

it('lists sources by author or publisher, with their kind and how they were read', () => {
  const listed = plainText(report)
    .split('\n')
    .filter((line) => line.startsWith('source-'))
    .map((line) => line.replace(/ Cited in notes:.*/, ''));
  expect(listed).toEqual([
    'source-herald: A. Scribe: Across the strait. The Herald. Newspaper. Read as a numbered text of 2 sentences.',
    'source-almanac: Author not named: An almanac page. Newspaper. https://example.org/almanac',
    'source-gazette: The Gazette: Two neighbours. 2011. Newspaper. Read as a numbered text of 2 sentences.',
  ]);
});

describe('doubts', () => {
  it('stand beside the value, and their reason in its note', () => {
    const why = { en: 'The other text says metres.' };
    const project = record('project', 'bridge', 'A bridge', [
      says(
        'gazette',
        '1.1',
        { length: { value: '5', unit: 'mile' } },
        { reading: { length: { basis: 'outside', doubt: 'unit', why } } },
      ),
    ]);
    const built = fullReport(inventedDossier({ records: [project], conflicts: [] }));
    expect(rowsOf(built, 'sheet-bridge')).toEqual([
      ['Length', '5 miles (doubtful, see the note)', 'actual', 'from one voice'],
    ]);
    expect(plainText(built)).toContain(
      'Length (the unit is doubtful), as known from outside the text: The other text says metres.',
    );
  });
});

describe('what claims tell beyond their values', () => {
  const told = (text: string, more: object = {}) => ({ text: { en: text }, ...more });
  const dossier = inventedDossier({
    conflicts: [],
    records: [
      record('state', 'arcadia', 'Arcadia'),
      record('state', 'baltia', 'Baltia'),
      record('visit', 'visit', 'A visit', [
        says(
          'gazette',
          '1.1',
          { date: '2010', from: 'arcadia', to: 'baltia', visitType: 'state' },
          told('He sang'),
        ),
        says('herald', '1.1', {}, told('They danced.')),
        says('almanac', '', {}, told('They danced.')),
        says('herald', '1.2', {}, told('A lie.', { rank: 'deprecated' })),
        says('herald', '1.2', { date: '2030' }, told('A plan.', { modality: 'planned' })),
      ]),
    ],
  });
  const built = fullReport(dossier);

  it('stands as sentences before what is said of an event, each once and with its sources', () => {
    const [row] = rowsOf(built, 'visits-arcadia-baltia-table');
    expect(row?.at(-1)).toBe('He sang. They danced. Type: state visit');
    const text = plainText(built);
    const [, danced] = /They danced\.\[(\d+)\]/.exec(text) ?? [];
    expect(text).toContain(
      `[${danced}] The Herald, paragraph~1, sentence~1; “An almanac page”, the page as a whole.`,
    );
    expect(text).not.toContain('A lie.');
  });

  it('stands with the modality in which it is told', () => {
    expect(rowsOf(built, 'plans-planned-table')).toEqual([
      ['A visit / A plan. Date: 2030', 'The Herald', 'Fulfilled; came about: 2010.'],
    ]);
  });
});

describe('low confidence', () => {
  const weak = { confidence: 'low', note: { en: 'From memory.' } } as const;
  const event = (...claims: readonly Partial<Claim>[]) =>
    inventedDossier({
      conflicts: [],
      records: [
        record('state', 'arcadia', 'Arcadia'),
        record('state', 'baltia', 'Baltia'),
        record('event', 'storm', 'A storm', claims),
      ],
    });

  it('is marked beside a value that rests on nothing better, and in its note', () => {
    const built = fullReport(event(says('gazette', '1.1', { date: '2010' }, weak)));
    expect(rowsOf(built, 'events-table')[0]?.[1]).toBe('2010 (low confidence)');
    expect(plainText(built)).toContain('sentence~1. Low confidence. From memory.');
  });

  it('is marked once where neighbours rest on the same claims', () => {
    const visit = record('visit', 'trip', 'A trip', [
      says('gazette', '1.1', { date: '2010', from: 'arcadia', to: 'baltia', visitType: 'state' }, weak),
    ]);
    const states = [record('state', 'arcadia', 'Arcadia'), record('state', 'baltia', 'Baltia')];
    const built = fullReport(inventedDossier({ conflicts: [], records: [...states, visit] }));
    expect(rowsOf(built, 'visits-arcadia-baltia-table')).toEqual([
      ['A trip', '2010', '', 'Type: state visit (low confidence)'],
    ]);
  });

  it('is not marked beside a value that a better source gives too', () => {
    const built = fullReport(
      event(says('gazette', '1.1', { date: '2010' }, weak), says('herald', '1.1', { date: '2010' })),
    );
    expect(rowsOf(built, 'events-table')[0]?.[1]).toBe('2010');
  });

  it('is marked beside a point of a series', () => {
    const points = [{ period: '2010', value: { value: '5', unit: 'person' } }];
    const figure = record('figure', 'students', 'Students', [says('gazette', '1.1', { points }, weak)], {
      definition: { measure: 'students' },
    });
    const built = fullReport(inventedDossier({ records: [figure], conflicts: [] }));
    expect(rowsOf(built, 'figures-students-table')).toEqual([
      ['2010', '5 persons (low confidence)', 'from one voice'],
    ]);
  });
});

it('tells how many a participant was', () => {
  const exercise = record('exercise', 'drill', 'A drill', [
    says('gazette', '1.1', {
      date: '2010',
      participants: [{ agent: 'arcadia', count: { value: '70', unit: 'person' } }],
      attendance: { value: '200', unit: 'person' },
    }),
  ]);
  const built = fullReport(
    inventedDossier({
      conflicts: [],
      records: [record('state', 'arcadia', 'Arcadia'), record('state', 'baltia', 'Baltia'), exercise],
    }),
  );
  expect(rowsOf(built, 'exercises-table')[0]?.[2]).toBe(
    'Participants: Arcadia (70 persons); Number who took part: 200 persons',
  );
});

describe('families of figures', () => {
  const period = (text: string, earliest: string, latest: string) =>
    [text, { kind: 'extent', earliest, latest, startLatest: earliest, endEarliest: latest }] as const;
  const within = (text: string) =>
    [text, { kind: 'within', earliest: `${text}-01-01`, latest: `${text}-12-31` }] as const;
  const dates = Object.fromEntries([
    ...['2010', '2011', '2012'].map(within),
    period('2012-01/2012-06', '2012-01-01', '2012-06-30'),
    period('2010/2012', '2010-01-01', '2012-12-31'),
    period('2010-07/2011-06', '2010-07-01', '2011-06-30'),
    period('2011-07/2012-06', '2011-07-01', '2012-06-30'),
  ]);
  const series = (id: string, definition: object, periods: readonly string[]) =>
    record(
      'figure',
      id,
      `Series ${id}`,
      [
        says('gazette', '1.1', {
          points: periods.map((each, index) => ({
            period: each,
            value: { value: String(index + 1), scale: 'million', currency: 'USD' },
          })),
        }),
      ],
      { definition: { measure: 'trade', of: ['arcadia', 'baltia'], ...definition } },
    );
  const built = fullReport(
    inventedDossier({
      conflicts: [],
      dates,
      records: [
        record('state', 'arcadia', 'Arcadia'),
        record('state', 'baltia', 'Baltia'),
        series('exports', { flow: 'export', year: 'calendar', reporter: 'pakistan' }, ['2010', '2011']),
        series('customs', { flow: 'total', year: 'calendar', coverage: 'goods', reporter: 'russia' }, [
          '2010',
          '2011',
          '2012',
          '2012-01/2012-06',
          '2010/2012',
        ]),
        series('bank', { flow: 'total', year: 'fiscal' }, ['2010-07/2011-06', '2011-07/2012-06']),
        series('half', { flow: 'total', year: 'part' }, ['2012-01/2012-06']),
        series('rice', { flow: 'import', year: 'calendar', commodity: 'rice' }, ['2010', '2011']),
      ],
    }),
  );

  it('are one table each, totals before each way, every row with the number of its definition', () => {
    expect(rowsOf(built, 'trade-calendar-table').map((row) => row.slice(0, 2))).toEqual([
      ['1', '2010'],
      ['1', '2010–2012'],
      ['1', '2011'],
      ['1', '2012'],
      ['1', 'January–June 2012'],
      ['2', '2010'],
      ['2', '2011'],
    ]);
    expect(textOf(built, 'trade')).toContain(
      '1. Series customs. Bilateral trade; exports and imports; coverage: goods; kind of period: calendar year; reported by: Russia.',
    );
    expect(textOf(built, 'trade')).toContain('exports (from Arcadia to Baltia)');
    expect(textOf(built, 'trade-commodity')).toContain('imports (from Baltia to Arcadia); rice');
    for (const id of ['trade-fiscal', 'trade-part', 'trade-commodity'])
      expect(rowsOf(built, `${id}-table`).length).toBeGreaterThan(0);
  });

  it('are drawn only series by series, in whole years that start alike, and where there is enough to compare', () => {
    expect(blocksOf(built, 'barChart').map(({ id, categories }) => [id, ...categories])).toEqual([
      ['chart-customs', '2010', '2011', '2012'],
    ]);
  });
});

describe('the span of time in the overview', () => {
  const spanWith = (state: string): string => {
    const dates = ['2011', '2012'];
    const event = record(
      'event',
      'storm',
      'A storm',
      dates.map((date, index) => says(index === 0 ? 'gazette' : 'herald', '1.1', { date })),
      { conflicts: [{ property: 'date', state, basis: 'judgement' }] },
    );
    const states = [record('state', 'arcadia', 'Arcadia'), record('state', 'baltia', 'Baltia')];
    const bounds = Object.fromEntries(
      dates.map(
        (date) => [date, { kind: 'within', earliest: `${date}-01-01`, latest: `${date}-12-31` }] as const,
      ),
    );
    return textOf(
      fullReport(inventedDossier({ records: [...states, event], conflicts: [], dates: bounds })),
      'overview',
    );
  };

  it('tells a date on which a conflict is settled', () => {
    expect(spanWith('preferred')).toContain('Its one dated event: ');
  });

  it('tells no date that is one side of an open conflict', () => {
    expect(spanWith('open')).not.toContain('dated event: ');
  });
});
