import type { Modality } from '../../model/codes.js';
import { capitalised, inBrackets, type LeftOut, type Wording } from './wording.js';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const count = (number: number): string => numbers[number] ?? String(number);

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const prefixes: Readonly<Partial<Record<Modality, string>>> = {
  planned: 'Planned: ',
  proposed: 'Proposed: ',
  forecast: 'Forecast: ',
  alleged: 'Alleged: ',
};

/** Who speaks, with the verb: the noun stands once. */
const speakers = (modality: Modality, voices: number, isFirst: boolean): string => {
  const noun = voices === 1 ? 'voice' : 'independent voices';
  const verb = modality === 'denied' ? (voices === 1 ? 'denies' : 'deny') : voices === 1 ? 'says' : 'say';
  return `${count(voices)} ${isFirst ? `${noun} ` : ''}${verb}`;
};

const claims = (number: number, before: string, after: string): string =>
  number === 0 ? '' : `${count(number)} ${before}${number === 1 ? 'claim' : 'claims'}${after}`;

const leftOut = ({ outdated, lowConfidence, deprecated }: LeftOut): string => {
  const parts = [
    claims(outdated, 'outdated ', ''),
    claims(lowConfidence, '', ' of low confidence'),
    claims(deprecated, '', ' that the editor has set aside'),
  ].filter((part) => part !== '');
  return `Left out of the choice: ${parts.join(', ')}.`;
};

export const en: Wording = {
  positions: (modality, positions) => {
    const said = positions.map(
      ({ voices, value }, index) => `${speakers(modality, voices, index === 0)} ${value}`,
    );
    const prefix = prefixes[modality] ?? '';
    return `${prefix}${prefix === '' ? capitalised(said.join('; ')) : said.join('; ')}.`;
  },
  noOtherClaim: 'No other claim speaks of it.',
  nobodyDiffers: 'No claim says otherwise.',
  allDeprecated: 'The editor has set aside every claim on this; no value stands.',
  preferred: (basis) => `The value follows the editor’s preference${inBrackets(basis)}.`,
  weights: {
    'most-voices': 'The value is the one with the most voices.',
    newest: 'The voices are even; the value is that of the newest source.',
    'canonical-order':
      'Neither the number of voices nor the dates of the sources decide; the value is the first in a fixed order.',
  },
  states: {
    open: (basis) => `The question is open${inBrackets(basis)}.`,
    preferred: (basis) => `The editor prefers one of the positions${inBrackets(basis)}.`,
    'both-true': (basis) => `In the editor’s judgement these can be true together${inBrackets(basis)}.`,
    'definition-differs': (basis) => `In the editor’s judgement the definitions differ${inBrackets(basis)}.`,
    superseded: (basis) =>
      `In the editor’s judgement the earlier statements are superseded${inBrackets(basis)}.`,
  },
  leftOut,

  thisValue: 'this value',
  quoted: (text) => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`,
  asWritten: (text) => text,
  date: (year, month, day) =>
    [day, month === undefined ? undefined : months[month], year]
      .filter((part) => part !== undefined)
      .join(' '),

  groupSeparator: ',',
  decimalSeparator: '.',
  beforePercent: '',
  forms: {
    mile: { one: 'mile' },
    tonne: { one: 'tonne' },
    'cubic-metre': { one: 'cubic metre' },
    'cubic-foot': { one: 'cubic foot' },
    barrel: { one: 'barrel' },
    hour: { one: 'hour' },
    day: { one: 'day' },
    week: { one: 'week' },
    month: { one: 'month' },
    year: { one: 'year' },
    decade: { one: 'decade' },
    times: { one: 'time' },
    person: { one: 'person' },
    item: { one: 'item' },
    exercise: { one: 'exercise' },
    state: { one: 'state' },
    acre: { one: 'acre' },
    inch: { one: 'inch' },
    container: { one: 'container' },
    dose: { one: 'dose' },
    enterprise: { one: 'enterprise' },
    session: { one: 'session' },
    project: { one: 'project' },
    train: { one: 'train' },
    USD: { one: 'US dollar' },
    RUB: { one: 'Russian rouble' },
    PKR: { one: 'Pakistani rupee' },
    EUR: { one: 'euro' },
    SUR: { one: 'Soviet rouble' },
    AED: { one: 'UAE dirham' },
    GBP: { one: 'pound sterling' },
    INR: { one: 'Indian rupee' },
  },
  afterScale: 'other',
  per: (_unit, name) => `per ${name}`,
  about: (amount) => `about ${amount}`,
  atLeast: (amount) => `at least ${amount}`,
  atMost: (amount) => `at most ${amount}`,
  between: (low, high) => `${low} to ${high}`,
};
