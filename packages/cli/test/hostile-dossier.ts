import { files, type Changes } from './dossier-folder.js';

/** Texts that do harm where they are obeyed and not shown: by a terminal, a browser, a spreadsheet, Word, a reader of PDF or Markdown. */
const harms: readonly string[] = [
  'red \u202egnp.exe\u2066\u2069\u200b\u00ad\u2028\u061c\ufe0f\ufeff',
  'a\rb\tc\n# d\n---\n- e\n    f\n1. g\n> h\n\n<b>i\n\n```\nj',
  '<script>alert(1)</script>',
  '</script></title></bdi><svg onload=alert(1)>',
  '"><img src=https://evil.example/x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><style>@import "https://evil.example/x.css";*{background:url(https://evil.example/x)}</style>',
  '--><form action=https://evil.example/><button formaction="javascript:alert(1)">x</button></form>',
  '&#60;script&#62;alert(1)&#60;/script&#62; &lt;img src=x onerror=alert(1)&gt;',
  '<math><mtext></table></math><foreignObject><a href="jav&#x09;ascript:alert(1)">x</a></foreignObject>',
  '<base href=https://evil.example/><link rel=prefetch href=https://evil.example/x><object data=data:text/html,x>',
  '{{7*7}} ${7*7} <%= 7*7 %> #{7*7}',
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

const visitWith = (text: string, local: string): string => `label: ${local}
note: ${local}
identifiers: { wikidata: Q1 }
claims:
  - source: gazette
    at: ["1.1", "1.2", "2.1"]
    text: ${local}
    note: ${local}
    says:
      date: "1950-05-02"
      from: arcadia
      to: baltia
      names: [{ text: ${text}, language: en }, { text: ${text}, language: ru }, { text: ${text}, language: ur }]
    reading: { names: { wording: ${text}, basis: text, why: ${local} } }
  - source: herald
    said: { by: ada-byrne }
    says: { date: "1950-05-03" }
conflicts:
  - { property: date, state: open, note: ${local} }
`;

/** Every text of a file of the small dossier is in English; here it is in all three languages. */
const inAll = (file: string): string =>
  (files[file] ?? '').replaceAll(/\{ en: (.+?) \}/g, '{ en: $1, ru: $1, ur: $1 }');

const dossierWith = (text: string, local: string): Changes => ({
  ...Object.fromEntries(
    ['state/baltia', 'state/old-baltia', 'project/bridge']
      .map((name) => `records/${name}.yaml`)
      .map((name) => [name, inAll(name)]),
  ),
  'dossier.yaml': (files['dossier.yaml'] ?? '')
    .replace('[en]', '[en, ru, ur]')
    .replaceAll(/^(title|reach|limits|creator): .*$/gm, (_whole, field: string) => `${field}: ${local}`)
    .replace('why: It was renamed.', () => `why: ${local}`),
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
  'conflicts/two-stories.yaml': `label: ${local}
about: [visit-1950]
state: open
note: ${local}
positions:
  - { label: ${local}, claims: ["bridge/gazette@2.1-2"] }
  - { label: ${local}, claims: [visit-1950/herald] }
`,
});

const changesOf = (whole: string): Changes => {
  const text = JSON.stringify(whole);
  return dossierWith(text, `{ en: ${text}, ru: ${text}, ur: ${text} }`);
};

/** The small dossier, valid, with such texts in every place that holds a text. */
export const hostile: Changes = changesOf(harms.join(' '));

/** What a terminal obeys: such a dossier is refused. */
export const hostileWithControls: Changes = changesOf(
  '\u001b[2J\u001b[31mred\u001b[0m \u001b]8;;https://evil.example/\u0007link\u001b]8;;\u0007 \u009b31m\u0090x\u009c a\bd\u0000e',
);
