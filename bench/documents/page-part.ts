import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The page on which the figures stand. */
export const qualityPage: string = fileURLToPath(new URL('../../docs/quality.md', import.meta.url));

/** Puts text between the two comments of a page that name its part; what a program measured is never typed. */
export function writePart(page: string, part: string, text: string): void {
  const [begin, end] = [`<!-- begin ${part} -->`, `<!-- end ${part} -->`];
  const whole = readFileSync(page, 'utf8');
  const [from, to] = [whole.indexOf(begin), whole.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${page} has no part between '${begin}' and '${end}'`);
  writeFileSync(page, `${whole.slice(0, from + begin.length)}\n\n${text.trim()}\n\n${whole.slice(to)}`);
}
