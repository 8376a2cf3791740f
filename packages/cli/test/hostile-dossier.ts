import { files, type Changes } from './dossier-folder.js';

/** Texts that do harm where they are obeyed and not shown: by a terminal, a browser, a spreadsheet, Word, a reader of PDF or Markdown. */
const harms: readonly string[] = [
  '\u001b[2J\u001b[31mred\u001b[0m',
  '\u001b]8;;https://evil.example/\u0007link\u001b]8;;\u0007',
  '\u001b]0;title\u0007\u009b31m\u0090x\u009c',
  '\u202egnp.exe\u2066\u2069\u200b\u00ad\u2028',
  'a\rb\tc\bd\u0000e',
  '<script>alert(1)</script>',
  '</script></title></bdi><svg onload=alert(1)>',
  '"><img src=https://evil.example/x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<iframe src="javascript:alert(1)"></iframe>',
  'javascript:alert(1)',
  '=HYPERLINK("https://evil.example/","x")',
  "+cmd|' /C calc'!A0",
  '@SUM(1)',
  '[x](javascript:alert(1)) ![x](https://evil.example/x) | # `x` https://evil.example/',
  ') /S /JavaScript /JS (app.alert(1)) >> endobj',
  '{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" } { INCLUDEPICTURE "https://evil.example/x" }',
  '\\u0022\\x3cscript\\x3e ${1} {{x}} %s %n ]]> <!-- &amp;lt;',
];

/** What no letter of a font stands for: a PDF is refused that would hold it, and XML has no room for some of it. */
const unprintable = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

const visitWith = (text: string, local: string): string => `label: ${local}
note: ${local}
identifiers: { wikidata: Q1 }
claims:
  - source: gazette
    at: ["1.1", "2.1"]
    text: ${local}
    note: ${local}
    says: { date: "1950-05-02", from: arcadia, to: baltia, names: [{ text: ${text}, language: en }] }
    reading: { names: { wording: ${text}, basis: text, why: ${local} } }
  - source: herald
    said: { by: ada-byrne }
    says: { date: "1950-05-03" }
conflicts:
  - { property: date, state: open, note: ${local} }
`;

const dossierWith = (text: string, local: string): Changes => ({
  'dossier.yaml': (files['dossier.yaml'] ?? '').replaceAll(
    /^(title|reach|limits): .*$|^(creator): .*$|why: It was renamed\./gm,
    (whole, field?: string, bare?: string) => {
      if (field !== undefined) return `${field}: ${local}`;
      return bare === undefined ? `why: ${text}` : `${bare}: ${text}`;
    },
  ),
  'sources/herald.yaml': `title: ${text}
publisher: ${text}
authors: [${text}]
address: "https://example.org/'onclick=alert(1)//%22%3E"
published: "1950-06-01"
language: en
type: newspaper
note: ${local}
`,
  'records/person/ada-byrne.yaml': `label: ${local}\n`,
  'records/state/arcadia.yaml': `label: ${local}\n`,
  'records/visit/visit-1950.yaml': visitWith(text, local),
});

const changesOf = (whole: string): Changes => {
  const text = JSON.stringify(whole);
  return dossierWith(text, `{ en: ${text} }`);
};

/** The small dossier, valid, with such texts in every place that holds a text. */
export const hostile: Changes = changesOf(harms.join(' '));

/** The same without the characters that no document can hold. */
export const hostileInPrint: Changes = changesOf(harms.join(' ').replaceAll(unprintable, ''));
