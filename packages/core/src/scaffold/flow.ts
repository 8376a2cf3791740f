/** Words that YAML, or an older reader of it, takes for something else than a text. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Begins with a letter and has no sign that means something inside a flow collection. */
const plain = /^\p{L}(?:[\p{L}\p{N} ._/()–—-]*[\p{L}\p{N}.)])?$/u;

const unsafe = /[\u007f-\u009f\u2028\u2029\ufeff]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const text = (value: string): string =>
  plain.test(value) && !reserved.test(value) ? value : JSON.stringify(value).replaceAll(unsafe, escaped);

/** A value as YAML on one line. */
export function flow(value: unknown): string {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (value === null || typeof value !== 'object') return String(value);
  const fields = Object.entries(value).map(([name, inner]) => `${text(name)}: ${flow(inner)}`);
  return `{ ${fields.join(', ')} }`;
}
