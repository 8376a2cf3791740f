/** Every byte as two hexadecimal digits, and as it stands in a string of bytes (ISO 32000-1, 7.3.4.2). */
const bytes: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 256 }, (_, code) => {
    const byte = String.fromCharCode(code);
    const escaped = { '\n': '\\n', '\r': '\\r' }[byte] ?? byte.replace(/[\\()]/, '\\$&');
    return [code.toString(16).padStart(2, '0'), escaped];
  }),
);

/**
 * The operators of a page as they are written: strings of hexadecimal digits, in which glyphs are easy to read and to
 * handle, become strings of bytes, which are half as long and pack closer.
 */
export function pageContent(operators: readonly string[]): Buffer {
  const text = operators.join('\n').replace(/<((?:[0-9a-f]{2})+)>/g, (_, digits: string) => {
    let string = '(';
    for (let at = 0; at < digits.length; at += 2) string += bytes.get(digits.slice(at, at + 2))!;
    return `${string})`;
  });
  return Buffer.from(`${text}\n`, 'latin1');
}
