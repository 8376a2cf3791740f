import { expect, test } from 'vitest';
import { contextOf, smallReport } from '../../test/node-context.js';
import { RecordingPainter } from '../../test/recording-painter.js';
import { tag } from '../layout/tag.js';
import { paintCover } from './cover.js';

function cover(changes: object, direction: 'ltr' | 'rtl' = 'ltr') {
  const report = smallReport([], { direction });
  const painter = new RecordingPainter();
  const { frame, styles } = contextOf(report);
  const whole = { ...report, cover: { ...report.cover, ...changes } };
  paintCover(painter, whole, { frame, styles, root: tag('Document', undefined) });
  return { painter, frame };
}

const logo = { mediaType: 'image/png', content: new Uint8Array(), alternative: 'A mark' } as const;

test('a long title is set smaller and stays on its field', () => {
  const { painter, frame } = cover({ title: 'Relations of the two states '.repeat(12) });
  const title = painter.lines.filter(({ text }) => text.includes('Relations'));
  expect(title.length).toBeGreaterThan(1);
  expect(Math.min(...title.map(({ y }) => y))).toBeGreaterThan(60);
  expect(Math.max(...title.map(({ y }) => y))).toBeLessThan(frame.pageHeight / 2);
});

test('the logo stands where lines end, as high as the last line, in its own proportions', () => {
  const { painter, frame } = cover({ logo });
  const [box] = painter.pictures;
  expect(box!.x + box!.width).toBeCloseTo(frame.left + frame.width);
  expect(box!.width / box!.height).toBeCloseTo(4);
  expect(box!.y + box!.height).toBeLessThan(frame.pageHeight - 60);
  expect(cover({ logo }, 'rtl').painter.pictures[0]!.x).toBeCloseTo(frame.left);
});

test('everything on the cover is content, read from the title down', () => {
  const { painter } = cover({ lines: ['one', 'two'] });
  expect(painter.lines.map(({ text }) => text)).toEqual(['A report', 'On what is known', 'one', 'two']);
  expect(new Set(painter.lines.map(({ path }) => path))).toEqual(new Set(['Document Sect P']));
});
