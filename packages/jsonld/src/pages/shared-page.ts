import { describeDate, describeValue, type Quantity, type WordLanguage } from '@bilateral/core';
import { sharedDocument } from '../write/excerpt.js';
import type { World } from '../write/world.js';
import { dataForms, formsSection, framed, section } from './frame.js';
import { markup, joinedWith, type Content, type Markup } from './markup.js';
import { Page } from './page.js';

const table = (heads: readonly string[], heading: string, rows: readonly Content[]): Markup =>
  markup`<table aria-labelledby="${heading}">
<thead>
<tr>${heads.map((each) => markup`<th scope="col">${each}</th>`)}
</tr>
</thead>
<tbody>${rows}
</tbody>
</table>
`;

const iriCell = (iri: string): Markup =>
  markup`<td>
<a href="${iri}"><bdi class="iri">${decodeURIComponent(iri.split('/').at(-1) ?? '')}</bdi></a></td>`;

const amounts = (page: Page): readonly Markup[] =>
  [...page.world.quantities]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([iri, quantity]: readonly [string, Quantity]) =>
        markup`<tr>${iriCell(iri)}
<td>${describeValue(page.dossier, 'amount', quantity, page.language)}</td>
</tr>
`,
    );

const dates = ({ dossier, world, language }: Page): readonly Markup[] =>
  Object.entries(dossier.dates)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([edtf, { earliest, latest }]) =>
        markup`<tr>${iriCell(world.iris.date(edtf))}
<td>${describeDate(edtf, language)}</td>
<td>${earliest ?? ''}</td>
<td>${latest ?? ''}</td>
</tr>
`,
    );

const retired = (page: Page): Content => {
  const entries = Object.entries(page.dossier.info.retired ?? {});
  if (entries.length === 0) return undefined;
  const items = entries.map(([id, { replacedBy = [], why }]) => {
    const links = replacedBy.map((each) => page.record(each));
    return markup`<li>
<bdi class="iri">${id}</bdi >${links.length > 0 && [' → ', joinedWith(page.messages.comma, links)]}${page.messages.colon}${page.text(why)}</li>
`;
  });
  return markup`<ul>${items}
</ul>
`;
};

/**
 * The page of amounts, dates and retired ids, which belong to no record. The amounts are those that the world has noted: write
 * the whole graph first.
 */
export function sharedPage(world: World, { language }: { readonly language: WordLanguage }): string {
  const page = new Page(world, language, 'doc/shared.html');
  const { messages } = page;
  const { columns, headings } = messages;
  const stem = 'doc/shared';
  const iri = world.iris.dossier;
  const forms = dataForms(stem);
  const content = [
    markup`<h1>${messages.sharedTitle}</h1>
<p>${messages.sharedIntro}</p>
`,
    section('retired', headings.retired, retired(page)),
    section('amounts', headings.amounts, table([columns.iri, columns.words], 'amounts', amounts(page))),
    section(
      'dates',
      headings.dates,
      table([columns.iri, columns.words, columns.earliest, columns.latest], 'dates', dates(page)),
    ),
    formsSection(page, { iri, forms }),
  ];
  return framed(page, {
    title: messages.sharedTitle,
    description: `${messages.sharedTitle}. ${page.bare(page.dossier.info.title)}.`,
    iri,
    stem,
    languages: [language],
    forms,
    data: sharedDocument(world),
    content,
  });
}
