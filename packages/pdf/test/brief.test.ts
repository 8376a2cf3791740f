import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { buildReport, type Block } from '@bilateral/report';
import { expect, test } from 'vitest';
import { renderPdf } from '../src/index.js';
import { viewOf } from './pdf-view.js';

/** The same words without marks and links, which would lead to notes that are not written here. */
const unlinked = (blocks: readonly Block[]): readonly Block[] =>
  JSON.parse(
    JSON.stringify(blocks),
    (_key, value: { kind?: string; number?: number; children?: unknown }) => {
      if (value?.kind === 'noteMark') return { kind: 'text', value: String(value.number) };
      return value?.kind === 'reference' ? { kind: 'strong', children: value.children } : value;
    },
  ) as readonly Block[];

test.each(['en', 'ru', 'ur'] as const)(
  'the page that leads the report on Pakistan and Russia is one page in %s, after the cover',
  async (language) => {
    const report = buildReport(pakistanRussia, { language, detail: 'brief' });
    const brief = unlinked(report.body.slice(0, 1));
    const { pageLabels } = await viewOf(
      await renderPdf({ ...report, body: brief, notes: [], bibliography: [] }),
    );
    expect(pageLabels).toHaveLength(2);
  },
  60_000,
);
