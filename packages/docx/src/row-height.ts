import type { Inline } from '@bilateral/report';
import { bottomMargin, pageHeight, topMargin } from './page.js';
import { textWidthOf } from './figures/measure.js';

/** Of the text of tables, in twentieths of a point. */
const size = 180;
const lineHeight = { ltr: 1.22, rtl: 1.9 } as const;
const cellMargins = 170;

/** Whether a row is probably higher than a third of a page. Word lays tables out itself, so this is an estimate. */
export function maySplit(
  row: readonly (readonly Inline[])[],
  widths: readonly number[],
  direction: 'ltr' | 'rtl',
): boolean {
  const third = (pageHeight - topMargin - bottomMargin) / 3;
  return row.some((cell, index) => {
    const room = (widths[index] ?? 0) - cellMargins;
    const lines = plainText(cell)
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((textWidthOf(line, size) * 1.04) / room)), 0);
    return lines * size * lineHeight[direction] > third;
  });
}

function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return inline.value;
        case 'support':
          return `● ${inline.label}`;
        case 'lineBreak':
          return '\n';
        case 'noteMark':
          return '00';
        case 'strong':
        case 'emphasis':
        case 'link':
        case 'reference':
          return plainText(inline.children);
      }
    })
    .join('');
}
