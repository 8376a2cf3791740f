import { pluralEn as plural } from '../plural.js';
import type { BriefMessages, GuideMessages } from './guide-messages.js';

const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${count.toLocaleString('en-GB')} times`;

export const brief: BriefMessages = {
  contacts: ({ visits, meetings, agreements }, years) => {
    const counted = `${plural(visits, 'visit', 'visits')} from one state to the other, ${plural(meetings, 'meeting', 'meetings')} of the two and ${plural(agreements, 'agreement', 'agreements')} between them`;
    if (years === undefined) return `The sources tell of ${counted}.`;
    const [first, last] = years;
    const span = first === last ? `In ${first}` : `From ${first} to ${last}`;
    return `${span}, the sources tell of ${counted}.`;
  },
  summits: (count) => `Heads of state or government of both met or spoke ${times(count)}`,
  mostRecently: (label) => `; most recently: ${label}`,
  bodies: (count) => `Both sit in ${plural(count, 'joint body or format', 'joint bodies and formats')}`,
  mostSessions: (count) => `; most sessions on record (${count}): `,
  topics: (since, names) => `Their main topics since ${since}: ${names.join(', ')}.`,
  support: ({ values, agreed, single, points, open }) => {
    const shares = `Of ${plural(values, 'value', 'values')} told as facts, ${agreed} have several independent voices behind them and ${single} a single one`;
    if (points === 0) return `${shares}; the sources contradict each other nowhere.`;
    return `${shares}; the sources contradict each other on ${plural(points, 'point', 'points')}, of which ${open === 0 ? 'none remains' : open === 1 ? '1 remains' : `${open} remain`} open.`;
  },
  modality: 'Plans, forecasts and rumours are not counted as having happened.',
  due: (date) => `due: ${date}`,
  wasDue: (date) => `was due: ${date}; outcome unknown`,
};

export const guide: GuideMessages = {
  detail: { brief: 'Brief', standard: 'Standard report', full: 'Full report' },
  chapters: (titles) => `Chapters: ${titles.join('; ')}`,
  citation: (author, title, detail, edition) =>
    `${author}: ${title}${/[.!?]$/.test(title) ? '' : '.'} ${detail}, edition of ${edition}`,
  citeAs: (citation, hasNumbers) =>
    `Cite as: ${citation}${hasNumbers ? ', with the number of the paragraph' : ''}`,
  citing: (example) =>
    `Chapters bear numbers, and annexes letters. In each, the paragraphs and the items of lists are numbered in one series: ${example} is the twelfth of chapter 4. The numbers are the same in every language of the report. They hold for one edition of the data, and for the same settings of the report. For example:`,
  paragraph: (citation, number) => `${citation}, paragraph ${number}.`,
  made: [
    'Everything in this report rests on claims. A claim is what one passage of one source says of one thing: of a visit, a project, a figure. The claims on a thing are merged value by value. Those that say the same, one perhaps more exactly than another, stand together; those that cannot all be true are shown as a disagreement.',
    'Sources that repeat one another, or report the words of one person on one occasion, are one voice. A value grows no more certain by being reprinted.',
  ],
  supportIntro: 'How well a value is supported is computed, by the same rule everywhere:',
  support: {
    confirmed: 'two independent voices or more say so, and none says otherwise',
    majority: 'voices disagree, and more of them say so than say anything else',
    unique: 'one voice says so; nothing that was read confirms or contradicts it',
    conflict: 'voices disagree, and no side has more of them than another',
  },
  weight: {
    standard:
      'The chapters hold what weighs most, some six entries of a kind: what heads of state, heads of government and ministers of the two states took part in comes first, then what more independent sources support, then what is newest. Where entries are left out, their number is stated; they stand in the full report. One note speaks for a whole row of a table. How a passage was read is told in the notes where that rests on more than the text itself, or is doubtful; all other readings stand in the full report.',
    full: 'The chapters hold what weighs most, some twenty entries of a kind: what heads of state, heads of government and ministers of the two states took part in comes first, then what more independent sources support, then what is newest. All the rest stands in the annexes. No event is left out of the report for its weight.',
  },
  leftOut: (told, all) =>
    `Of ${plural(all, 'record', 'records')} of which the sources tell something, this report cites claims on ${told.toLocaleString('en-GB')}; the full report tells of all.`,
  notCounted: {
    modality:
      'What is planned, proposed, forecast, alleged or denied is in no count of what happened, and opinions are in no count at all.',
    setAside: (claims) =>
      `The editor has set aside ${plural(claims, 'claim', 'claims')}, with reasons; ${claims === 1 ? 'it is' : 'they are'} not shown.`,
    lowConfidence: (claims) =>
      `${plural(claims, 'claim is', 'claims are')} of low confidence, and shown as such; ${claims === 1 ? 'it never wins' : 'they never win'} over a better one.`,
    undated: (events) =>
      `${plural(events, 'event has', 'events have')} no date in any source, and ${events === 1 ? 'is' : 'are'} missing from the timeline and from counts by year.`,
  },
};
