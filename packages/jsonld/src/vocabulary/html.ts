const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text in which nothing is markup. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);

/** A text with its language, and its direction where that is from right to left. */
export const inLanguage = (language: string, text: string): string =>
  `<span lang="${language}"${language === 'ur' ? ' dir="rtl"' : ''}>${escaped(text)}</span>`;

export const link = (address: string, text: string): string =>
  `<a href="${escaped(address)}">${escaped(text)}</a>`;

const style = `
:root { color-scheme: light; --ink: #1c2733; --soft: #5a6876; --line: #dbe1e7; --mark: #0b4f6c; --wash: #f5f7f9; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 16px/1.55 "Noto Sans", "DejaVu Sans", sans-serif; }
main, header > div, footer > div { max-width: 62rem; margin: 0 auto; padding: 0 1.5rem; }
header { background: var(--mark); color: #fff; padding: 2.2rem 0 1.8rem; }
header a { color: #fff; }
h1 { margin: 0 0 .3rem; font-size: 1.9rem; line-height: 1.25; }
h1 + p { margin: 0; opacity: .9; }
h1 + p span + span { margin: 0 1.2rem; }
h2 { margin: 2.6rem 0 .8rem; padding-bottom: .3rem; border-bottom: 2px solid var(--mark); color: var(--mark); font-size: 1.35rem; }
h3 { margin: 0; font-size: 1.1rem; font-family: "Noto Sans Mono", "DejaVu Sans Mono", monospace; }
h3 a { color: var(--mark); text-decoration: none; }
a { color: var(--mark); }
[lang="ur"] { font-family: "Noto Nastaliq Urdu", "Noto Naskh Arabic", "DejaVu Sans", serif; line-height: 1.9; }
code, pre { font: .86rem/1.5 "Noto Sans Mono", "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
pre { margin: 0; padding: .5rem .7rem; background: var(--wash); border-radius: 4px; white-space: pre-wrap; }
nav h3 { margin: 1.2rem 0 .4rem; font-family: inherit; }
nav ul { list-style: none; margin: 0; padding: 0; columns: 4 11rem; font-size: .92rem; }
section.term { padding: 1.1rem 0 1.2rem; border-bottom: 1px solid var(--line); }
section.term:target { background: #fff8e1; box-shadow: 0 0 0 .6rem #fff8e1; }
.labels { margin: .1rem 0 .4rem; color: var(--soft); }
.labels span + span { margin: 0 1.2rem; }
section p { margin: 0 0 .6rem; }
dl { display: grid; grid-template-columns: 8.5rem 1fr; gap: .3rem 1rem; margin: 0; font-size: .93rem; }
dt { color: var(--soft); }
dd { margin: 0; min-width: 0; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { padding: .4rem .7rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
th { color: var(--soft); font-weight: 600; }
tr:target { background: #fff8e1; }
td[dir="rtl"] { text-align: right; }
footer { margin-top: 3rem; padding: 1.2rem 0 2rem; color: var(--soft); background: var(--wash); font-size: .9rem; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } th, td { padding: .4rem .3rem; overflow-wrap: anywhere; } main, header > div, footer > div { padding: 0 1rem; } }
@media print { header { background: none; color: inherit; } header a { color: inherit; } }
`;

/** The parts of a page about the vocabulary. All but the title are markup. */
export interface PageParts {
  readonly title: string;
  readonly header: string;
  readonly main: string;
  readonly footer: string;
  /** Other forms of the page: their media type and where they are. */
  readonly alternates: readonly (readonly [mediaType: string, address: string])[];
}

/** A whole page, without scripts and without anything to fetch. */
export const page = ({ title, header, main, footer, alternates }: PageParts): string =>
  [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // Else browsers ask the server for an icon.
    '<link rel="icon" href="data:,">',
    `<title>${escaped(title)}</title>`,
    ...alternates.map(
      ([mediaType, address]) =>
        `<link rel="alternate" type="${escaped(mediaType)}" href="${escaped(address)}">`,
    ),
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<header><div>\n${header}\n</div></header>`,
    `<main>\n${main}\n</main>`,
    `<footer><div>\n${footer}\n</div></footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
