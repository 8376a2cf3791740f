import type { DossierRecord, Kind, Modality } from '@bilateral/core';
import type { Composer } from '../composer.js';
import { paragraph, text } from '../inline.js';
import type { Inline, Section } from '../model.js';
import { relationCore } from './relations.js';
import { anchorOf, name, sectionOf, sharedTable, tableOf, type Compose, type Share } from './section.js';

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

const ofModality = (
  composer: Composer,
  modality: Modality,
  records: readonly DossierRecord[],
  share: Share,
): Section | undefined => {
  const { columns } = composer.messages;
  const label = composer.code('modality', modality);
  const title = `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
  const id = anchorOf(`plans-${modality}`, share);
  const widths = [
    [columns.subject, 0.26],
    [columns.statement, 0.46],
    [columns.outcome, 0.28],
  ] as const;
  const found = records.filter(
    (record) => record.merged[modality] !== undefined && !elsewhere.has(record.kind),
  );
  const table = sharedTable(composer, found, share, 'furtherPlans', (shown) =>
    tableOf(
      `${id}-table`,
      composer.messages.captions.modality(label),
      widths,
      shown.map((record) => [
        [name(composer.label(record.id))],
        said(composer, record, modality),
        outcome(composer, record),
      ]),
    ),
  );
  return sectionOf(id, title, table);
};

const plansOf = (composer: Composer, share: Share): Section | undefined => {
  const { sections, sentence } = composer.messages;
  const records = composer.selection.find();
  const parts = modalities
    .map((modality) => ofModality(composer, modality, records, share))
    .filter((each) => each !== undefined);
  if (parts.length === 0) return undefined;
  const intro = share === 'leading' ? paragraph(sentence.plansIntro) : undefined;
  return sectionOf(anchorOf('plans', share), sections.plans, [intro, ...parts]);
};

/** What has not been stated as a fact: plans, proposals, forecasts, hearsay, denials; what weighs most of each. */
export const plans: Compose = (composer) => plansOf(composer, 'leading');

/** The others of what has not been stated as a fact. */
export const furtherPlans: Compose = (composer) => plansOf(composer, 'others');
