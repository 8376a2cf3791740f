import type { Shipment } from '@bilateral/core';
import { named, plain, type Composer } from '../composer.js';
import { paragraph } from '../inline.js';
import type { Section } from '../model.js';
import { trade } from './figures.js';
import type { Group } from './group.js';
import { inTime } from './in-time.js';
import { anchorOf, name, sectionOf, sharedTable, tableOf, type Compose, type Share } from './section.js';

/** What was shipped, in the order of time. */
export const shipmentGroup = ({ dossier, selection }: Composer): Group<Shipment> => ({
  id: 'shipments',
  records: inTime(dossier, selection.find({ kind: 'shipment', modality: 'actual' })),
});

const shipments = (composer: Composer, share: Share): Section | undefined => {
  const { captions, columns, sections } = composer.messages;
  const inTable = ['date', 'quantity', 'goods'];
  const group = shipmentGroup(composer);
  const id = anchorOf(group.id, share);
  const widths = [
    [columns.shipment, 0.21],
    [columns.date, 0.13],
    [columns.quantity, 0.22],
    [columns.details, 0.44],
  ] as const;
  const table = sharedTable(composer, group.records, share, 'furtherEvents', (shown) =>
    tableOf(
      `${id}-table`,
      captions.shipments,
      widths,
      shown.map((shipment) => [
        [name(composer.label(shipment.id))],
        ...composer.row(shipment, [
          plain('date'),
          plain('goods', 'quantity'),
          named(composer.propertiesOf(shipment, 'actual', inTable)),
        ]),
      ]),
    ),
  );
  return sectionOf(id, sections.shipments, table);
};

const facilities = (composer: Composer, share: Share): Section | undefined => {
  const { captions, columns, sections, sentence } = composer.messages;
  const id = anchorOf('facilities', share);
  const widths = [
    [columns.facility, 0.24],
    [columns.details, 0.76],
  ] as const;
  const found = composer.selection.find({ kind: 'facility', modality: 'actual' });
  const parts = sharedTable(composer, found, share, 'furtherProjects', (shown) =>
    tableOf(
      `${id}-table`,
      captions.facilities,
      widths,
      shown.map((facility) => [
        [name(composer.label(facility.id))],
        composer.facts(facility, composer.propertiesOf(facility, 'actual')),
      ]),
    ),
  ).filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  const intro = share === 'leading' ? paragraph(sentence.facilitiesIntro) : undefined;
  return sectionOf(id, sections.facilities, [intro, ...parts]);
};

/** Trade with its charts, shipments, works that stand: what weighs most. */
export const economy: Compose = (composer) =>
  sectionOf('economy', composer.messages.sections.economy, [
    trade(composer),
    shipments(composer, 'leading'),
    facilities(composer, 'leading'),
  ]);

/** The other shipments. */
export const furtherShipments: Compose = (composer) => shipments(composer, 'others');

/** The other works that stand. */
export const furtherFacilities: Compose = (composer) => facilities(composer, 'others');
