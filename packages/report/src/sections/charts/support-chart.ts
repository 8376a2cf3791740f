import type { Support, Topic } from '@bilateral/core';
import type { Composer } from '../../composer.js';
import { text } from '../../inline.js';
import type { BarChart } from '../../model.js';

type Counts = Readonly<Record<Support, number>>;

/** From the best supported to the contested, as they stand on each other. */
const supports: readonly Support[] = ['confirmed', 'majority', 'unique', 'conflict'];

/** How many topics a chart holds. */
const mostTopics = 7;

/** The values that are told as facts, by the topics of their records. Topics themselves sort rather than tell. */
const countsByTopic = ({ selection }: Composer): ReadonlyMap<Topic, Counts> => {
  const byTopic = new Map<Topic, Record<Support, number>>();
  for (const { merged } of selection.records()) {
    const { values = {}, properties = {} } = merged.actual ?? {};
    const told = Object.entries(properties).filter(
      ([path]) => path !== 'topics' && !path.startsWith('topics.'),
    );
    for (const topic of (values['topics'] ?? []) as readonly Topic[]) {
      const counts = byTopic.get(topic) ?? { confirmed: 0, majority: 0, unique: 0, conflict: 0 };
      byTopic.set(topic, counts);
      for (const [, { support }] of told) counts[support] += 1;
    }
  }
  return byTopic;
};

const totalOf = (counts: Counts): number => supports.reduce((sum, support) => sum + counts[support], 0);

/** How well each field is supported: for the topics of which most is told, how many values rest on what. */
export function supportChart(composer: Composer): BarChart | undefined {
  const { messages, selection } = composer;
  const all = [...countsByTopic(composer)].filter(([, counts]) => totalOf(counts) > 0);
  const isChosen = ([topic]: (typeof all)[number]): number => (selection.topics.includes(topic) ? 0 : 1);
  const shown = [...all]
    .sort((a, b) => isChosen(a) - isChosen(b) || totalOf(b[1]) - totalOf(a[1]) || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostTopics);
  if (shown.length < 2) return undefined;
  const used = supports.filter((support) => shown.some(([, counts]) => counts[support] > 0));
  const name = (support: Support): string => composer.code('support', support);
  const { figures } = messages;
  return {
    kind: 'barChart',
    id: 'figure-support',
    caption: figures.support.caption,
    alternative: figures.support.alternative(
      shown.map(([topic, counts]) =>
        figures.support.topic(
          composer.code('topic', topic),
          totalOf(counts),
          used.filter((each) => counts[each] > 0).map((each) => `${name(each)}: ${counts[each]}`),
        ),
      ),
    ),
    axis: figures.support.axis,
    arrangement: 'stacked',
    categories: shown.map(([topic]) => composer.code('topic', topic)),
    series: used.map((support) => ({
      name: name(support),
      tone: support,
      bars: shown.map(([, counts]) =>
        counts[support] === 0
          ? undefined
          : { value: counts[support], text: String(counts[support]), approximate: false },
      ),
    })),
    remark: [text(figures.support.remark(shown.length, all.length - shown.length))],
  };
}
