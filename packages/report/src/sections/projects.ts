import type { DossierRecord } from '@bilateral/core';
import type { Composer } from '../composer.js';
import { paragraph, text } from '../inline.js';
import type { Section, Table } from '../model.js';
import { limits } from './limits.js';
import { accountsOn, stepsOf } from './project-tables.js';
import { anchorOf, furtherIn, sectionOf, shareOf, tableOf, type Compose, type Share } from './section.js';
import { projectOutcome, sheetRows } from './sheet-rows.js';

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

/** What is told of a project: its values with their support, then its steps in time, its plans, and what else is told. */
const sheet = (composer: Composer, record: DossierRecord): Section | undefined => {
  const { captions, columns } = composer.messages;
  const title = composer.label(record.id);
  const became = projectOutcome(composer, record);
  const widths = [
    [columns.property, 0.17],
    [columns.value, 0.53],
    [columns.standing, 0.14],
    [columns.support, 0.16],
  ] as const;
  return sectionOf(`project-${record.id}`, title, [
    record.note === undefined ? undefined : paragraph(composer.local(record.note)),
    tableOf(`sheet-${record.id}`, captions.sheet(title), widths, sheetRows(composer, record)),
    ...stepsOf(composer, record),
    became.length === 0 ? undefined : paragraph(...became),
    ...accountsOn(composer, record),
  ]);
};

const projectsOf = (composer: Composer, share: Share): Section | undefined => {
  const { sections, sentence } = composer.messages;
  const found = composer.selection.find({ kind: 'project' });
  const shown = shareOf(composer, found, share, limits[composer.detail].sheets);
  const sheets = composer.weight
    .sorted(shown)
    .map((project) => sheet(composer, project))
    .filter((each) => each !== undefined);
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
