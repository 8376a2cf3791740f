import {
  createDossier,
  type Claim,
  type CompiledDossier,
  type CompiledRecord,
  type DateBounds,
  type Dossier,
  type Kind,
  type Source,
} from '@bilateral/core';

const within = (earliest: string, latest: string): DateBounds => ({ kind: 'within', earliest, latest });

const dates: CompiledDossier['dates'] = {
  '1999': within('1999-01-01', '1999-12-31'),
  '2001-05-06': within('2001-05-06', '2001-05-06'),
  '[2004-03..2004-04]': within('2004-03-01', '2004-04-30'),
  '2003-02-10/2003-02-12': {
    kind: 'extent',
    earliest: '2003-02-10',
    startLatest: '2003-02-10',
    endEarliest: '2003-02-12',
    latest: '2003-02-12',
  },
  '2010': within('2010-01-01', '2010-12-31'),
  '2011': within('2011-01-01', '2011-12-31'),
  '2030': within('2030-01-01', '2030-12-31'),
};

const sentence = (paragraph: number, number: number): NonNullable<Source['text']>['sentences'][number] => ({
  paragraph,
  sentence: number,
  start: paragraph * 100 + number * 10,
  end: paragraph * 100 + number * 10 + 9,
  sha256: '0'.repeat(64),
});

const text = { file: 'text.txt', sha256: '0'.repeat(64), sentences: [sentence(1, 1), sentence(1, 2)] };

/** A source; with a text unless said. */
const source = (id: string, title: string, more: Partial<Source> = {}): Source => ({
  id,
  title,
  language: 'en',
  type: 'newspaper',
  claims: [],
  unasserting: [],
  text,
  ...more,
});

const gazette = source('gazette', 'Two neighbours', { publisher: 'The Gazette', published: '2011' });
const herald = source('herald', 'Across the strait', {
  publisher: 'The Herald',
  authors: ['A. Scribe'],
});
const { text: _text, ...almanacPage } = source('almanac', 'An almanac page', {
  address: 'https://example.org/almanac',
});
const almanac: Source = almanacPage;

/** A claim of a source on places in its text, given as one string: `1.1, 1.2`; empty for the page as a whole. */
export const says = (
  from: string,
  places: string,
  values: object,
  more: Partial<Claim> = {},
): Partial<Claim> => ({
  source: from,
  ...(places !== '' && { at: places.split(', ') }),
  says: values as Claim['says'],
  ...more,
});

export const record = (
  kind: Kind,
  id: string,
  label: string,
  claims: readonly Partial<Claim>[] = [],
  more: object = {},
): CompiledRecord =>
  ({
    id,
    kind,
    label: { en: label },
    ...more,
    claims: claims.map((claim, index) => ({
      modality: 'actual',
      rank: 'normal',
      address: `${id}/${String(claim.source)}@${(claim.at ?? []).join(',')}~${index + 1}`,
      ...claim,
    })),
  }) as unknown as CompiledRecord;

const named = [
  record('state', 'arcadia', 'Arcadia'),
  record('state', 'baltia', 'Baltia'),
  record('state', 'cassia', 'Cassia'),
  record('office', 'premier-of-arcadia', 'Premier of Arcadia', [], {
    of: 'arcadia',
    level: 'head-of-government',
  }),
  record('office', 'premier-of-baltia', 'Premier of Baltia', [], {
    of: 'baltia',
    level: 'head-of-government',
  }),
  record('person', 'ada-abel', 'Ada Abel', [
    says('gazette', '1.1', { names: [{ text: 'A. Abel', language: 'en' }] }),
  ]),
];

const happened = [
  record('visit', 'visit-2001', 'Ada Abel visits Baltia', [
    says('gazette', '1.1', {
      date: '2001-05-06',
      participants: [{ agent: 'ada-abel', office: 'premier-of-arcadia' }],
      from: 'arcadia',
      to: 'baltia',
    }),
  ]),
  record('visit', 'visit-2004', 'A visit to Arcadia', [
    says('herald', '1.2', { date: '[2004-03..2004-04]', participants: [{ office: 'premier-of-baltia' }] }),
    says('almanac', '', { from: 'baltia', to: 'arcadia' }),
  ]),
  record(
    'meeting',
    'talks',
    'Talks on the strait',
    [
      says(
        'gazette',
        '2.1',
        {
          date: '2003-02-10/2003-02-12',
          participants: [{ agent: 'arcadia' }, { agent: 'baltia' }],
        },
        { rank: 'preferred', note: { en: 'Written on the day' } },
      ),
      says('herald', '2.2', { date: '1999', participants: [{ agent: 'arcadia' }, { agent: 'baltia' }] }),
    ],
    {
      conflicts: [
        { property: 'date', state: 'preferred', basis: 'judgement', note: { en: 'The Gazette was there.' } },
      ],
    },
  ),
  record('accession', 'league', 'Baltia joins the league', [
    says('gazette', '5.1', { acceding: 'baltia', joined: 'cassia', membership: 'member' }),
  ]),
  record('relation', 'ferry', 'Arcadia and Baltia share a ferry', [
    says('gazette', '6.1', { subject: 'arcadia', predicate: 'cooperates-with', object: 'baltia' }),
    says('herald', '6.2', { topics: ['transport'] }),
  ]),
];

const held = [
  record('relation', 'abel-premier', 'Ada Abel as Premier', [
    says(
      'herald',
      '9.1',
      { subject: 'ada-abel', predicate: 'holds', object: 'premier-of-arcadia' },
      { asOf: '2011' },
    ),
    says(
      'gazette',
      '9.2',
      { subject: 'ada-abel', predicate: 'holds', object: 'premier-of-arcadia' },
      { asOf: '1999' },
    ),
  ]),
  record('relation', 'abel-leads', 'Ada Abel leads Arcadia', [
    says('gazette', '9.3', { subject: 'ada-abel', predicate: 'leads', object: 'arcadia', during: '2010' }),
  ]),
];

const notYet = [
  record('signing', 'signing-2030', 'Signing planned for 2030', [
    says('gazette', '3.3', { date: '2030' }, { modality: 'planned' }),
  ]),
  record('visit', 'visit-2030', 'Visit planned for 2030', [
    says('gazette', '3.1', { date: '2030', from: 'baltia', to: 'arcadia' }, { modality: 'planned' }),
  ]),
  record('meeting', 'summit-2030', 'Summit planned for 2030', [
    says(
      'herald',
      '3.2',
      { date: '2030', participants: [{ agent: 'arcadia' }, { agent: 'baltia' }] },
      { modality: 'planned' },
    ),
  ]),
  record('project', 'bridge', 'Bridge over the strait', [
    says(
      'gazette',
      '4.1',
      { cost: { value: '5', scale: 'million', currency: 'EUR' } },
      { modality: 'planned' },
    ),
    says(
      'herald',
      '4.2',
      { cost: { value: '7', scale: 'million', currency: 'EUR' } },
      { modality: 'planned' },
    ),
  ]),
];

const level = (value: string): object => ({
  value: { value, scale: 'million', currency: 'EUR' },
});

const counted = [
  record(
    'figure',
    'trade',
    'Trade of Arcadia and Baltia',
    [
      says('gazette', '7.1', {
        points: [
          { period: '2010', ...level('20') },
          { period: '2011', ...level('10') },
        ],
      }),
      says('herald', '7.2', {
        points: [{ period: '2011', ...level('12') }],
        growth: [{ period: '2011', against: '2010', value: { value: '3', unit: 'percent' } }],
      }),
      says('herald', '7.3', { points: [{ period: '2030', ...level('99') }] }, { modality: 'forecast' }),
    ],
    { definition: { measure: 'trade' } },
  ),
];

const opinion = (value: string): object => ({ text: { en: value } });

const voiced = [
  record('utterance', 'promise', 'The promise', [says('gazette', '8.1', {}, { said: { by: 'ada-abel' } })], {
    ...opinion('The ferry will run.'),
  }),
  record(
    'assessment',
    'warm',
    'Warm relations',
    [says('gazette', '8.2', { about: ['baltia'] })],
    opinion('OPINION-WARM is sincere.'),
  ),
  record(
    'assessment',
    'cold',
    'Cold relations',
    [says('herald', '8.3', { about: ['baltia'] })],
    opinion('OPINION-COLD prevails!'),
  ),
  record(
    'assessment',
    'doomed',
    'Doomed relations',
    [says('herald', '8.4', {}, { said: { described: 'critics' }, modality: 'forecast' })],
    opinion('OPINION-DOOMED is coming.'),
  ),
  record(
    'assessment',
    'withdrawn',
    'Withdrawn opinion',
    [says('herald', '8.5', {}, { rank: 'deprecated' })],
    opinion('OPINION-WITHDRAWN stands nowhere.'),
  ),
];

const told = [...named, ...happened, ...held, ...notYet, ...counted, ...voiced];

const address = (id: string): string => told.find((each) => each.id === id)?.claims[0]?.address ?? '';

const compiled: CompiledDossier = {
  format: 1,
  dossier: {
    id: 'arcadia-baltia',
    title: { en: 'Arcadia and Baltia' },
    parties: ['arcadia', 'baltia'],
    languages: ['en', 'ru'],
    licence: 'CC0-1.0',
    creator: { en: 'The Archive' },
    edition: '2012-02-29',
    reach: { en: 'Three sources.' },
    limits: { en: 'All of them invented.' },
  },
  sources: [gazette, herald, almanac],
  records: told,
  conflicts: [
    {
      id: 'ferry-or-not',
      label: { en: 'Whether there is a ferry' },
      state: 'open',
      positions: [
        { label: { en: 'There is one.' }, claims: [address('ferry')] },
        { label: { en: 'There is none.' }, claims: [address('promise')] },
      ],
    },
  ],
  dates,
};

/** A small dossier of two states that are on no map, with other parts where a test needs them. */
export const inventedDossier = (parts: Partial<CompiledDossier> = {}): Dossier =>
  createDossier({ ...compiled, ...parts });

/** A dossier of two states of which nothing is known. */
export const emptyDossier = (): Dossier =>
  inventedDossier({ sources: [], records: named.slice(0, 2), conflicts: [], dates: {} });
