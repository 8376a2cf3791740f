import { codeLabel, describeDate, describeValue, type Dossier, type Source } from '@bilateral/core';
import { sourceDocument } from '../write/excerpt.js';
import { mergedSource } from '../write/speakers.js';
import type { World } from '../write/world.js';
import { authoredByClaim } from './conflicts.js';
import { recordsByKind } from './connected.js';
import { factList, type Fact } from './editorial.js';
import { Evidence } from './evidence.js';
import { allLanguages, dataForms, formsSection, framed, section } from './frame.js';
import { markup, outwardLink, type Content } from './markup.js';
import { Page } from './page.js';
import { pagePath } from './paths.js';
import { placeInWords } from './places.js';
import type { PageOptions } from './record-page.js';
import { valueTable } from './values.js';

const citing = new WeakMap<Dossier, ReadonlyMap<string, ReadonlySet<string>>>();

/** The records that rest on each source, found once for all pages of a dossier. */
const recordsOn = (dossier: Dossier, source: string): ReadonlySet<string> => {
  const known = citing.get(dossier);
  if (known) return known.get(source) ?? new Set();
  const found = new Map<string, Set<string>>();
  for (const { id, claims } of dossier.records.values()) {
    for (const { source: cited } of claims) found.set(cited, (found.get(cited) ?? new Set()).add(id));
  }
  citing.set(dossier, found);
  return found.get(source) ?? new Set();
};

const inferredFacts = (page: Page, { inferred = {} }: Source): readonly Fact[] => {
  const { source: words } = page.messages;
  return Object.entries(inferred).flatMap(([field, inference]) =>
    inference === undefined
      ? []
      : [
          [
            `${field === 'written' ? words.written : words.published} (${words.inferred})`,
            [page.date(inference.value), page.messages.colon, page.text(inference.why)],
          ] as const,
        ],
  );
};

const factsOf = (page: Page, source: Source): readonly Fact[] => {
  const { source: words, comma } = page.messages;
  const {
    publisher,
    authors = [],
    published,
    language,
    type,
    perspective,
    derivedFrom,
    address,
    text,
    note,
  } = source;
  // The language of a source is told as that of a name is.
  const tongue = describeValue(page.dossier, 'names.title.language', language, page.language);
  return [
    ...(publisher === undefined ? [] : [[words.publisher, page.foreign(publisher)] as const]),
    ...(authors.length === 0 ? [] : [[words.authors, markup`<bdi>${authors.join(comma)}</bdi>`] as const]),
    ...(published === undefined ? [] : [[words.published, page.date(published)] as const]),
    ...inferredFacts(page, source),
    [words.language, tongue],
    [words.type, codeLabel('source-type', type, page.language)],
    ...(perspective === undefined ? [] : [[words.perspective, page.record(perspective)] as const]),
    ...(derivedFrom === undefined ? [] : [[words.derivedFrom, page.source(derivedFrom)] as const]),
    ...(address === undefined
      ? []
      : [[words.address, outwardLink(address, markup`<bdi class="iri">${address}</bdi>`)] as const]),
    [words.text, text ? words.textRead(text.sentences.length, text.sha256) : words.pageOnly],
    ...(note ? [[words.note, page.text(note)] as const] : []),
  ];
};

/** The sentences that assert nothing, and why. */
const unasserting = (page: Page, { unasserting: passages }: Source): Content =>
  passages.length > 0 &&
  markup`<ul>${passages.map(
    ({ at, reason, note }) =>
      markup`<li>${placeInWords(page, at)}${page.messages.colon}${page.code('unasserting', reason)}${note && [page.messages.semicolon, page.text(note)]}</li>
`,
  )}
</ul>
`;

const ownClaims = (page: Page, source: Source): readonly Content[] => {
  const merged = mergedSource(page.world, source).actual;
  if (!merged || Object.keys(merged.properties).length === 0) return [];
  const { headings, evidenceIntro } = page.messages;
  const evidence = new Evidence(page);
  const tables = {
    page,
    evidence,
    kind: 'source',
    conflictAt: () => undefined,
    authoredOf: authoredByClaim(page),
  } as const;
  return [
    section('says', headings.sourceSays, valueTable(tables, 'actual', merged, 'says')),
    section('evidence', headings.evidence, [
      markup`<p>${evidenceIntro}</p>
`,
      evidence.list(source.claims),
    ]),
  ];
};

/** The page of a source in one language: what is known of it, what it says of itself, and the records that rest on it. */
export function sourcePage(world: World, id: string, { language, data }: PageOptions): string {
  const page = new Page(world, language, pagePath('source', id, language));
  const source = world.source(id);
  const { messages } = page;
  const iri = world.iris.source(id);
  const stem = `doc/source/${id}`;
  const forms = dataForms(stem);
  const tongue = source.title.startsWith('[') ? undefined : source.language;
  const content = [
    markup`<p class="kind">${messages.source.kind}</p>
<h1>${page.foreign(source.title, tongue)}</h1>
`,
    factList(factsOf(page, source)),
    ...ownClaims(page, source),
    section('records', messages.headings.recordsOfSource, recordsByKind(page, recordsOn(page.dossier, id))),
    section('unasserting', messages.headings.unasserting, unasserting(page, source)),
    formsSection(page, { iri, forms }),
  ];
  const published = source.published === undefined ? '' : ` (${describeDate(source.published, language)})`;
  return framed(page, {
    title: source.title,
    description: `${messages.source.kind}${messages.colon}${source.title}${published}. ${page.bare(page.dossier.info.title)}.`,
    iri,
    stem,
    languages: allLanguages(page),
    forms,
    data: data ?? sourceDocument(world, id),
    content,
  });
}
