import { codeLists, findRecords, type DossierRecord, type Modality } from '@bilateral/core';
import type { Composer } from '../composer.js';
import { paragraph, text } from '../inline.js';
import type { Inline, Section } from '../model.js';
import { sectionOf, tableOf, type Compose } from './section.js';

const modalities = Object.keys(codeLists.modality) as Modality[];

/** One row per property and standing. */
const rows = (composer: Composer, record: DossierRecord): readonly (readonly (readonly Inline[])[])[] =>
  modalities.flatMap((modality) =>
    composer
      .propertiesOf(record, modality)
      .map((property) => [
        [text(composer.property(property))],
        composer.fact(record, property, modality),
        [text(composer.code('modality', modality))],
      ]),
  );

const sheet = (composer: Composer, record: DossierRecord): Section | undefined => {
  const { columns } = composer.messages;
  const title = composer.label(record.id);
  const table = tableOf(
    `sheet-${record.id}`,
    composer.messages.captions.sheet(title),
    [
      [columns.property, 0.22],
      [columns.value, 0.6],
      [columns.standing, 0.18],
    ],
    rows(composer, record),
  );
  return (
    table &&
    sectionOf(`project-${record.id}`, title, [
      table,
      ...(record.note === undefined ? [] : [paragraph(composer.local(record.note))]),
    ])
  );
};

/** A fact sheet of each project. */
export const projects: Compose = (composer) => {
  const { sections, sentence } = composer.messages;
  const sheets = findRecords(composer.dossier, { kind: 'project' })
    .map((project) => sheet(composer, project))
    .filter((each) => each !== undefined);
  return sheets.length === 0
    ? undefined
    : sectionOf('projects', sections.projects, [paragraph(sentence.projectsIntro), ...sheets]);
};

/** Initiatives: ideas, corridors and schemes, in one table. */
export const initiatives: Compose = (composer) => {
  const { columns, sections } = composer.messages;
  const found = findRecords(composer.dossier, { kind: 'initiative', modality: 'actual' });
  const table = tableOf(
    'initiatives-table',
    composer.messages.captions.initiatives,
    [
      [columns.initiative, 0.3],
      [columns.details, 0.7],
    ],
    found.map((each) => [
      [text(composer.label(each.id))],
      composer.facts(each, composer.propertiesOf(each, 'actual')),
    ]),
  );
  return table && sectionOf('initiatives', sections.initiatives, [table]);
};
