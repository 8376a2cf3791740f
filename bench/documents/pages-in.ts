import { execFileSync } from 'node:child_process';
import { isHere } from './writers/writer.js';

/** How many pages a PDF has, where Poppler is there to count them. */
export function pagesIn(file: string): number | undefined {
  if (!isHere('pdfinfo')) return undefined;
  const said = execFileSync('pdfinfo', [file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return Number(/^Pages: +(\d+)/m.exec(said)?.[1]);
}
