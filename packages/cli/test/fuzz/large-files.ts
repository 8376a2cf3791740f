const visit = 'label: { en: Visit }\n';
const claim = (says: string): string => `${visit}claims:\n  - { source: herald, says: { ${says} } }\n`;
const numbered = (count: number, line: (place: number) => string): string =>
  Array.from({ length: count }, (_each, place) => line(place)).join('');

/** Files as large as a reader takes them, and larger; each is made here, since nobody would read it. */
export const largeFiles: Readonly<Record<string, string>> = {
  'a number of 20,000 digits': claim(`duration: { value: "${'9'.repeat(20_000)}", unit: week }`),
  'two numbers of 100,000 digits': claim(
    `duration: { min: "${'1'.repeat(100_000)}", max: "${'1'.repeat(99_999)}2", unit: week }`,
  ),
  '500 amounts that contradict': `label: { en: Bridge }\nclaims:\n${numbered(500, (place) => `  - { source: herald, says: { duration: { value: "${place + 1}", unit: week, approximate: true } } }\n`)}`,
  'a rough number of many zeros': claim(
    `duration: { value: "1${'0'.repeat(100_000)}1", unit: week, approximate: true }`,
  ),
  'a date of 900 members': claim(`date: "[${numbered(900, (place) => `${1000 + place},`)}2000]"`),
  'a date of 200,000 signs': claim(`date: "${'1'.repeat(200_000)}"`),
  'a date of many runs': claim(`date: "[${'1950..'.repeat(30_000)}1951]"`),
  'lists in lists': `label: { en: ${'['.repeat(20_000)}1${']'.repeat(20_000)} }\n`,
  'maps in maps': `label: ${'{a: '.repeat(8000)}x${'}'.repeat(8000)}\n`,
  'lists in lists, without brackets': `${'- '.repeat(20_000)}x\n`,
  'maps in maps, without braces': numbered(500, (depth) => `${'  '.repeat(depth)}a:\n`),
  'keys that are maps in maps': `${'? '.repeat(5000)}x\n`,
  '10,000 unknown fields': numbered(10_000, (place) => `k${place}: 1\n`),
  '2,000 mistakes': 'a: b: c\n'.repeat(2000),
  '1,000 unknown ids': `${visit}claims:\n${numbered(1000, (place) => `  - { source: nobody-${place}, says: { to: nowhere-${place} } }\n`)}`,
  '1,500 claims that say the same': `${visit}claims:\n${'  - { source: herald, says: { date: "1950-05-03" } }\n'.repeat(1500)}`,
  '1,000 claims that contradict': `${visit}claims:\n${numbered(1000, (place) => `  - { source: herald, says: { date: "${1000 + place}" } }\n`)}`,
  '1,500 names': claim(`names: [${numbered(1500, (place) => `{ text: n${place}, language: en }, `)}]`),
  'an id of 200,000 letters': claim(`to: ${'x'.repeat(200_000)}`),
  'an id of 200,000 letters and hyphens, and a sign': claim(`to: ${'a-'.repeat(100_000)}!`),
  'a code of 200,000 letters': `${visit}claims:\n  - { source: herald, modality: ${'x'.repeat(200_000)}, says: {} }\n`,
  'a key of 200,000 letters': `${'x'.repeat(200_000)}: 1\n${visit}`,
  'a text of 250,000 letters': `label: { en: "${'x'.repeat(250_000)}" }\n`,
  'a text of 250,000 spaces': `label: { en: "x${' '.repeat(250_000)}x" }\n`,
  'a text larger than any file': `label: { en: "${'x'.repeat(300_000)}" }\n`,
  'an address of 200,000 letters': `${visit}partOf: "https://${'a.'.repeat(100_000)}"\n`,
};
