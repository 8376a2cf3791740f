import { codeLists, findRecords, seriesOf, type Code } from '@bilateral/core';
import { named, plain, type Composer } from '../composer.js';
import { paragraph } from '../inline.js';
import type { Section } from '../model.js';
import { inTime } from './in-time.js';
import { name, sectionOf, tableOf, type Compose } from './section.js';
import { seriesChart, seriesTable } from './series.js';

const trade = (composer: Composer): Section | undefined =>
  sectionOf(
    'trade',
    composer.messages.sections.trade,
    seriesOf(composer.dossier, 'trade').flatMap((series) => [
      seriesChart(composer, series),
      seriesTable(composer, series),
    ]),
  );

const shipments = (composer: Composer): Section | undefined => {
  const { columns, sections } = composer.messages;
  const inTable = ['date', 'quantity', 'goods'];
  const sent = findRecords(composer.dossier, { kind: 'shipment', modality: 'actual' });
  const rows = inTime(composer.dossier, sent).map((shipment) => [
    [name(composer.label(shipment.id))],
    ...composer.row(shipment, [
      plain('date'),
      plain('goods', 'quantity'),
      named(composer.propertiesOf(shipment, 'actual', inTable)),
    ]),
  ]);
  const table = tableOf(
    'shipments-table',
    composer.messages.captions.shipments,
    [
      [columns.shipment, 0.25],
      [columns.date, 0.14],
      [columns.quantity, 0.25],
      [columns.details, 0.36],
    ],
    rows,
  );
  return sectionOf('shipments', sections.shipments, [table]);
};

const facilities = (composer: Composer): Section | undefined => {
  const { columns, sections, sentence } = composer.messages;
  const rows = findRecords(composer.dossier, { kind: 'facility', modality: 'actual' }).map((facility) => [
    [name(composer.label(facility.id))],
    composer.facts(facility, composer.propertiesOf(facility, 'actual')),
  ]);
  const table = tableOf(
    'facilities-table',
    composer.messages.captions.facilities,
    [
      [columns.facility, 0.3],
      [columns.details, 0.7],
    ],
    rows,
  );
  return table && sectionOf('facilities', sections.facilities, [paragraph(sentence.facilitiesIntro), table]);
};

const otherFigures = (composer: Composer): Section | undefined => {
  const { sections, sentence } = composer.messages;
  const measures = (Object.keys(codeLists.measure) as Code<'measure'>[]).filter(
    (measure) => measure !== 'trade',
  );
  const tables = measures.flatMap((measure) =>
    seriesOf(composer.dossier, measure).map((series) => seriesTable(composer, series)),
  );
  return tables.length === 0
    ? undefined
    : sectionOf('other-figures', sections.otherFigures, [paragraph(sentence.otherFiguresIntro), ...tables]);
};

/** Trade with its chart, shipments, works that stand, other figures. */
export const economy: Compose = (composer) =>
  sectionOf('economy', composer.messages.sections.economy, [
    trade(composer),
    shipments(composer),
    facilities(composer),
    otherFigures(composer),
  ]);
