import {
  baseDirection,
  embeddingLevels,
  lineLevels,
  visualOrder,
  type Direction,
} from '../src/fonts/bidi.js';
import { breakLines } from '../src/layout/break-lines.js';
import { plainStyle, plainTypesetter } from './plain-typesetter.js';

/** How many lines of a conformance file came out right: their levels, and their order from left to right. */
export interface BidiCount {
  readonly lines: number;
  readonly right: number;
  /** The first line that came out wrong, with what is wrong. */
  readonly firstWrong: string | undefined;
}

type Base = Direction | 'auto';

/** How the order of a line is found: by rule L2 alone, which is quick, or from the fragments of a broken line. */
export type Ordering = 'rule' | 'fragments';

/** What is expected of a line; a level is `x` where the algorithm removes the character. */
interface Expected {
  readonly levels: readonly string[];
  readonly order: readonly number[];
}

/** A character of each bidirectional class, of which BidiTest.txt speaks. */
const characters: Readonly<Record<string, string>> = {
  L: 'a',
  R: '\u05d0',
  AL: '\u0627',
  EN: '1',
  ES: '+',
  ET: '$',
  AN: '\u0661',
  CS: ',',
  B: '\u2029',
  S: '\t',
  WS: ' ',
  ON: '!',
  NSM: '\u0300',
  BN: '\u00ad',
  LRE: '\u202a',
  RLE: '\u202b',
  PDF: '\u202c',
  LRO: '\u202d',
  RLO: '\u202e',
  LRI: '\u2066',
  RLI: '\u2067',
  FSI: '\u2068',
  PDI: '\u2069',
};

/** The bases of a line of BidiTest.txt by the bits of its number. */
const bases: readonly Base[] = ['auto', 'ltr', 'rtl'];

/** Orders every `step`th line of BidiTest.txt, in each paragraph direction that it asks for. */
export function countBidiTest(file: string, ordering: Ordering, step = 1): BidiCount {
  const count = new Counter();
  let levels: readonly string[] = [];
  let order: readonly number[] = [];
  let at = 0;
  for (const line of file.split('\n')) {
    if (line.startsWith('@Levels:')) levels = line.slice(8).trim().split(/\s+/);
    else if (line.startsWith('@Reorder:')) order = numbers(line.slice(9));
    else if (line !== '' && !line.startsWith('#') && !line.startsWith('@') && at++ % step === 0) {
      const [classes, bits] = line.split(';') as [string, string];
      const text = classes
        .trim()
        .split(/\s+/)
        .map((name) => characters[name]!)
        .join('');
      const wrong = bases
        .filter((_, bit) => Number(bits) & (1 << bit))
        .map((base) => faultOf(text, base, { levels, order }, ordering))
        .find((fault) => fault !== undefined);
      count.add(line, wrong);
    }
  }
  return count;
}

/** Orders every `step`th line of BidiCharacterTest.txt. */
export function countBidiCharacterTest(file: string, ordering: Ordering, step = 1): BidiCount {
  const count = new Counter();
  let at = 0;
  for (const line of file.split('\n')) {
    if (line === '' || line.startsWith('#') || at++ % step !== 0) continue;
    const [codes, base, , levels, order] = line.split(';') as [string, string, string, string, string];
    const text = String.fromCodePoint(...codes.split(' ').map((code) => Number.parseInt(code, 16)));
    const expected = { levels: levels.split(' '), order: numbers(order) };
    count.add(line, faultOf(text, (['ltr', 'rtl', 'auto'] as const)[Number(base)]!, expected, ordering));
  }
  return count;
}

class Counter implements BidiCount {
  lines = 0;
  right = 0;
  firstWrong: string | undefined;

  add(line: string, fault: string | undefined): void {
    this.lines++;
    if (fault === undefined) this.right++;
    else this.firstWrong ??= `${line}: ${fault}`;
  }
}

/** What is wrong with a line that is set in one direction; nothing if it is right. */
function faultOf(
  text: string,
  base: Base,
  { levels, order }: Expected,
  ordering: Ordering,
): string | undefined {
  const direction = base === 'auto' ? baseDirection(text, 'ltr') : base;
  const given = lineLevels(text, embeddingLevels(text, base), 0, text.length, direction === 'rtl' ? 1 : 0);
  if (levels.some((level, at) => level !== 'x' && Number(level) !== given[at]))
    return `${base} levels ${given}`;
  const all = ordering === 'rule' ? visualOrder(given) : lineOrder(text, direction);
  const seen = all.filter((at) => levels[at] !== 'x');
  return seen.join() === order.join() ? undefined : `${base} order ${seen.join(' ')}`;
}

/** The characters of a text from left to right, as lines are set: each is a span, to be known in its fragment. */
function lineOrder(text: string, direction: Direction): readonly number[] {
  const spans = Array.from(text, (character) => ({ text: character, style: plainStyle }));
  const [line] = breakLines(spans, Number.POSITIVE_INFINITY, plainTypesetter, direction);
  const places = new Map(spans.map((span, at) => [span as object, at]));
  return line!.fragments.map(({ span }) => places.get(span)!);
}

function numbers(list: string): readonly number[] {
  return list.trim() === '' ? [] : list.trim().split(/\s+/).map(Number);
}
