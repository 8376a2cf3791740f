/** The few kinds of PDF values that this package writes itself (ISO 32000-1, 7.3): one character stands for one byte. */

const escapes: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\\': '\\\\',
  '(': '\\(',
  ')': '\\)',
};

/** A number: a tenth of a point is finer than anyone can aim. */
export function coordinate(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A text string. */
export function textString(text: string): string {
  return `(${textBytes(text).replace(/[\n\r\\()]/g, (byte) => escapes[byte]!)})`;
}

/** The bytes of a text string, by which trees of names are sorted: ASCII as it is, anything else in UTF-16. */
export function textBytes(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  let bytes = '\xfe\xff';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes += String.fromCharCode(unit >> 8, unit & 0xff);
  }
  return bytes;
}

/** A name without its slash may hold any character but those with a meaning in PDF. */
export function name(text: string): string {
  const escape = (character: string): string =>
    `#${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  return `/${text.replace(/[^!$&'*+,\-.0-9:;=?@A-Z^_`a-z|~]/g, escape)}`;
}

/** A reference to an object. */
export function reference(id: number): string {
  return `${id} 0 R`;
}
