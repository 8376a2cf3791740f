import { pluralEn as plural } from '../plural.js';
import type { FigureMessages } from './figure-messages.js';

export const figures: FigureMessages = {
  timeline: {
    caption: 'The relation in time: milestones, and how many events of each sort a year holds',
    lanes: {
      leaders: 'Visits and meetings of leaders',
      contacts: 'Other visits, meetings, conferences',
      agreements: 'Agreements and accessions',
      defence: 'Exercises, arms, defence',
      economy: 'Shipments, trade, energy',
      others: 'Other events',
    },
    alternative: ([from, to], milestones, lanes) =>
      [
        `Timeline from ${from} to ${to}.`,
        ...(milestones.length === 0 ? [] : [`It names ${milestones.join('; ')}.`]),
        ...(lanes.length === 0 ? [] : [`Events by year: ${lanes.join('; ')}.`]),
      ].join(' '),
    milestones: (ofSort, ofDecade) =>
      `Named are the events of which most sources tell, no more than ${ofSort} of a row and ${ofDecade} of a decade: `,
    remark:
      'The rows count the events in which both states had a part and the agreements between them, each once, in the year in which it began; the number stands over the fullest year. Leaders are heads of state and of government of the two; a meeting held during a visit counts beside it. What is planned or alleged is not counted.',
  },
  laneCount: ({ name, total, year, most }) =>
    total === 1 ? `${name}: 1 (${year})` : `${name}: ${total}, most in ${year} (${most})`,
  visits: {
    caption: 'Visits between the two states by year and direction',
    axis: 'Visits a year',
    alternative: (directions, years) =>
      `Bar chart of visits, one direction upwards and the other downwards. ${directions.join('; ')}. Year by year: ${years.join('; ')}.`,
    year: (year, there, back) => `${year}: ${there} and ${back}`,
    remark: () => [
      'Counted are visits that took place, each once, in the year in which it began. Upwards: ',
      '; downwards: ',
      '. Each visit stands there with its notes, or in the annex.',
    ],
  },
  support: {
    caption: 'How well the sources support what is told of each field',
    axis: 'Number of values',
    alternative: (topics) => `Stacked bar chart of values by field and support. ${topics.join('; ')}.`,
    topic: (name, total, parts) =>
      `${name}: ${plural(total, 'value', 'values')}, of them ${parts.join(', ')}`,
    contested: (count, all) =>
      `The sources disagree on ${count.toLocaleString('en-GB')} of the ${plural(all, 'value', 'values')} told under these topics.`,
    remark: (shown, left) =>
      [
        'Counted are the values that are told as facts (a date, a place, a participant, an amount), by the topics of their records; a record of several topics counts under each.',
        ...(left === 0
          ? []
          : [
              `Shown are the ${shown} topics with most values; ${plural(left, 'topic', 'topics')} with fewer ${left === 1 ? 'is' : 'are'} left out.`,
            ]),
      ].join(' '),
  },
  bodies: {
    caption: 'Bodies and formats in which the two states meet',
    tiers: {
      bilateral: 'Bodies of the two states',
      multilateral: 'Formats and organisations with others',
    },
    sessions: (count) => plural(count, 'session known', 'sessions known'),
    lastSession: (date) => `latest: ${date}`,
    members: (names) => `with ${names}`,
    alternative: (first, second, tiers) =>
      `Diagram with ${first} on one side, ${second} on the other, and between them what joins the two. ${tiers.join('. ')}.`,
    remark:
      'Shown are the bodies to which both states belong, or in a session of which both took part. “Since” gives when a body was established, where a source tells it. Only sessions of which some source tells are counted.',
    leftOut: (count) => `Left out: ${plural(count, 'body', 'bodies')} of which no source tells either.`,
    further: (count) => `${plural(count, 'further body stands', 'further bodies stand')} in the table.`,
  },
  growth: {
    caption: (series) => `${series}: growth against the year before`,
    axis: 'Per cent',
    alternative: (points) => `Bar chart of growth against the year before: ${points.join('; ')}.`,
    remark: (definition) =>
      `${definition} Only growth that a source states against the year before is shown; years without a bar are not years without growth.`,
  },
  tableOnly: (count) =>
    `${plural(count, 'value', 'values')} of parts of years, of several years or of years known only roughly ${count === 1 ? 'stands' : 'stand'} in the tables alone.`,
  ranges: 'A line through the end of a bar runs from the least to the most that sources say.',
  rough: {
    about: (value) => `about ${value}`,
    atLeast: (value) => `at least ${value}`,
    atMost: (value) => `at most ${value}`,
  },
  hatched: 'Hatched bars stand for values that the source gives as approximate or as a bound.',
  unsettled: (count) => `Left out: ${plural(count, 'record', 'records')} of which no single year is settled.`,
  outside: (count) =>
    `Left out: ${plural(count, 'record', 'records')} that began in a year outside of the period.`,
};
