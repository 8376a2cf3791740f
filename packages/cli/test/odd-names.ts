import fc from 'fast-check';

/** Names that lead elsewhere, or that some system or program takes for something else. */
export const odd: readonly string[] = [
  '..',
  '.',
  '../../escaped',
  '..\\escaped',
  '../sources/gazette',
  'a/b',
  'a\\b',
  'C:\\escaped',
  '~/escaped',
  '-rf',
  '--help',
  'a\nb',
  'a\r\nb',
  'a\u0000b',
  '.hidden',
  'a.',
  'a b',
  'a:b',
  '%2e%2e%2fescaped',
  '$(touch escaped)',
  '`touch escaped`',
  '__proto__',
  'con',
  'ｃｏｎ',
  'Ada',
  'é',
  '\u202eelif',
  'a'.repeat(250),
  'a'.repeat(5000),
  '',
];

/** Such names, made of their parts, and any others. */
export const name: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...odd),
  fc
    .array(fc.constantFrom('..', '/', '\\', 'a', '-', '.', '\n', ' ', ':'), { maxLength: 6 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
