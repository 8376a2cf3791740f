import { plansOf, type DossierRecord, type Plan } from '@bilateral/core';
import type { Item } from '../page/page.js';
import type { Evidence } from './evidence.js';
import type { Teller } from './teller.js';

const otherNames = (teller: Teller, { label }: Pick<DossierRecord, 'label'>): readonly Item[] => {
  const names = Object.entries(label).flatMap(([language, name]) =>
    language === teller.language || name === undefined || name === teller.text(label) ? [] : [name],
  );
  return names.length === 0
    ? []
    : [
        {
          label: teller.words.editor.otherNames,
          text: names.map((name) => teller.asWritten(name)).join(teller.words.semicolon),
        },
      ];
};

const outcomeItems = (teller: Teller, { outcome }: DossierRecord): readonly Item[] => {
  if (!outcome) return [];
  const { editor, colon, semicolon } = teller.words;
  const parts = [
    teller.code('outcome', outcome.state),
    ...(outcome.replacedBy === undefined
      ? []
      : [`${editor['outcome.replacedBy']}${colon}${teller.record(outcome.replacedBy)}`]),
    ...(outcome.note ? [teller.text(outcome.note)] : []),
  ];
  return [{ label: editor.outcome, text: parts.join(semicolon) }];
};

/** The definition of a series: what is counted, of whom, and as whose statistics. */
const definitionItems = (teller: Teller, record: DossierRecord): readonly Item[] => {
  if (record.kind !== 'figure') return [];
  const { definition: labels, comma } = teller.words;
  const { measure, of, flow, commodity, coverage, year, reporter, remark } = record.definition;
  return [
    { label: labels.measure, text: teller.code('measure', measure) },
    ...(of ? [{ label: labels.of, text: of.map((id) => teller.record(id)).join(comma) }] : []),
    ...(flow ? [{ label: labels.flow, text: teller.code('flow', flow) }] : []),
    ...(commodity ? [{ label: labels.commodity, text: teller.code('commodity', commodity) }] : []),
    ...(coverage ? [{ label: labels.coverage, text: teller.code('coverage', coverage) }] : []),
    ...(year ? [{ label: labels.year, text: teller.code('year', year) }] : []),
    ...(reporter ? [{ label: labels.reporter, text: teller.code('reporter', reporter) }] : []),
    ...(remark ? [{ label: labels.remark, text: teller.text(remark) }] : []),
  ];
};

const ofKind = (teller: Teller, record: DossierRecord): readonly Item[] => {
  const { editor } = teller.words;
  switch (record.kind) {
    case 'office':
      return [
        ...(record.of === undefined ? [] : [{ label: editor.of, text: teller.record(record.of) }]),
        { label: editor.level, text: teller.code('level', record.level) },
      ];
    case 'organisation':
      return record.of === undefined ? [] : [{ label: editor.organ, text: teller.record(record.of) }];
    case 'utterance':
    case 'assessment':
      return [{ label: editor.text, text: teller.text(record.text) }];
    default:
      return definitionItems(teller, record);
  }
};

/** What the editor says of a record; none of it is a claim of a source. */
export function editorItems(teller: Teller, record: DossierRecord): readonly Item[] {
  const { editor, comma } = teller.words;
  const { partOf, distinctFrom, note } = record;
  return [
    ...ofKind(teller, record),
    ...(partOf === undefined ? [] : [{ label: editor.partOf, text: teller.record(partOf) }]),
    ...outcomeItems(teller, record),
    ...(distinctFrom
      ? [{ label: editor.distinctFrom, text: distinctFrom.map((id) => teller.record(id)).join(comma) }]
      : []),
    ...(note ? [{ label: editor.note, text: teller.text(note) }] : []),
    ...otherNames(teller, record),
  ];
}

/** The plans of a record and what became of them, seen from the day of the edition. */
const plansFor = (teller: Pick<Teller, 'dossier'>, id: string): readonly Plan[] =>
  plansOf(teller.dossier, { at: teller.dossier.info.edition, filter: { id } });

const becameOf = (teller: Teller, { state }: Plan): string => {
  const { became } = teller.words;
  return state === 'overdue' || state === 'pending' || state === 'unknown'
    ? became[state]
    : teller.code('outcome', state);
};

/** What became of each plan of a record, with what is told of it. */
export function planItems(teller: Teller, evidence: Evidence, id: string): readonly Item[] {
  const { words } = teller;
  return plansFor(teller, id).map((plan) => {
    const { property, value, actual, replacedBy, claims } = plan;
    const told = (evidenceOf: NonNullable<Plan['actual']>): string =>
      [
        ...(evidenceOf.record === id ? [] : [teller.record(evidenceOf.record)]),
        ...(evidenceOf.property === undefined || evidenceOf.value === undefined
          ? []
          : [
              `${teller.path(evidenceOf.property)}${words.colon}${teller.value(evidenceOf.property.split('.'), evidenceOf.value)}`,
            ]),
      ].join(words.comma);
    const items = [
      ...(actual && told(actual) !== '' ? [{ label: words.cameAbout, text: told(actual) }] : []),
      ...(replacedBy && told(replacedBy) !== ''
        ? [{ label: words.editor['outcome.replacedBy'], text: told(replacedBy) }]
        : []),
    ];
    const what =
      property === undefined
        ? words.planOf
        : `${teller.path(property)}${value === undefined ? '' : ` (${teller.value(property.split('.'), value)})`}`;
    const cited = evidence.cite(claims.map(({ address }) => address));
    return { label: what, text: becameOf(teller, plan), remark: cited, ...(items.length > 0 && { items }) };
  });
}
