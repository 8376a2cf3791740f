import type { Support, Topic } from '@bilateral/core';
import type { Composer } from '../../composer.js';
import { text } from '../../inline.js';
import type { BarChart } from '../../model.js';

type Counts = Readonly<Record<Support, number>>;

/** From the best supported to the contested, as they stand on each other. */
const supports: readonly Support[] = ['confirmed', 'majority', 'unique', 'conflict'];

/** How many topics a chart holds. */
const mostTopics = 7;

interface Told {
  readonly topics: readonly Topic[];
  readonly counts: Counts;
}

const none: Counts = { confirmed: 0, majority: 0, unique: 0, conflict: 0 };

const added = (a: Counts, b: Counts): Counts => ({
  confirmed: a.confirmed + b.confirmed,
  majority: a.majority + b.majority,
  unique: a.unique + b.unique,
  conflict: a.conflict + b.conflict,
});

/** The values of each record that are told as facts. Its topics are not among them: they sort rather than tell. */
const toldIn = ({ selection }: Composer): readonly Told[] =>
  selection.records().map(({ merged }) => {
    const { values = {}, properties = {} } = merged.actual ?? {};
    const counts: Record<Support, number> = { ...none };
    for (const [path, { support }] of Object.entries(properties))
      if (path !== 'topics' && !path.startsWith('topics.')) counts[support] += 1;
    return { topics: (values['topics'] ?? []) as readonly Topic[], counts };
  });

const countsByTopic = (told: readonly Told[]): ReadonlyMap<Topic, Counts> => {
  const byTopic = new Map<Topic, Counts>();
  for (const { topics, counts } of told)
    for (const topic of topics) byTopic.set(topic, added(byTopic.get(topic) ?? none, counts));
  return byTopic;
};

const totalOf = (counts: Counts): number => supports.reduce((sum, support) => sum + counts[support], 0);

const topicWords = (composer: Composer, topic: Topic, counts: Counts): string =>
  composer.messages.figures.support.topic(
    composer.code('topic', topic),
    totalOf(counts),
    supports
      .filter((support) => counts[support] > 0)
      .map((support) => `${composer.code('support', support)}: ${counts[support]}`),
  );

/** A disagreement is a hair at the top of a bar, so it is told in words too; here each value counts once. */
const remarkWords = (
  { messages }: Composer,
  told: readonly Told[],
  shown: readonly Topic[],
  left: number,
): string => {
  const { support } = messages.figures;
  const counted = told
    .filter(({ topics }) => topics.some((topic) => shown.includes(topic)))
    .reduce((sum, { counts }) => added(sum, counts), none);
  const contested = counted.conflict === 0 ? [] : [support.contested(counted.conflict, totalOf(counted))];
  return [support.remark(shown.length, left), ...contested].join(' ');
};

/** How well each field is supported: for the topics of which most is told, how many values rest on what. */
export function supportChart(composer: Composer): BarChart | undefined {
  const { messages, selection } = composer;
  const told = toldIn(composer);
  const all = [...countsByTopic(told)].filter(([, counts]) => totalOf(counts) > 0);
  const isChosen = ([topic]: (typeof all)[number]): number => (selection.topics.includes(topic) ? 0 : 1);
  const shown = [...all]
    .sort((a, b) => isChosen(a) - isChosen(b) || totalOf(b[1]) - totalOf(a[1]) || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostTopics);
  if (shown.length < 2) return undefined;
  const topics = shown.map(([topic]) => topic);
  const used = supports.filter((support) => shown.some(([, counts]) => counts[support] > 0));
  const { figures } = messages;
  return {
    kind: 'barChart',
    id: 'figure-support',
    caption: figures.support.caption,
    alternative: figures.support.alternative(
      shown.map(([topic, counts]) => topicWords(composer, topic, counts)),
    ),
    axis: figures.support.axis,
    arrangement: 'stacked',
    categories: topics.map((topic) => composer.code('topic', topic)),
    series: used.map((support) => ({
      name: composer.code('support', support),
      tone: support,
      bars: shown.map(([, counts]) =>
        counts[support] === 0
          ? undefined
          : { value: counts[support], text: String(counts[support]), approximate: false },
      ),
    })),
    remark: [text(remarkWords(composer, told, topics, all.length - shown.length))],
  };
}
