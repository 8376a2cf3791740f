import type { DossierRecord, WordLanguage } from '@bilateral/core';
import { markup, joinedWith, type Content, type Markup } from './markup.js';
import type { Page } from './page.js';
import { pageLanguages } from './paths.js';

/** A label and what stands beside it. */
export type Fact = readonly [label: string, content: Content];

/** Labels with what they name, as a list of descriptions. */
export const factList = (facts: readonly Fact[]): Content =>
  facts.length > 0 &&
  markup`<dl>${facts.map(
    ([label, content]) =>
      markup`<div>
<dt>${label}</dt>
<dd>${content}</dd>
</div>
`,
  )}
</dl>
`;

const links = (page: Page, ids: readonly string[]): Content =>
  joinedWith(
    page.messages.comma,
    ids.map((id) => page.record(id)),
  );

const otherNames = (page: Page, { label }: DossierRecord): readonly Fact[] => {
  const names = pageLanguages(page.dossier).flatMap((language: WordLanguage) => {
    const name = label[language];
    return language === page.language || name === undefined ? [] : [page.foreign(name, language)];
  });
  return names.length === 0
    ? []
    : [[page.messages.editor.otherNames, joinedWith(page.messages.semicolon, names)]];
};

const outcomeFacts = (page: Page, { outcome }: DossierRecord): readonly Fact[] => {
  if (!outcome) return [];
  const { editor, colon } = page.messages;
  const parts: readonly Content[] = [
    page.code('outcome', outcome.state),
    ...(outcome.replacedBy === undefined
      ? []
      : [[editor.replacedBy, colon, page.record(outcome.replacedBy)]]),
    ...(outcome.note ? [page.text(outcome.note)] : []),
  ];
  return [[editor.outcome, joinedWith(page.messages.semicolon, parts)]];
};

/** The definition of a series: what is counted, of whom, and as whose statistics. */
const definitionFacts = (page: Page, record: DossierRecord): readonly Fact[] => {
  if (record.kind !== 'figure') return [];
  const { definition: labels } = page.messages.editor;
  const { measure, of, flow, commodity, coverage, year, reporter, remark } = record.definition;
  return [
    [labels.measure, page.code('measure', measure)],
    ...(of ? [[labels.of, links(page, of)] as const] : []),
    ...(flow ? [[labels.flow, page.code('flow', flow)] as const] : []),
    ...(commodity ? [[labels.commodity, page.code('commodity', commodity)] as const] : []),
    ...(coverage ? [[labels.coverage, page.code('coverage', coverage)] as const] : []),
    ...(year ? [[labels.year, page.code('year', year)] as const] : []),
    ...(reporter ? [[labels.reporter, page.code('reporter', reporter)] as const] : []),
    ...(remark ? [[labels.remark, page.text(remark)] as const] : []),
  ];
};

const ofKind = (page: Page, record: DossierRecord): readonly Fact[] => {
  const { editor } = page.messages;
  switch (record.kind) {
    case 'office':
      return [
        ...(record.of === undefined ? [] : [[editor.officeOf, page.record(record.of)] as const]),
        [editor.level, page.code('level', record.level)],
      ];
    case 'organisation':
      return record.of === undefined ? [] : [[editor.organOf, page.record(record.of)]];
    case 'utterance':
    case 'assessment':
      return [[editor.text, page.text(record.text)]];
    default:
      return definitionFacts(page, record);
  }
};

/** What the editor says of a record; none of it is a claim of a source. */
export function editorialFacts(page: Page, record: DossierRecord): readonly Fact[] {
  const { editor } = page.messages;
  const { partOf, distinctFrom, note } = record;
  return [
    ...ofKind(page, record),
    ...(partOf === undefined ? [] : [[editor.partOf, page.record(partOf)] as const]),
    ...outcomeFacts(page, record),
    ...(distinctFrom ? [[editor.distinctFrom, links(page, distinctFrom)] as const] : []),
    ...(note ? [[editor.note, page.text(note)] as const] : []),
    ...otherNames(page, record),
  ];
}

/** How the sources speak of a record: as actual, or only as planned, alleged and the like. It stands above all else. */
export function standingOf(page: Page, { kind, claims }: DossierRecord): Markup {
  const { standing, comma, colon } = page.messages;
  const counted = claims.filter(({ rank }) => rank !== 'deprecated').map(({ modality }) => modality);
  const others = [...new Set(counted)].filter((modality) => modality !== 'actual');
  const words = others.map((modality) => page.code('modality', modality)).join(comma);
  const isSaying = kind === 'utterance' || kind === 'assessment';
  const isHeld = isSaying && counted.some((modality) => modality !== 'alleged' && modality !== 'denied');
  const isActual = isSaying ? isHeld : counted.includes('actual');
  const told = isSaying
    ? [
        standing[kind],
        isHeld ? words !== '' && standing.content(words) : counted.length > 0 && standing.sayingOnly(words),
      ]
    : [
        counted.length === 0
          ? standing.unclaimed
          : isActual
            ? words === ''
              ? standing.actual
              : standing.actualAnd(words)
            : standing.only(words),
      ];
  const name = counted.length === 0 ? 'unclaimed' : isActual ? 'actual' : 'not-actual';
  return markup`<p class="standing ${name}">
<strong>${standing.label}${colon}</strong>${joinedWith(
    ' ',
    told.filter((each) => each !== false),
  )}</p>
`;
}
