import { findRecords, type DossierRecord, type Kind, type Modality } from '@bilateral/core';
import type { Composer } from '../composer.js';
import { paragraph, text } from '../inline.js';
import type { Inline, Section } from '../model.js';
import { relationCore } from './relations.js';
import { name, sectionOf, tableOf, type Compose } from './section.js';

const modalities: readonly Modality[] = ['planned', 'proposed', 'forecast', 'alleged', 'denied'];

/** Opinions and statements have chapters of their own, projects their sheets. */
const elsewhere: ReadonlySet<Kind> = new Set<Kind>(['assessment', 'utterance', 'project']);

const outcome = (composer: Composer, { outcome: known }: DossierRecord): readonly Inline[] => {
  if (!known) return [];
  const { marks } = composer.messages;
  const { state, replacedBy, note } = known;
  const became = [
    composer.code('outcome', state).replace(/^./, (letter) => letter.toUpperCase()),
    ...(replacedBy === undefined ? [] : [composer.messages.replacedBy(composer.label(replacedBy))]),
  ].join(marks.semicolon);
  return [
    text(note === undefined ? became : `${became}${composer.stopAfter(became)} ${composer.local(note)}`),
  ];
};

/** A relation is told by its label; of the rest, each property is named. */
const said = (composer: Composer, record: DossierRecord, modality: Modality): readonly Inline[] => {
  if (record.kind !== 'relation')
    return composer.facts(record, composer.propertiesOf(record, modality), modality);
  const told = composer.propertiesOf(record, modality, relationCore);
  return [...composer.facts(record, told, modality), ...composer.citeRest(record, told, modality)];
};

const table = (
  composer: Composer,
  modality: Modality,
  records: readonly DossierRecord[],
): Section | undefined => {
  const { columns } = composer.messages;
  const label = composer.code('modality', modality);
  const title = `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
  const rows = records
    .filter((record) => record.merged[modality] !== undefined && !elsewhere.has(record.kind))
    .map((record) => [
      [name(composer.label(record.id))],
      said(composer, record, modality),
      outcome(composer, record),
    ]);
  const widths = [
    [columns.subject, 0.26],
    [columns.statement, 0.46],
    [columns.outcome, 0.28],
  ] as const;
  return sectionOf(`plans-${modality}`, title, [
    tableOf(`plans-${modality}-table`, composer.messages.captions.modality(label), widths, rows),
  ]);
};

/** What has not been stated as a fact: plans, proposals, forecasts, hearsay, denials. */
export const plans: Compose = (composer) => {
  const { sections, sentence } = composer.messages;
  const records = findRecords(composer.dossier);
  const parts = modalities
    .map((modality) => table(composer, modality, records))
    .filter((each) => each !== undefined);
  return parts.length === 0
    ? undefined
    : sectionOf('plans', sections.plans, [paragraph(sentence.plansIntro), ...parts]);
};
