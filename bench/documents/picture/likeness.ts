import type { Picture } from './gray.js';

/** How far, in dots, an edge may lie from where it should: sizes differ by fractions of a dot. */
const reach = 2;

/** The largest share of ink that may lie where the other picture has none near; a single dot of a letter is more. */
const tolerance = 0.01;

/** The same picture in another size. */
function scaled(picture: Picture, width: number, height: number): Picture {
  if (picture.width === width && picture.height === height) return picture;
  const ink = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    const from = Math.min(picture.height - 1, Math.floor(((row + 0.5) * picture.height) / height));
    for (let column = 0; column < width; column += 1) {
      const at = Math.min(picture.width - 1, Math.floor(((column + 0.5) * picture.width) / width));
      ink[row * width + column] = picture.ink[from * picture.width + at] as number;
    }
  }
  return { width, height, ink };
}

/** The ink, spread by the reach to all sides. */
function spread({ width, height, ink }: Picture): Uint8Array {
  const wide = new Uint8Array(ink.length);
  for (let place = 0; place < ink.length; place += 1) {
    if (ink[place] !== 1) continue;
    const [row, column] = [Math.floor(place / width), place % width];
    const [left, right] = [Math.max(0, column - reach), Math.min(width - 1, column + reach)];
    for (let near = Math.max(0, row - reach); near <= Math.min(height - 1, row + reach); near += 1)
      wide.fill(1, near * width + left, near * width + right + 1);
  }
  return wide;
}

/** The share of ink that another picture has nowhere near. */
function strayed(picture: Picture, wide: Uint8Array): number {
  let [all, alone] = [0, 0];
  picture.ink.forEach((dot, place) => {
    all += dot;
    if (dot === 1 && wide[place] === 0) alone += 1;
  });
  return alone / all;
}

/** Whether two pictures show the same letters in the same places, whatever their size. */
export function areAlike(one: Picture, other: Picture): boolean {
  const proportion = (one.width * other.height) / (one.height * other.width);
  const slack = (3 * reach) / Math.min(one.width, one.height);
  if (Math.abs(proportion - 1) > slack) return false;
  const same = scaled(other, one.width, one.height);
  return strayed(one, spread(same)) <= tolerance && strayed(same, spread(one)) <= tolerance;
}
