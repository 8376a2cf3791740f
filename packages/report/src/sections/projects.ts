import { codeLists, type DossierRecord, type Modality } from '@bilateral/core';
import type { Composer } from '../composer.js';
import { paragraph, text } from '../inline.js';
import type { Inline, Section, Table } from '../model.js';
import {
  anchorOf,
  furtherIn,
  mostSheets,
  sectionOf,
  shareOf,
  tableOf,
  type Compose,
  type Share,
} from './section.js';

const modalities = Object.keys(codeLists.modality) as Modality[];

/** One row per property and standing. */
const rows = (composer: Composer, record: DossierRecord): readonly (readonly (readonly Inline[])[])[] =>
  modalities.flatMap((modality) => {
    const standing = (): readonly Inline[] => [text(composer.code('modality', modality))];
    const account = text(composer.property('account'));
    return [
      ...composer.sentences(record, modality).map((words) => [[account], words, standing()]),
      ...composer
        .propertiesOf(record, modality)
        .map((property) => [
          [text(composer.property(property))],
          composer.fact(record, property, modality),
          standing(),
        ]),
    ];
  });

const describedTable = (
  composer: Composer,
  id: string,
  caption: string,
  first: string,
  records: readonly DossierRecord[],
): Table | undefined =>
  tableOf(
    id,
    caption,
    [
      [first, 0.3],
      [composer.messages.columns.details, 0.7],
    ],
    records.map((each) => [
      [text(composer.label(each.id))],
      composer.facts(each, composer.propertiesOf(each, 'actual')),
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

const projectsOf = (composer: Composer, share: Share): Section | undefined => {
  const { sections, sentence } = composer.messages;
  const found = composer.selection.find({ kind: 'project' });
  const shown = shareOf(composer, found, share, mostSheets);
  const sheets = shown.map((project) => sheet(composer, project)).filter((each) => each !== undefined);
  if (sheets.length === 0) return undefined;
  const intro = share === 'leading' ? paragraph(sentence.projectsIntro) : undefined;
  return sectionOf(anchorOf('projects', share), sections.projects, [
    intro,
    furtherIn(composer, 'furtherProjects', shown.length, found.length, share),
    ...sheets,
  ]);
};

/** A fact sheet of each project that weighs most. */
export const projects: Compose = (composer) => projectsOf(composer, 'leading');

/** The fact sheets of the other projects. */
export const furtherProjects: Compose = (composer) => projectsOf(composer, 'others');

/** Ideas, corridors and schemes, in one table. */
export const initiatives: Compose = (composer) => {
  const { captions, columns, sections } = composer.messages;
  const found = composer.selection.find({ kind: 'initiative', modality: 'actual' });
  return sectionOf('initiatives', sections.initiatives, [
    describedTable(composer, 'initiatives-table', captions.initiatives, columns.initiative, found),
  ]);
};

/** Concepts and equipment of which something is said. */
export const concepts: Compose = (composer) => {
  const { captions, columns, sections } = composer.messages;
  const found = composer.selection.find({ kind: ['concept', 'equipment'], modality: 'actual' });
  return sectionOf('concepts', sections.concepts, [
    describedTable(composer, 'concepts-table', captions.concepts, columns.concept, found),
  ]);
};
