import type { DossierRecord, Modality, WordLanguage } from '@bilateral/core';
import type { JsonLdDocument } from '../document.js';
import { recordDocument } from '../write/excerpt.js';
import type { World } from '../write/world.js';
import { authoredByClaim, conflictSection, conflictsOf, statementsInWords } from './conflicts.js';
import { connectedRecords } from './connected.js';
import { editorialFacts, factList, standingOf } from './editorial.js';
import { Evidence } from './evidence.js';
import { allLanguages, dataForms, formsSection, framed, section } from './frame.js';
import { identifierList } from './identifiers.js';
import { markup, type Content } from './markup.js';
import { Page } from './page.js';
import { pagePath } from './paths.js';
import { valueTable, type Tables } from './values.js';

/** Options of the pages of one thing. */
export interface PageOptions {
  readonly language: WordLanguage;
  /** The JSON-LD that the page embeds, where it has been made already: it is the same in every language. */
  readonly data?: JsonLdDocument;
}

const modalities = [
  'actual',
  'planned',
  'proposed',
  'forecast',
  'alleged',
  'denied',
] as const satisfies readonly Modality[];

/** One table for each modality, those that are not actual under a heading and a warning of their own. */
const tables = (shared: Tables, record: DossierRecord): readonly Content[] =>
  modalities.map((modality) => {
    const { headings, caveat } = shared.page.messages;
    const merged = record.merged[modality];
    if (!merged || Object.keys(merged.properties).length === 0) return undefined;
    const table = valueTable(shared, modality, merged, modality);
    return modality === 'actual'
      ? section(modality, headings.modality.actual, table)
      : section(
          modality,
          headings.modality[modality],
          [
            markup`<p class="caveat">${caveat[modality]}</p>
`,
            table,
          ],
          'mood',
        );
  });

/** The claims that the editor deprecated: shown, and counted for nothing. */
const setAside = (page: Page, evidence: Evidence, record: DossierRecord): Content => {
  const claims = record.claims.filter(({ rank }) => rank === 'deprecated');
  if (claims.length === 0) return undefined;
  const items = claims.map(
    (claim) =>
      markup`<li><del>${statementsInWords(page, record, claim)}</del>${evidence.cite([claim.address])}</li>
`,
  );
  return section(
    'set-aside',
    page.messages.headings.setAside,
    markup`<p>${page.messages.setAsideIntro}</p>
<ul>${items}
</ul>
`,
  );
};

const conflicts = (page: Page, evidence: Evidence, record: DossierRecord): Content => {
  const shown = conflictsOf(record);
  const authored = authoredByClaim(page);
  const seen = new Set([
    ...record.claims.flatMap(({ address }) => authored(address)),
    ...page.dossier.conflicts.flatMap(({ id, about = [] }) => (about.includes(record.id) ? [id] : [])),
  ]);
  const written = page.dossier.conflicts
    .filter(({ id }) => seen.has(id))
    .map(
      ({ id, label, state }) =>
        markup`<li>${page.link('conflict', id, page.text(label))} (${page.code('conflict-state', state)})</li>
`,
    );
  return section('conflicts', page.messages.headings.conflicts, [
    ...shown.map((each) => conflictSection(page, evidence, record, each)),
    ...(written.length === 0
      ? []
      : [
          markup`<ul>${written}
</ul>
`,
        ]),
  ]);
};

const sectionsOf = (page: Page, record: DossierRecord): readonly Content[] => {
  const { headings, evidenceIntro, connectedIntro } = page.messages;
  const evidence = new Evidence(page);
  const anchors = new Map(conflictsOf(record).map(({ id, modality, path }) => [`${modality} ${path}`, id]));
  const shared: Tables = {
    page,
    evidence,
    kind: record.kind,
    conflictAt: (modality, path) => anchors.get(`${modality} ${path}`),
    authoredOf: authoredByClaim(page),
  };
  // In the order of the page: passages are numbered as they are cited.
  const body = [tables(shared, record), conflicts(page, evidence, record), setAside(page, evidence, record)];
  const connected = connectedRecords(page, record.id);
  return [
    section('editor', headings.editor, factList(editorialFacts(page, record))),
    ...body,
    connected.length > 0 &&
      section('connected', headings.connected, [
        markup`<p>${connectedIntro}</p>
`,
        ...connected,
      ]),
    record.identifiers && section('identifiers', headings.identifiers, identifierList(record)),
    record.claims.length > 0 &&
      section('evidence', headings.evidence, [
        markup`<p>${evidenceIntro}</p>
`,
        evidence.list(record.claims),
      ]),
  ];
};

/**
 * The page of a record in one language: how it stands, every value with its evidence and support, what is only planned or
 * alleged apart from what is actual, conflicts side by side, and the records that point to it. Throws a `BilateralError` for an
 * unknown id.
 */
export function recordPage(world: World, id: string, { language, data }: PageOptions): string {
  const page = new Page(world, language, pagePath('record', id, language));
  const record = world.merged(id);
  const iri = world.iris.record(record.kind, id);
  const stem = `doc/record/${id}`;
  const forms = dataForms(stem);
  const content = [
    markup`<p class="kind">${page.kind(record.kind)}</p>
<h1>${page.text(record.label)}</h1>${standingOf(page, record)}`,
    ...sectionsOf(page, record),
    formsSection(page, { iri, forms }),
  ];
  const title = page.bare(record.label);
  return framed(page, {
    title,
    description: `${page.kind(record.kind)}${page.messages.colon}${title}. ${page.bare(page.dossier.info.title)}.`,
    iri,
    stem,
    languages: allLanguages(page),
    forms,
    data: data ?? recordDocument(world, id),
    content,
  });
}
