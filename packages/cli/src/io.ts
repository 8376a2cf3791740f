/** Where a command writes: standard output or standard error, or a test's own. */
export interface Output {
  readonly write: (text: string) => void;
  /** Whether a person reads it as it is written. */
  readonly terminal: boolean;
  /** Width in columns; absent where lines may be of any length. */
  readonly columns?: number | undefined;
  readonly colour: boolean;
}

export interface Io {
  readonly out: Output;
  readonly err: Output;
  /** Notes what must be done should the command be stopped half-way; what it returns takes the note back. */
  readonly onStop?: (action: () => void) => () => void;
}

/** Text as it may stand in a line on a terminal: a line break or an escape sequence in data is shown, not obeyed. */
export function printable(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/\p{Cc}/gu, '\u{fffd}');
}

/** Characters that JSON allows but that some readers of lines take for the end of one, and terminals for a command. */
const unsafe = /[\u007f-\u009f\u2028\u2029]/g;

/** Writes one JSON object on one line. */
export function printJson(out: Output, value: object): void {
  const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  out.write(`${JSON.stringify(value).replaceAll(unsafe, escape)}\n`);
}

/** `1 claim`, `2 claims`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
