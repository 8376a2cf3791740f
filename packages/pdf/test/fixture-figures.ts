import type { Bar, BarChart, Diagram, Inline, Timeline } from '@bilateral/report';
import type { FixtureWords } from './fixture-words.js';

function bar(value: number, text: string, rest: Partial<Bar> = {}): Bar {
  return { value, text, approximate: false, ...rest };
}

/** One series with a rough value, a range where sources differ, and a year of which nothing is known. */
export function tradeChart({ captions, axis, alternative, remark }: FixtureWords, mark: Inline): BarChart {
  return {
    kind: 'barChart',
    id: 'chart-trade',
    caption: captions[3],
    alternative,
    axis,
    arrangement: 'grouped',
    categories: ['2014', '2015', '2016', '2019–20', '2021', '2023'],
    series: [
      {
        name: captions[3],
        tone: 'first',
        bars: [
          bar(400, '400'),
          bar(395.5, '395.5'),
          undefined,
          bar(790, 'about 790', { approximate: true }),
          bar(697.8, '697.8', { range: [610, 730] }),
          bar(1000, 'about 1,000', { approximate: true }),
        ],
      },
    ],
    remark: [{ kind: 'text', value: remark }, mark],
  };
}

export function timeline({ captions, sections, alternative, terms }: FixtureWords): Timeline {
  return {
    kind: 'timeline',
    id: 'timeline-meetings',
    caption: captions[4],
    alternative,
    from: 2014,
    to: 2024,
    milestones: [
      { at: 2015.3, date: '2015', label: sections[1] },
      { at: 2020.7, date: '2020', label: sections[2] },
    ],
    lanes: terms.map(([label], index) => ({
      label,
      years: [2015, 2018, 2021, 2023].map((year) => ({ year, count: (year + index) % 4 })),
    })),
    remark: [],
  };
}

export function diagram({ captions, states, alternative, chapters, exercises }: FixtureWords): Diagram {
  return {
    kind: 'diagram',
    id: 'diagram-bodies',
    caption: captions[5],
    alternative,
    ends: states,
    tiers: chapters.map((label) => ({
      label,
      boxes: exercises.map(([name]) => ({ label: name, detail: '2014–2024', parts: [] })),
    })),
    remark: [],
  };
}
