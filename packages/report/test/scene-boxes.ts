import type { Mark, Measure, Scene, TextMark } from '../src/index.js';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Letters of one width, capitals and Cyrillic letters included; bold is wider. */
export const plainMeasure: Measure = (text, size, bold) => [...text].length * size * (bold ? 0.56 : 0.52);

/** How far letters reach above and below the baseline, as shares of the size. */
interface Reach {
  readonly above: number;
  readonly below: number;
}

export const latin: Reach = { above: 0.95, below: 0.26 };
export const naskh: Reach = { above: 0.9, below: 0.45 };

const textBox = (mark: TextMark, measure: Measure, { above, below }: Reach): Box => {
  const { x, y, size } = mark;
  const width = measure(mark.text, size, mark.bold);
  if (mark.turned) return { left: x - above * size, right: x + below * size, top: y - width, bottom: y };
  const left = { left: x, middle: x - width / 2, right: x - width }[mark.anchor];
  return { left, right: left + width, top: y - above * size, bottom: y + below * size };
};

const boxOf = (mark: Mark, measure: Measure, reach: Reach): Box => {
  switch (mark.kind) {
    case 'text':
      return textBox(mark, measure, reach);
    case 'rect':
      return { left: mark.x, top: mark.y, right: mark.x + mark.width, bottom: mark.y + mark.height };
    case 'line': {
      const [xs, ys] = [mark.points.map(([x]) => x), mark.points.map(([, y]) => y)];
      return {
        left: Math.min(...xs),
        top: Math.min(...ys),
        right: Math.max(...xs),
        bottom: Math.max(...ys),
      };
    }
  }
};

const hair = 0.01;

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right - hair && b.left < a.right - hair && a.top < b.bottom - hair && b.top < a.bottom - hair;

const show = (mark: Mark): string => (mark.kind === 'text' ? `“${mark.text}”` : JSON.stringify(mark));

/** What is wrong with a scene: marks that leave it, texts that overlap. */
export function faultsOf(scene: Scene, measure: Measure, reach: Reach): readonly string[] {
  const boxes = scene.marks.map((mark) => ({ mark, box: boxOf(mark, measure, reach) }));
  const outside = boxes.filter(
    ({ box }) =>
      !(box.left >= -hair && box.top >= -hair) ||
      !(box.right <= scene.width + hair && box.bottom <= scene.height + hair),
  );
  const texts = boxes.filter(({ mark }) => mark.kind === 'text');
  const overlaps = texts.flatMap((a, index) =>
    texts.slice(index + 1).flatMap((b) => (meet(a.box, b.box) ? [[a.mark, b.mark] as const] : [])),
  );
  return [
    ...outside.map(({ mark }) => `outside: ${show(mark)}`),
    ...overlaps.map(([a, b]) => `${show(a)} overlaps ${show(b)}`),
  ];
}
