import type { Picture } from './gray.js';

/** The gap that a line of text may have within, such as between letters and their dots, in dots of a picture. */
const gapWithin = 18;

interface Range {
  readonly from: number;
  readonly to: number;
}

const hasInk = ({ ink, width }: Picture, row: number): boolean =>
  ink.subarray(row * width, (row + 1) * width).includes(1);

/** The bands of rows with ink; nearer ones than a gap are one. */
function* bandsOf(picture: Picture): Generator<Range> {
  let [from, to] = [-1, -1];
  for (let row = 0; row < picture.height; row += 1) {
    if (!hasInk(picture, row)) continue;
    if (from >= 0 && row - to > gapWithin) {
      yield { from, to };
      from = row;
    }
    if (from < 0) from = row;
    to = row;
  }
  if (from >= 0) yield { from, to };
}

function columnsOf({ ink, width }: Picture, { from, to }: Range): Range {
  let [left, right] = [width, -1];
  for (let row = from; row <= to; row += 1) {
    const line = ink.subarray(row * width, (row + 1) * width);
    const [first, last] = [line.indexOf(1), line.lastIndexOf(1)];
    if (first < 0) continue;
    left = Math.min(left, first);
    right = Math.max(right, last);
  }
  return { from: left, to: right };
}

/** Each line of text on a page as a picture of its own, cut where its ink ends. */
export function* linesOf(page: Picture): Generator<Picture> {
  for (const rows of bandsOf(page)) {
    const columns = columnsOf(page, rows);
    const [width, height] = [columns.to - columns.from + 1, rows.to - rows.from + 1];
    const ink = new Uint8Array(width * height);
    for (let row = 0; row < height; row += 1) {
      const start = (rows.from + row) * page.width + columns.from;
      ink.set(page.ink.subarray(start, start + width), row * width);
    }
    yield { width, height, ink };
  }
}
