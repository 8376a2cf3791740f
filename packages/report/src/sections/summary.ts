import {
  conflictsIn,
  findRecords,
  meetingsBetween,
  seriesOf,
  timelineOf,
  visitsBetween,
  codeLists,
  type Code,
  type DossierRecord,
  type Modality,
} from '@bilateral/core';
import type { Composer } from '../composer.js';
import { paragraph, reference, text } from '../inline.js';
import type { Block, Inline, Paragraph, Table } from '../model.js';
import { name, sectionOf, tableOf, type Compose } from './section.js';

type Row = readonly (readonly Inline[])[];

const counts = (composer: Composer): readonly Paragraph[] => {
  const { dossier, messages } = composer;
  const [a, b] = dossier.info.parties;
  const conflicts = conflictsIn(dossier);
  const dated = timelineOf(dossier);
  const claims = [...dossier.records.values()].reduce((sum, record) => sum + record.claims.length, 0);
  const [first, last] = [dated[0], dated.at(-1)];
  const [before, after] = messages.seeConflicts(messages.sections.conflicts);
  return [
    paragraph(
      messages.sentence.summaryCounts({
        records: dossier.records.size,
        claims,
        sources: dossier.sources.size,
        conflicts: conflicts.length,
        open: conflicts.filter(({ state }) => state === 'open').length,
      }),
    ),
    paragraph(
      messages.sentence.summaryVisits({
        visits: visitsBetween(dossier, a, b).length,
        meetings: meetingsBetween(dossier, a, b).length,
        agreements: findRecords(dossier, { kind: 'agreement', modality: 'actual' }).length,
        first: first ? composer.date(first.date) : '',
        last: last ? composer.date(last.date) : '',
      }),
    ),
    paragraph(messages.sentence.summaryModality),
    ...(conflicts.length === 0
      ? []
      : [paragraph(before, reference('conflicts', messages.sections.conflicts), after)]),
  ];
};

/** A value; where an open conflict touches it, all positions. */
const contestedValue = (
  composer: Composer,
  record: DossierRecord,
  property: string,
  modality: Modality,
): readonly Inline[] => {
  const conflict = record.merged[modality]?.properties[property]?.conflict;
  if (conflict?.state !== 'open') return composer.fact(record, property, modality);
  const values = conflict.positions.map(({ value }) => composer.valueAt(property, value));
  return [
    text(composer.messages.phrase.against(values)),
    ...composer.notes.cite(
      conflict.positions.flatMap(({ claims }) => claims),
      property,
    ),
  ];
};

/** The newest value of every series, the quantities that were shipped, and what projects cost and measure. */
const keyFigures = (composer: Composer): Table | undefined => {
  const { columns, sections } = composer.messages;
  const measures = Object.keys(codeLists.measure) as Code<'measure'>[];
  const ofSeries: readonly Row[] = measures.flatMap((measure) =>
    seriesOf(composer.dossier, measure).flatMap(({ figure, points }) => {
      const last = points.at(-1);
      if (!last) return [];
      return [
        [
          [text(`${composer.label(figure.id)}, ${composer.date(last.period)}`)],
          [text(composer.quantity(last.value)), ...composer.notes.cite(last.merged.claims, 'points')],
          [text(composer.code('support', last.merged.support))],
        ],
      ];
    }),
  );
  const ofRecord = (record: DossierRecord, property: string, modality: Modality): readonly Row[] => {
    const merged = record.merged[modality]?.properties[property];
    if (!merged) return [];
    const standing = modality === 'actual' ? '' : ` (${composer.code('modality', modality)})`;
    return [
      [
        [text(`${composer.label(record.id)}: ${composer.property(property).toLowerCase()}${standing}`)],
        contestedValue(composer, record, property, modality),
        [text(composer.code('support', merged.support))],
      ],
    ];
  };
  const shipped = findRecords(composer.dossier, { kind: 'shipment', modality: 'actual' }).flatMap((record) =>
    ofRecord(record, 'quantity', 'actual'),
  );
  const planned = findRecords(composer.dossier, { kind: 'project' }).flatMap((record) =>
    (['cost', 'length', 'capacity', 'inOperation'] as const).flatMap((property) =>
      (['actual', 'planned', 'forecast'] as const).flatMap((modality) =>
        ofRecord(record, property, modality),
      ),
    ),
  );
  return tableOf(
    'key-figures-table',
    composer.messages.captions.keyFigures,
    [
      [columns.figure, 0.42],
      [columns.value, 0.34],
      [columns.support, 0.24],
    ],
    [...ofSeries, ...shipped, ...planned],
  );
};

const latest = (composer: Composer): readonly Block[] => {
  const { dossier, messages } = composer;
  const [a, b] = dossier.info.parties;
  const both = new Set(findRecords(dossier, { party: a }).map(({ id }) => id));
  const recent = timelineOf(dossier, { party: b })
    .filter(({ record }) => both.has(record.id))
    .slice(-3)
    .reverse();
  if (recent.length === 0) return [];
  const items = recent.map(({ record }) => [
    name(composer.label(record.id)),
    text(', '),
    ...composer.fact(record, 'date'),
  ]);
  return [paragraph(messages.sentence.latestIntro), { kind: 'list', ordered: false, items }];
};

/** One page: what the dossier knows, what happened last, the key figures, what is contested. */
export const summary: Compose = (composer) => {
  const { sections, sentence } = composer.messages;
  const figures = keyFigures(composer);
  return sectionOf('summary', sections.summary, [
    ...counts(composer),
    sectionOf(
      'key-figures',
      sections.keyFigures,
      figures ? [paragraph(sentence.keyFiguresIntro), figures] : [],
    ),
    sectionOf('latest', sections.latest, latest(composer)),
  ]);
};
