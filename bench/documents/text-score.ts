import { execFileSync } from 'node:child_process';

/** Words of letters of the Arabic script, in the form in which presentation forms are equal to their letters. */
const urduWordsIn = (text: string): ReadonlySet<string> =>
  new Set(
    (text.normalize('NFKC').match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) =>
      /^[\p{sc=Arab}\p{M}]{2,}$/u.test(word),
    ),
  );

/** The share of the different Urdu words of a text that pdftotext finds in its PDF. */
export function textScore(pdf: string, words: Iterable<string>): number {
  const text = execFileSync('pdftotext', ['-enc', 'UTF-8', pdf, '-'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [wanted, found] = [urduWordsIn([...words].join(' ')), urduWordsIn(text)];
  return [...wanted].filter((word) => found.has(word)).length / wanted.size;
}
