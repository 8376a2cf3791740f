import {
  codeLists,
  findRecords,
  seriesOf,
  type Code,
  type DossierRecord,
  type MergedValue,
  type Modality,
  type Series,
} from '@bilateral/core';
import type { Composer } from '../composer.js';
import { text } from '../inline.js';
import type { Inline, Table } from '../model.js';
import { tableOf } from './section.js';

type Row = readonly (readonly Inline[])[];

/** All positions of an open conflict, none before the others. */
const positions = (
  composer: Composer,
  { conflict }: MergedValue,
  property: string,
): readonly Inline[] | undefined => {
  if (conflict?.state !== 'open') return undefined;
  const values = conflict.positions.map(({ value }) => composer.valueAt(conflict.property, value));
  return [
    text(composer.messages.phrase.against(values)),
    ...composer.notes.cite(
      conflict.positions.flatMap(({ claims }) => claims),
      property,
    ),
  ];
};

const standing = (composer: Composer, modality: Modality): string =>
  modality === 'actual' ? '' : composer.messages.standing(composer.code('modality', modality));

/** The newest level of a series that is stated as actual; of one that has none, the newest other, marked as such. */
const ofSeries = (composer: Composer, { figure, points }: Series): readonly Row[] => {
  const newest = points.filter(({ modality }) => modality === 'actual').at(-1) ?? points.at(-1);
  if (!newest) return [];
  const { period, modality, value, merged } = newest;
  return [
    [
      [
        text(
          `${composer.label(figure.id)}${composer.messages.marks.comma}${composer.date(period)}${standing(composer, modality)}`,
        ),
      ],
      positions(composer, merged, 'points') ?? [
        text(composer.quantity(value)),
        ...composer.disputed(figure.id, merged.conflict),
        ...composer.notes.cite(merged.claims, 'points'),
      ],
      [text(composer.code('support', merged.support))],
    ],
  ];
};

const ofRecord = (
  composer: Composer,
  record: DossierRecord,
  property: string,
  modality: Modality,
): readonly Row[] => {
  const merged = record.merged[modality]?.properties[property];
  if (!merged) return [];
  const label = `${composer.label(record.id)}: ${composer.property(property).toLowerCase()}`;
  return [
    [
      [text(`${label}${standing(composer, modality)}`)],
      composer.fact(record, property, modality),
      [text(composer.code('support', merged.support))],
    ],
  ];
};

/** The newest value of every series, the quantities that were shipped, and what projects cost and measure. */
export function keyFigures(composer: Composer): Table | undefined {
  const { dossier, messages } = composer;
  const { columns } = messages;
  const measures = Object.keys(codeLists.measure) as Code<'measure'>[];
  const series = measures.flatMap((measure) =>
    seriesOf(dossier, measure).flatMap((each) => ofSeries(composer, each)),
  );
  const shipped = findRecords(dossier, { kind: 'shipment', modality: 'actual' }).flatMap((record) =>
    ofRecord(composer, record, 'quantity', 'actual'),
  );
  const built = findRecords(dossier, { kind: 'project' }).flatMap((record) =>
    (['cost', 'length', 'capacity', 'inOperation'] as const).flatMap((property) =>
      (['actual', 'planned', 'forecast'] as const).flatMap((modality) =>
        ofRecord(composer, record, property, modality),
      ),
    ),
  );
  const widths = [
    [columns.figure, 0.42],
    [columns.value, 0.34],
    [columns.support, 0.24],
  ] as const;
  return tableOf('key-figures-table', messages.captions.keyFigures, widths, [
    ...series,
    ...shipped,
    ...built,
  ]);
}
