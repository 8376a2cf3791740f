import type { Dossier } from '../../src/index.js';
import type { Cited } from './question.js';

/** How many sources a line names before it only counts them. */
const mostSources = 6;

const inTextOrder = (a: string, b: string): number => {
  const [first = [0, 0], second = [0, 0]] = [a, b].map((each) => each.split('.').map(Number));
  return (first[0] ?? 0) - (second[0] ?? 0) || (first[1] ?? 0) - (second[1] ?? 0);
};

const placeIn = ({ sources }: Dossier, source: string, at: ReadonlySet<string>): string => {
  if (at.size > 0) return [...at].sort(inTextOrder).join(', ');
  return sources.get(source)?.text ? '(whole text)' : '(whole page)';
};

/** The passages that a line rests on, source by source: `geo-news-2022-02-23` (whole page); `…-bond` 25.1, 29.2. */
export function passages(dossier: Dossier, evidence: readonly Cited[]): string {
  const bySource = new Map<string, Set<string>>();
  for (const { source, at = [] } of evidence)
    bySource.set(source, new Set([...(bySource.get(source) ?? []), ...at]));
  const sources = [...bySource].map(([source, at]) => `\`${source}\` ${placeIn(dossier, source, at)}`);
  const more = sources.length - mostSources;
  const rest = more > 0 ? [`and ${more} more ${more === 1 ? 'source' : 'sources'}`] : [];
  return [...sources.slice(0, mostSources), ...rest].join('; ') || '–';
}
