import type { Agreement } from '@bilateral/core';
import { named, plain, type Composer } from '../composer.js';
import type { Section } from '../model.js';
import type { Group } from './group.js';
import { inTime } from './in-time.js';
import { anchorOf, name, sectionOf, sharedTable, tableOf, type Compose, type Share } from './section.js';

/** What has a column of its own. */
const apart = ['signed', 'place', 'parties', 'signatories'];

/** The agreements of which something is told as a fact, in the order of their signing. */
export const agreementGroup = ({ dossier, selection }: Composer): Group<Agreement> => ({
  id: 'agreements',
  records: inTime(dossier, selection.find({ kind: 'agreement', modality: 'actual' }), 'signed'),
});

const agreementsOf = (composer: Composer, share: Share): Section | undefined => {
  const { messages } = composer;
  const { columns, sections } = messages;
  const group = agreementGroup(composer);
  const id = anchorOf(group.id, share);
  const widths = [
    [columns.agreement, 0.22],
    [columns.signed, 0.14],
    [columns.parties, 0.22],
    [columns.details, 0.42],
  ] as const;
  const table = sharedTable(composer, group.records, share, 'furtherAgreements', (shown) =>
    tableOf(
      `${id}-table`,
      messages.captions.agreements,
      widths,
      shown.map((agreement) => [
        [name(composer.label(agreement.id))],
        ...composer.row(agreement, [
          plain('signed', 'place'),
          plain('parties', 'signatories'),
          named(composer.propertiesOf(agreement, 'actual', apart)),
        ]),
      ]),
    ),
  );
  return sectionOf(id, sections.agreements, table);
};

/** Agreements, with what is said of their signing, parties and subject: those that weigh most. */
export const agreements: Compose = (composer) => agreementsOf(composer, 'leading');

/** The other agreements. */
export const furtherAgreements: Compose = (composer) => agreementsOf(composer, 'others');
