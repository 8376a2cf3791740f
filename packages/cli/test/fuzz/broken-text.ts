import fc from 'fast-check';

/** Pieces that YAML, JSON, terminals, browsers and file systems may take for more than text. */
const pieces: readonly string[] = [
  '&a ',
  '*a',
  '<<: *a\n',
  '- &b [*b, *b]\n',
  '__proto__: { polluted: true }\n',
  '"__proto__": [1]\n',
  'constructor: { prototype: { polluted: true } }\n',
  'toString: 1\n',
  'hasOwnProperty: ""\n',
  '!!js/function "function () {}"',
  '!!binary "AAAA"',
  '!!set { a }',
  '!<tag:yaml.org,2002:int> 3',
  '? [a, b]\n: c\n',
  '? - a\n',
  '--- |\n',
  '---\n',
  '...\n',
  '%YAML 9.9\n---\n',
  '%TAG ! tag:example.org,2026:\n---\n',
  '\ufeff',
  '\r\n',
  '\r',
  '\0',
  '\t',
  '\u0085',
  '\u2028',
  '\ud800',
  '\u001b[31m',
  '\u202e',
  '[',
  '{',
  ']',
  '}',
  '"',
  "'",
  '|\n',
  '>-\n',
  '#',
  ': ',
  ', ',
  '- ',
  '\n',
  '\n  ',
  '~',
  'null',
  'true',
  '.nan',
  '-.inf',
  '1e999',
  '0x1F',
  '8.10',
  '2022-02-30',
  '[..2022]',
  '"25.1-3"',
  'Infinity',
  '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[',
  '{a: {a: {a: {a: {a: {a: {a: {a: ',
];

type Change = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, where: number): number => Math.floor(where * text.length);

const inserted = (piece: fc.Arbitrary<string>): fc.Arbitrary<Change> =>
  fc.tuple(place, piece).map(([where, more]): Change => {
    return (text) => text.slice(0, at(text, where)) + more + text.slice(at(text, where));
  });

const cutOut = fc.tuple(place, fc.nat(60)).map(([where, length]): Change => {
  return (text) => text.slice(0, at(text, where)) + text.slice(at(text, where) + length);
});

const cutOff = place.map(
  (where): Change =>
    (text) =>
      text.slice(0, at(text, where)),
);

const repeated = fc
  .tuple(place, fc.nat(80), fc.integer({ min: 1, max: 40 }))
  .map(([where, length, times]) => {
    const change: Change = (text) => {
      const start = at(text, where);
      return text.slice(0, start) + text.slice(start, start + length).repeat(times) + text.slice(start);
    };
    return change;
  });

const exchangedLines = fc.tuple(place, place).map(([one, other]): Change => {
  return (text) => {
    const lines = text.split('\n');
    const [a, b] = [Math.floor(one * lines.length), Math.floor(other * lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    return lines.join('\n');
  };
});

/** A value in the place of another, on a line that has a key. */
const otherValue = fc.tuple(place, fc.jsonValue({ maxDepth: 3 })).map(([where, value]): Change => {
  return (text) => {
    const keys = [...text.matchAll(/(?<=: )[^{}[\]\n]+?(?=[,}\n])/g)];
    const key = keys[Math.floor(where * keys.length)];
    if (key === undefined) return text;
    return `${text.slice(0, key.index)}${JSON.stringify(value)}${text.slice(key.index + key[0].length)}`;
  };
});

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: inserted(fc.constantFrom(...pieces)) },
  { weight: 1, arbitrary: inserted(fc.string({ unit: 'binary', maxLength: 8 })) },
  {
    weight: 1,
    arbitrary: inserted(fc.constantFrom('[', '{a: ', '- ', '? ', '  ').map((open) => open.repeat(9000))),
  },
  { weight: 2, arbitrary: cutOut },
  { weight: 1, arbitrary: cutOff },
  { weight: 1, arbitrary: repeated },
  { weight: 1, arbitrary: exchangedLines },
  { weight: 4, arbitrary: otherValue },
);

/** A text with some things done to it that its reader must bear. */
export const brokenFrom = (text: string): fc.Arbitrary<string> =>
  fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce((changed, each) => each(changed), text));

/** The bytes of a text, some of them replaced: what no editor writes. */
export const brokenBytes = (text: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(text, fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { maxLength: 3 }))
    .map(([whole, replacements]) => {
      const bytes = new TextEncoder().encode(whole);
      for (const [where, byte] of replacements) bytes[Math.floor(where * bytes.length)] = byte;
      return bytes;
    });
