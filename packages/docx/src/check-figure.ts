import type { BarChart, Block, Report, Timeline } from '@bilateral/report';
import type { AddIssue } from './report-issues.js';
import { imageSize } from './image-size.js';

/** Charts, timelines and lists whose parts do not fit each other. */
export function checkParts(block: Block, path: string, add: AddIssue): void {
  if (block.kind === 'barChart') checkChart(block, path, add);
  if (block.kind === 'timeline') checkTimeline(block, path, add);
  if (block.kind === 'list' && block.numbers !== undefined && block.numbers.length !== block.items.length)
    add(
      `${path}.numbers`,
      'wrong-list-numbers',
      `${block.numbers.length} numbers`,
      `${block.items.length}, one for each item`,
    );
}

/** Word shows a picture that it cannot read as a red cross. */
export function checkLogo({ cover: { logo } }: Report, add: AddIssue): void {
  if (logo === undefined) return;
  if (imageSize(logo) === undefined)
    add(
      'cover.logo.content',
      'unreadable-picture',
      `${logo.content.length} bytes`,
      `a picture of ${logo.mediaType}`,
    );
  if (logo.alternative.trim() === '')
    add('cover.logo.alternative', 'undescribed-picture', 'no words', 'what the picture shows, in words');
}

function checkChart({ categories, series }: BarChart, path: string, add: AddIssue): void {
  if (categories.length === 0 || series.length === 0)
    add(
      `${path}.series`,
      'invalid-chart',
      `${series.length} series of ${categories.length} categories`,
      'one or more of both',
    );
  for (const [index, { bars }] of series.entries()) {
    const place = `${path}.series[${index}].bars`;
    if (bars.length !== categories.length)
      add(place, 'invalid-chart', `${bars.length} bars`, `${categories.length}, one for each category`);
    for (const bar of bars)
      for (const value of bar === undefined ? [] : [bar.value, ...(bar.range ?? [])])
        if (!Number.isFinite(value)) add(place, 'invalid-chart', `${value}`, 'finite values');
  }
}

function checkTimeline({ from, to, milestones, lanes }: Timeline, path: string, add: AddIssue): void {
  const times = [
    ...milestones.map(({ at }) => at),
    ...lanes.flatMap(({ years }) => years.map(({ count }) => count)),
  ];
  if (!(Number.isFinite(from) && from <= to && Number.isFinite(to)))
    add(path, 'invalid-timeline', `${from} to ${to}`, 'a first year and a last one that is not before it');
  for (const time of times)
    if (!Number.isFinite(time)) add(path, 'invalid-timeline', `${time}`, 'finite times and counts');
}
