import {
  createDossier,
  type CompiledDossier,
  type CompiledRecord,
  type Dossier,
  type Kind,
} from '@bilateral/core';

/** An invented dossier in which every kind and every property of the model stands at least once. */

type Says = Readonly<Record<string, unknown>>;

const counts = new Map<string, number>();

const address = (record: string, source: string, at: readonly string[] | undefined): string => {
  const name = at === undefined ? `${record}/${source}` : `${record}/${source}@${at.join(',')}`;
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  return count === 1 ? name : `${name}~${count}`;
};

interface Draft {
  readonly source: string;
  readonly at?: readonly string[];
  readonly says: Says;
  readonly [more: string]: unknown;
}

/** A claim in the gazette, of which a text is kept. */
const gazette = (at: string | readonly string[], says: Says, more: Says = {}): Draft => ({
  source: 'gazette',
  at: typeof at === 'string' ? [at] : at,
  says,
  ...more,
});
/** A claim in the herald, a page cited as a whole. */
const herald = (says: Says, more: Says = {}): Draft => ({ source: 'herald', says, ...more });

const claimsOf = (id: string, drafts: readonly Draft[]): readonly unknown[] =>
  drafts.map(({ source, at, says, ...more }) => ({
    address: address(id, source, at),
    source,
    ...(at && { at }),
    modality: 'actual',
    rank: 'normal',
    ...more,
    says,
  }));

const record = (kind: Kind, id: string, drafts: readonly Draft[], editorial: Says = {}): CompiledRecord =>
  ({
    id,
    kind,
    label: { en: `The ${id}` },
    ...editorial,
    claims: claimsOf(id, drafts),
  }) as unknown as CompiledRecord;

const name = (text: string, more: Says = {}): Says => ({ names: [{ text, language: 'en', ...more }] });
const km = (value: string, more: Says = {}): Says => ({ value, unit: 'kilometre', ...more });
const usd = (value: string, more: Says = {}): Says => ({ value, currency: 'USD', ...more });

const entities = [
  record('state', 'arcadia', [gazette('1.1', name('Arcadia'))], {
    label: { en: 'Arcadia', ru: 'Аркадия', ur: 'آرکیڈیا' },
    identifiers: {
      cow: '999',
      gw: '998',
      iso2: 'AX',
      iso3: 'ARC',
      m49: '001',
      wikidata: 'Q1',
      geonames: '2',
      lighthouse: 'L-7',
    },
  }),
  record('state', 'baltia', [], { distinctFrom: ['old-baltia'] }),
  record('state', 'old-baltia', []),
  record(
    'person',
    'ada',
    [
      gazette('1.1', {
        ...name('Ada Lake'),
        nationality: 'arcadia',
        occupation: 'diplomat',
        topics: ['trade'],
      }),
    ],
    { note: 'Spelt so by one text.' },
  ),
  record('person', 'boris', [herald(name('Boris', { from: '2001', until: '2004-05' }))]),
  record('organisation', 'grid', [
    herald({
      ofState: 'arcadia',
      parent: 'union',
      supportedBy: ['baltia'],
      members: ['arcadia'],
      established: '1999',
      establishedBy: ['treaty'],
    }),
  ]),
  record('organisation', 'union', []),
  record('body', 'council', [
    herald({ members: ['arcadia', 'baltia'], established: '2003-04', establishedBy: ['treaty'] }),
  ]),
  record('office', 'premier', [], { of: 'arcadia', level: 'head-of-government' }),
  record('office', 'director', [], { of: 'grid', level: 'other' }),
  record('place', 'harbour', [
    herald({ within: 'baltia', distances: [{ from: 'mill', distance: km('8.10'), direction: 'north' }] }),
  ]),
  record('facility', 'mill', [
    herald(
      {
        within: 'harbour',
        status: 'operational',
        capacity: { value: '12.4', scale: 'billion', unit: 'cubic-foot', per: 'year' },
        inOperation: '1970',
        supportedBy: ['ada'],
        partners: ['grid'],
        facilityType: 'steel-works',
        built: '1965/1968',
        builtBy: ['baltia'],
      },
      { asOf: '2021-04' },
    ),
  ]),
  record(
    'project',
    'pipe',
    [
      gazette('2.1', {
        cost: usd('2', { scale: 'billion', approximate: true }),
        shares: [{ holder: 'baltia', value: { value: '26', unit: 'percent' } }],
        route: { from: 'harbour', to: 'mill', via: ['baltia'] },
        agreedBy: ['ada'],
        withdrew: [{ agent: 'union', reason: 'pressure' }],
        responsibilities: [{ agent: 'grid', task: { en: 'Lay the pipe', ru: 'Проложить трубу' } }],
        conversion: { from: ['lng'], to: ['natural-gas'] },
        implements: ['treaty'],
        opposedBy: ['union'],
        hinderedBy: ['pressure'],
      }),
      gazette('2.1', { length: km('800') }, { modality: 'planned' }),
      herald({ length: km('1100') }, { modality: 'planned' }),
      herald({ cost: usd('3', { scale: 'billion' }) }, { rank: 'deprecated', note: 'A misprint.' }),
    ],
    { conflicts: [{ property: 'length', modality: 'planned', state: 'open', note: 'Neither is official.' }] },
  ),
  record(
    'agreement',
    'treaty',
    [
      herald(
        {
          instrument: 'treaty',
          signed: '2015-10-16',
          inForce: '2016-01-01',
          place: 'harbour',
          parties: ['arcadia', 'baltia'],
          signatories: ['ada'],
          about: ['pipe'],
          status: 'in-force',
        },
        { asOf: '2021-04' },
      ),
    ],
    { identifiers: { unts: 'I-1', manyid: 'ARC-BAL_2015A' } },
  ),
  record('initiative', 'corridor', [
    herald(
      { initiatedBy: ['baltia'], connects: ['harbour', 'mill'], status: 'proposed', members: ['arcadia'] },
      { asOf: '2021-04' },
    ),
  ]),
  record('equipment', 'crane', [herald({ equipmentType: 'machinery', origin: 'baltia' })]),
  record('document', 'essay', [
    herald({ documentType: 'article', issued: '2017-12', authors: ['ada'], about: ['pipe'] }),
  ]),
  record('concept', 'pressure', [herald({ coinedBy: ['ada'] })]),
];

const events = [
  record(
    'visit',
    'ada-visits',
    [
      gazette(
        ['1.1', '2.1'],
        {
          date: '2022-02-23',
          from: 'arcadia',
          to: 'baltia',
          place: 'harbour',
          visitType: 'working',
          duration: { value: '2', unit: 'day' },
          occasion: 'fair',
          results: ['treaty'],
          about: ['pipe'],
          topics: ['energy', 'trade'],
          participants: [
            { agent: 'ada', office: 'premier', for: 'arcadia', role: 'visitor' },
            { agent: 'boris', role: 'declined' },
            { office: 'director', role: 'accompanied-by' },
          ],
        },
        {
          reading: {
            date: { wording: 'last week', basis: 'outside', why: 'The text was printed on 1 March.' },
            'participants.ada.office': { doubt: 'office', basis: 'text', why: 'She was still minister.' },
          },
        },
      ),
      herald(
        { date: '2022-02-24', sincePrevious: { value: '9', unit: 'year' } },
        { rank: 'preferred', note: 'The host says so.' },
      ),
      herald({ date: '2021' }, { rank: 'deprecated', note: 'A slip.' }),
    ],
    {
      partOf: 'fair',
      conflicts: [
        { property: 'date', state: 'preferred', basis: 'primary-source', note: 'Arrival against talks.' },
      ],
    },
  ),
  record(
    'visit',
    'rumoured-visit',
    [
      gazette(
        '2.1',
        {
          date: '[2024-07..2024-12]',
          from: 'baltia',
          to: 'arcadia',
          sincePrevious: { from: '2015' },
          participants: [{ agent: 'boris', role: 'visitor' }],
        },
        { modality: 'alleged', said: { described: 'hearsay' } },
      ),
    ],
    { outcome: { state: 'unfulfilled', replacedBy: 'ada-visits', note: 'Ada went instead.' } },
  ),
  record(
    'meeting',
    'talks',
    [
      gazette('1.1', {
        date: '2016-09-01',
        meetingType: 'session',
        mode: 'phone',
        round: 6,
        place: 'harbour',
      }),
      herald({ date: '2016-10-02', participants: [{ agent: 'boris', role: 'host' }, { agent: 'ada' }] }),
    ],
    { conflicts: [{ property: 'date', state: 'open' }] },
  ),
  record('conference', 'fair', [
    herald({ date: '2022-02-20/2022-03-01', conferenceType: 'exhibition', round: 3 }),
  ]),
  record('exercise', 'manoeuvre', [
    herald({
      date: '2016-09/2016-10',
      exerciseType: 'military',
      round: 1,
      participants: [{ agent: 'arcadia' }, { agent: 'baltia' }],
    }),
  ]),
  record('shipment', 'cargo', [
    herald(
      {
        date: '2023-06',
        goods: 'crude-oil',
        quantity: { value: '45000', unit: 'tonne' },
        price: usd('1'),
        paidIn: 'CNY',
        from: 'baltia',
        to: 'arcadia',
        ordinal: 1,
      },
      { said: { by: 'boris', office: 'director', on: 'talks', via: 'essay' } },
    ),
  ]),
  record('signing', 'treaty-signing', [
    herald({
      date: '2015-10-16',
      agreements: ['treaty'],
      participants: [{ agent: 'ada', role: 'signatory' }],
    }),
  ]),
  record('accession', 'joining', [
    herald({ date: '1968~', acceding: 'arcadia', joined: 'union', membership: 'observer' }),
  ]),
  record('event', 'storm', [
    gazette('1.1', { date: '194X', eventType: 'other' }, { sameVoiceAs: 'herald' }),
    gazette('2.2', { date: '1948-05' }),
    gazette('2.2', { place: 'mill' }),
  ]),
];

const others = [
  record('relation', 'ada-premier', [
    herald({ subject: 'ada', predicate: 'holds', object: 'premier', during: '2018-08-18/2022-04-10' }),
  ]),
  record('relation', 'boris-director', [
    herald({ subject: 'boris', predicate: 'holds', object: 'director' }),
  ]),
  record('relation', 'support', [
    gazette('2.1', {
      subject: 'baltia',
      predicate: 'supports',
      object: 'pipe',
      strength: 'strong',
      during: '2014',
    }),
    gazette('2.1', { subject: 'arcadia', predicate: 'opposes', object: 'pipe' }, { modality: 'denied' }),
  ]),
  record(
    'figure',
    'trade',
    [
      gazette('2.1', {
        points: [{ period: '2020', value: usd('790', { scale: 'million' }) }],
        growth: [
          { period: '2020', against: '2019', value: { value: '45', unit: 'percent' } },
          { period: '2020', against: 'unknown', value: { value: '6', unit: 'times' } },
        ],
      }),
      herald({
        points: [
          { period: '2020', value: usd('517.50', { scale: 'million' }) },
          { period: '2021', value: { min: '200', max: '300', scale: 'thousand', currency: 'USD' } },
        ],
      }),
      herald(
        { points: [{ period: '2030', value: usd('10', { scale: 'billion', approximate: true }) }] },
        { modality: 'forecast' },
      ),
      herald(
        { points: [{ period: '2031', value: usd('20', { scale: 'billion' }) }] },
        { modality: 'proposed' },
      ),
    ],
    {
      definition: {
        measure: 'trade',
        of: ['arcadia', 'baltia'],
        flow: 'total',
        coverage: 'goods',
        year: 'calendar',
        reporter: 'unstated',
        remark: 'Of the two customs offices.',
      },
    },
  ),
  record(
    'utterance',
    'promise',
    [gazette('2.2', { date: '2022-02-24', occasion: 'talks', about: ['pipe'] }, { said: { by: 'boris' } })],
    { text: { en: 'Boris promises a pipe.' } },
  ),
  record(
    'assessment',
    'doubts',
    [gazette('2.2', {}), herald({ about: ['pipe'] }, { said: { described: 'critics' } })],
    { text: { en: 'The pipe will be late.' } },
  ),
  record('assessment', 'hopes', [herald({ about: ['pipe'] }, { modality: 'forecast' })], {
    text: { en: 'The pipe will pay.' },
  }),
  record(
    'assessment',
    'hearsay',
    [herald({ about: ['pipe'] }, { modality: 'alleged', said: { by: 'boris' } })],
    {
      text: { en: 'Boris is said to dislike the pipe.' },
    },
  ),
];

const sources = [
  {
    id: 'gazette',
    title: 'News of Arcadia',
    publisher: 'The Gazette',
    authors: ['A. Lake', 'B. Stone'],
    address: 'https://example.org/gazette?page=1',
    published: '2022-03-01',
    language: 'en',
    type: 'newspaper',
    perspective: 'arcadia',
    note: 'Printed on paper.',
    text: {
      file: 'gazette.txt',
      sha256: 'a'.repeat(64),
      sentences: [
        { paragraph: 1, sentence: 1, start: 0, end: 12, sha256: '1'.repeat(64) },
        { paragraph: 2, sentence: 1, start: 14, end: 40, sha256: '2'.repeat(64) },
        { paragraph: 2, sentence: 2, start: 41, end: 60, sha256: '3'.repeat(64) },
        { paragraph: 3, sentence: 1, start: 62, end: 70, sha256: '4'.repeat(64) },
      ],
    },
    claims: claimsOf('gazette', [
      gazette('1.1', {
        title: 'News',
        authorOffice: 'premier',
        publisher: 'grid',
        firstPublishedBy: 'union',
        section: 'World',
        published: '2022-03',
        pageDate: '2022-03-02',
        about: ['arcadia'],
      }),
    ]),
    inferred: { written: { value: '2022-02', why: 'It calls the visit recent.' } },
    unasserting: [{ at: ['3.1'], reason: 'furniture', note: 'Names the printer.' }],
  },
  {
    id: 'herald',
    title: 'Вестник',
    language: 'ru',
    type: 'website',
    derivedFrom: 'gazette',
    published: '2021~',
    claims: claimsOf('herald', [herald({ author: 'ada' })]),
    unasserting: [],
  },
];

const within = (earliest: string, latest: string) => ({ kind: 'within', earliest, latest });
const extent = (earliest: string, startLatest: string, endEarliest: string, latest: string) => ({
  kind: 'extent',
  earliest,
  startLatest,
  endEarliest,
  latest,
});
const day = (date: string) => within(date, date);
const year = (date: string) => within(`${date}-01-01`, `${date}-12-31`);

const dates = {
  ...Object.fromEntries(
    [
      '2015-10-16',
      '2016-01-01',
      '2016-09-01',
      '2016-10-02',
      '2022-02-23',
      '2022-02-24',
      '2022-03-01',
      '2022-03-02',
    ].map((date) => [date, day(date)]),
  ),
  ...Object.fromEntries(
    ['1970', '1999', '2001', '2014', '2015', '2019', '2020', '2021', '2030', '2031'].map((date) => [
      date,
      year(date),
    ]),
  ),
  '1948-05': within('1948-05-01', '1948-05-31'),
  '194X': within('1940-01-01', '1949-12-31'),
  '1965/1968': extent('1965-01-01', '1965-12-31', '1968-01-01', '1968-12-31'),
  '1968~': year('1968'),
  '2003-04': within('2003-04-01', '2003-04-30'),
  '2004-05': within('2004-05-01', '2004-05-31'),
  '2016-09/2016-10': extent('2016-09-01', '2016-09-30', '2016-10-01', '2016-10-31'),
  '2017-12': within('2017-12-01', '2017-12-31'),
  '2018-08-18/2022-04-10': extent('2018-08-18', '2018-08-18', '2022-04-10', '2022-04-10'),
  '2021-04': within('2021-04-01', '2021-04-30'),
  '2021~': year('2021'),
  '2022-02': within('2022-02-01', '2022-02-28'),
  '2022-02-20/2022-03-01': extent('2022-02-20', '2022-02-20', '2022-03-01', '2022-03-01'),
  '2022-03': within('2022-03-01', '2022-03-31'),
  '2023-06': within('2023-06-01', '2023-06-30'),
  '[2024-07..2024-12]': within('2024-07-01', '2024-12-31'),
};

export const compiled = {
  format: 1,
  dossier: {
    id: 'arcadia-baltia',
    title: { en: 'Arcadia and Baltia', ru: 'Аркадия и Балтия' },
    parties: ['arcadia', 'baltia'],
    predecessors: { baltia: ['old-baltia'] },
    languages: ['en', 'ru'],
    licence: 'CC-BY-4.0',
    creator: 'The Archive',
    edition: '2026-11-21',
    reach: { en: 'Two texts.' },
    limits: { en: 'Much is missing.' },
    retired: { 'grand-pipe': { replacedBy: ['pipe'], why: 'It was the same pipe.' } },
  },
  sources,
  records: [...entities, ...events, ...others],
  conflicts: [
    {
      id: 'storm-or-calm',
      label: { en: 'Whether there was a storm' },
      about: ['storm'],
      state: 'open',
      note: 'No program sees it.',
      positions: [['storm/gazette@2.2~2'], ['doubts/gazette@2.2', 'promise/gazette@2.2']],
    },
  ],
  dates,
} as unknown as CompiledDossier;

export const arcadia: Dossier = createDossier(compiled);
