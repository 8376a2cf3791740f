import type { WordLanguage } from '@bilateral/core';
import type { World } from '../write/world.js';
import { recordsByKind } from './connected.js';
import { factList } from './editorial.js';
import { fileKindOf, type ListedFile } from './files.js';
import { allLanguages, framed, section } from './frame.js';
import { markup, joinedWith, type Content, type Markup } from './markup.js';
import { Page } from './page.js';
import { pageEnding } from './paths.js';

/** Options of {@link indexPage}. */
export interface IndexOptions {
  readonly language: WordLanguage;
  /** The files of the tree; those of single records, sources and conflicts are not listed. */
  readonly files: readonly ListedFile[];
  /** The description that the page embeds, as JSON-LD. */
  readonly data: object;
}

const fileTable = (page: Page, files: readonly ListedFile[]): Content => {
  const { columns, fileKinds, bytes } = page.messages;
  const rows = files.flatMap(({ path, mediaType, bytes: length }) => {
    const kind = fileKindOf(path);
    if (kind === undefined) return [];
    return [
      markup`<tr>
<th scope="row">
<a href="${page.to(path)}" type="${mediaType}"><bdi>${path}</bdi></a></th>
<td>${fileKinds[kind]}</td>
<td><bdi>${mediaType}</bdi></td>
<td>${length !== undefined && bytes(length)}</td>
</tr>
`,
    ];
  });
  const heads = [columns.file, columns.content, columns.mediaType, columns.size];
  return (
    rows.length > 0 &&
    markup`<table class="files" aria-labelledby="files">
<thead>
<tr>${heads.map((each) => markup`<th scope="col">${each}</th>`)}
</tr>
</thead>
<tbody>${rows}
</tbody>
</table>
`
  );
};

const sourceItems = (page: Page): readonly Markup[] => {
  const collator = new Intl.Collator(page.language);
  return [...page.dossier.sources.values()]
    .toSorted((a, b) => collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1))
    .map(
      ({ id, publisher, published }) =>
        markup`<li>${page.source(id)}${publisher !== undefined && [page.messages.comma, page.foreign(publisher)]}${published !== undefined && [page.messages.comma, page.date(published)]}</li>
`,
    );
};

const sources = (page: Page): Content => {
  const items = sourceItems(page);
  return (
    items.length > 0 &&
    markup`<details>
<summary>${page.messages.headings.sources} <span class="count">${page.messages.count(items.length)}</span></summary>
<ul>${items}
</ul>
</details>
`
  );
};

const conflicts = (page: Page): Content => {
  const items = page.dossier.conflicts.map(
    ({ id, label, state }) =>
      markup`<li>${page.link('conflict', id, page.text(label))} (${page.code('conflict-state', state)})</li>
`,
  );
  return (
    items.length > 0 &&
    markup`<ul>${items}
</ul>
`
  );
};

const facts = (page: Page): Content => {
  const { messages, dossier, world } = page;
  const { parties, creator, edition } = dossier.info;
  return factList([
    [
      messages.parties,
      joinedWith(
        messages.comma,
        parties.map((id) => page.record(id)),
      ),
    ],
    [messages.creator, page.text(creator)],
    [messages.edition, page.date(edition)],
    [messages.iri, markup`<a href="${world.iris.dossier}"><bdi class="iri">${world.iris.dossier}</bdi></a>`],
  ]);
};

/** The front page of a published dossier in one language: what it is, how far it reaches, its files, records, sources and conflicts. */
export function indexPage(world: World, { language, files, data }: IndexOptions): string {
  const page = new Page(world, language, `index${pageEnding(language)}`);
  const { info, records } = world.dossier;
  const { headings } = page.messages;
  const content = [
    markup`<h1>${page.text(info.title)}</h1>
`,
    facts(page),
    section(
      'reach',
      headings.reach,
      markup`<p>${page.text(info.reach)}</p>
`,
    ),
    section(
      'limits',
      headings.limits,
      markup`<p>${page.text(info.limits)}</p>
`,
    ),
    section('files', headings.files, fileTable(page, files)),
    section('records', headings.records, recordsByKind(page, records.keys())),
    section('conflicts', headings.conflicts, conflicts(page)),
    section('sources', headings.sources, sources(page)),
  ];
  return framed(page, {
    title: page.bare(info.title),
    description: page.bare(info.reach),
    iri: world.iris.dossier,
    stem: 'index',
    languages: allLanguages(page),
    forms: { 'application/ld+json': 'data.jsonld', 'text/turtle': 'data.ttl' },
    descriptions: { 'application/ld+json': 'catalog.jsonld', 'text/turtle': 'catalog.ttl' },
    data,
    content,
  });
}
