import stringWidth from 'string-width';
import { printable, type Output } from './io.js';
import { truncate } from './table.js';

/** One line that is written over and over while a person waits. */
export interface Progress {
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

/** A progress line on a terminal; nothing at all elsewhere. */
export function progressOn({ terminal, columns = 80, write }: Output): Progress {
  if (!terminal) return { show: () => undefined, clear: () => undefined };
  let width = 0;
  const over = (text: string): string => `\r${text}${' '.repeat(Math.max(0, width - stringWidth(text)))}`;
  return {
    show(text) {
      // The last column stays free: a terminal may start a new line once it is filled.
      const line = truncate(printable(text), columns - 1);
      write(over(line));
      width = stringWidth(line);
    },
    clear() {
      write(`${over('')}\r`);
      width = 0;
    },
  };
}

/** Does something that may take a while, and says what as long as it lasts. */
export async function waiting<Result>(
  err: Output | undefined,
  text: string,
  action: () => Result | Promise<Result>,
): Promise<Result> {
  const progress = err && progressOn(err);
  progress?.show(text);
  try {
    return await action();
  } finally {
    progress?.clear();
  }
}
