import type { WordLanguage } from '@bilateral/core';
import { licenceIri } from '../write/dataset.js';
import { embeddedJson, markup, isWebAddress, Markup, shown, type Content } from './markup.js';
import { pageMessages } from './messages/index.js';
import type { Page } from './page.js';
import { pageEnding, pageLanguages } from './paths.js';

/** What stands around the content of a page. */
export interface Frame {
  readonly title: string;
  readonly description: string;
  /** The IRI of what the page tells of. */
  readonly iri: string;
  /** Its path in the tree without the ending that tells the language: `doc/record/ada-visits`. */
  readonly stem: string;
  /** The languages in which there is this page. */
  readonly languages: readonly WordLanguage[];
  /** The same in other forms, by media type: paths in the tree. */
  readonly forms: Readonly<Record<string, string>>;
  /** What describes it, by media type, where that is not the same: paths in the tree. */
  readonly descriptions?: Readonly<Record<string, string>>;
  /** The JSON-LD to embed. */
  readonly data: unknown;
  readonly content: Content;
}

/** Scripts are forbidden, so that none can run whatever a text says; data blocks are no scripts. */
const policy =
  "script-src 'none'; object-src 'none'; frame-src 'none'; connect-src 'none'; base-uri 'none'; form-action 'none'";

const otherPages = (page: Page, { stem, languages }: Frame): readonly Content[] =>
  languages.map((language) => {
    const name = pageMessages[language].ownName;
    const here = language === page.language;
    const path = page.to(`${stem}${pageEnding(language)}`);
    return here
      ? markup`<li><span aria-current="page" lang="${language}">${name}</span></li>
`
      : markup`<li>
<a href="${path}" hreflang="${language}" lang="${language}" rel="alternate">${name}</a></li>
`;
  });

/** Links in the head to the same, or to what describes it, in forms of data. */
const links = (page: Page, relation: string, paths: Readonly<Record<string, string>>): Content =>
  Object.entries(paths).map(
    ([type, path]) => markup`<link rel="${relation}" type="${type}" href="${page.to(path)}">
`,
  );

const head = (page: Page, frame: Frame): Content => {
  const { title, description, iri, stem, languages, forms, descriptions = forms } = frame;
  const licence = licenceIri(page.dossier.info.licence);
  const name = page.bare(page.dossier.info.title);
  return [
    markup`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${title === name ? name : `${title} – ${name}`}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${page.to(page.path)}">
<link rel="cite-as" href="${iri}">
`,
    isWebAddress(licence) &&
      markup`<link rel="license" href="${licence}">
`,
    languages
      .filter((language) => language !== page.language)
      .map(
        (language) =>
          markup`<link rel="alternate" type="text/html" hreflang="${language}" href="${page.to(`${stem}${pageEnding(language)}`)}">
`,
      ),
    links(page, 'alternate', forms),
    links(page, 'describedby', descriptions),
    markup`<link rel="stylesheet" href="${page.to('style.css')}">
<script type="application/ld+json">${embeddedJson(frame.data)}</script>
`,
  ];
};

const footer = (page: Page): Content => {
  const { messages } = page;
  const { creator, edition, licence } = page.dossier.info;
  const iri = licenceIri(licence);
  return markup`<footer>
<p>${messages.creator}${messages.colon}${page.text(creator)} · ${messages.edition}${messages.colon}${page.date(edition)} · ${messages.licence}${messages.colon}<a href="${iri}" rel="license external"><bdi>${licence}</bdi></a></p>
<p>${messages.noQuotes}</p>
</footer>
`;
};

/** A whole page. */
export function framed(page: Page, frame: Frame): string {
  const { messages, language } = page;
  const { info } = page.dossier;
  const whole = markup`<!DOCTYPE html>
<html lang="${language}" dir="${page.direction}">
<head>${head(page, frame)}
</head>
<body>
<a class="skip" href="#content">${messages.skip}</a>
<header class="site">
<p><a href="${page.to(`index${pageEnding(language)}`)}">${page.text(info.title)}</a></p>${
    frame.languages.length > 1 &&
    markup`<nav aria-label="${messages.languages}">
<ul>${otherPages(page, frame)}
</ul>
</nav>
`
  }
</header>
<main id="content">
${frame.content}</main>
${footer(page)}</body>
</html>
`;
  return whole.source;
}

/** A part of a page under a heading, or nothing where it would be empty. */
export const section = (id: string, heading: Content, content: Content, name?: string): Content => {
  const isEmpty =
    content === undefined || content === false || (Array.isArray(content) && content.length === 0);
  return (
    !isEmpty &&
    markup`<section aria-labelledby="${id}"${name !== undefined && Markup.of(` class="${shown(name)}"`)}>
<h2 id="${id}">${heading}</h2>
${content}
</section>
`
  );
};

/** The permanent address of what a page tells of, and the same in the forms of data. */
export const formsSection = (page: Page, { iri, forms }: Pick<Frame, 'iri' | 'forms'>): Content => {
  const { messages } = page;
  const names: Readonly<Record<string, string>> = {
    'application/ld+json': messages.data.jsonld,
    'text/turtle': messages.data.turtle,
  };
  const links = Object.entries(forms).map(
    ([type, path]) =>
      markup`<li>
<a href="${page.to(path)}" type="${type}"><bdi>${names[type] ?? type}</bdi></a></li>
`,
  );
  return section(
    'address',
    messages.headings.forms,
    markup`<p>${messages.iri}${messages.colon}<a href="${iri}"><bdi class="iri">${iri}</bdi></a></p>
<ul>${links}
</ul>
`,
  );
};

/** The forms of data of a page: the same path with other endings. */
export const dataForms = (stem: string): Readonly<Record<string, string>> => ({
  'application/ld+json': `${stem}.jsonld`,
  'text/turtle': `${stem}.ttl`,
});

/** The languages of a page that there is in every language of the dossier. */
export const allLanguages = (page: Page): readonly WordLanguage[] => pageLanguages(page.dossier);
