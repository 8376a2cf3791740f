/** Where a command writes: standard output or standard error, or a test's own. */
export interface Output {
  readonly write: (text: string) => void;
  /** Whether a person reads it as it is written. */
  readonly terminal: boolean;
  /** Width in columns; absent where lines may be of any length. */
  readonly columns?: number | undefined;
  readonly colour: boolean;
  /** Whether what isolates a right-to-left text is understood here, or takes no room at least. */
  readonly isolates?: boolean;
}

export interface Io {
  readonly out: Output;
  readonly err: Output;
  /** Notes what must be done should the command be stopped half-way; what it returns takes the note back. */
  readonly onStop?: (action: () => void) => () => void;
  /** Says that nothing is written but what is printed, so that a signal may end the command in the middle of anything. */
  readonly onlyPrints?: () => void;
}

/** Controls, halves of characters, what reorders text or annotates it, and tags: what is obeyed or hidden, not shown. */
const unprintable =
  /[\p{Cc}\p{Cs}\u00ad\u180e\u200b\u202a-\u202e\u2060-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/**
 * Text as it may stand in a line on a terminal: a line break, an escape sequence or an override of the writing direction in
 * data is shown, not obeyed.
 */
export function printable(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(unprintable, '\u{fffd}');
}

/** The same of a text that keeps its lines and tabs. */
export function printableLines(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(unprintable, (character) => (/[\t\n]/.test(character) ? character : '\u{fffd}'));
}

/** Letters that are written from right to left. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether some of a text is written from right to left. */
export const isRightToLeft = (text: string): boolean => rightToLeft.test(text);

/** A printable text with its own direction, so that the order of what stands beside it on the line holds. */
export function isolated({ isolates }: Output, text: string): string {
  return isolates && isRightToLeft(text) ? `\u2068${text}\u2069` : text;
}

/** Characters that JSON allows but that some readers of lines take for the end of one, and terminals for a command. */
const unsafe =
  /[\u007f-\u009f\u00ad\u180e\u200b\u2028-\u202e\u2060-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const escape = (character: string): string =>
  [...Array(character.length).keys()]
    .map((unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`)
    .join('');

/** Writes one JSON object on one line. */
export function printJson(out: Output, value: object): void {
  out.write(`${JSON.stringify(value).replaceAll(unsafe, escape)}\n`);
}

/** `1 claim`, `2 claims`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
