import { findRecords, type Modality, type Relation } from '@bilateral/core';
import type { Composer } from '../composer.js';
import { paragraph, text } from '../inline.js';
import type { Inline, Section } from '../model.js';
import { isArmsRelation } from './defence-topics.js';
import { datesInTime } from './in-time.js';
import { cell, name, sectionOf, tableOf, type Compose } from './section.js';

/** What the label of a relation says already. */
export const relationCore: readonly string[] = ['subject', 'predicate', 'object'];

/** A relation in a line: its label, then its time and circumstances, with the note on all of it. */
export function relationLine(
  composer: Composer,
  relation: Relation,
  modality: Modality = 'actual',
): readonly Inline[] {
  const told = composer.propertiesOf(relation, modality, relationCore);
  // Notes are numbered as they are made, so the label's comes first.
  const label = composer.label(relation.id);
  const named = [name(label), ...composer.citeRest(relation, told, modality)];
  const more = composer.facts(relation, told, modality);
  return more.length > 0 ? [...named, text(`${composer.stopAfter(label)} `), ...more] : named;
}

const isTenure = ({ values }: Relation): boolean =>
  values.predicate === 'holds' || values.predicate === 'leads';

const office = (composer: Composer, { values }: Relation): string => {
  const held = composer.label(values.object ?? '');
  return values.predicate === 'leads' ? composer.messages.phrase.leads(held) : held;
};

/** The times of which the passages speak that show a person in an office. */
const shownIn = (composer: Composer, { claims }: Relation): readonly Inline[] => {
  const counted = claims.filter(({ modality, rank }) => modality === 'actual' && rank !== 'deprecated');
  const dates = counted.flatMap(({ asOf }) => (asOf === undefined ? [] : [asOf]));
  const words = datesInTime(composer.dossier, dates).map((date) => composer.date(date));
  return words.length === 0 ? [] : [text(words.join(composer.messages.marks.semicolon))];
};

const offices = (composer: Composer, tenures: readonly Relation[]): Section | undefined => {
  const { columns, sections, sentence } = composer.messages;
  const rows = tenures.map((relation) => [
    [text(composer.label(relation.values.subject ?? relation.id))],
    [text(office(composer, relation)), ...composer.cite(relation, relationCore)],
    cell(composer.messages.marks.semicolon, composer.fact(relation, 'during'), shownIn(composer, relation)),
  ]);
  const table = tableOf(
    'offices-table',
    composer.messages.captions.offices,
    [
      [columns.person, 0.34],
      [columns.office, 0.4],
      [columns.shownIn, 0.26],
    ],
    rows,
  );
  return table && sectionOf('offices', sections.offices, [paragraph(sentence.officesIntro), table]);
};

/** The party at either end of a relation, where the end is one or stood for one. */
const ends = (composer: Composer, { values }: Relation): readonly string[] => {
  const { parties, predecessors = {} } = composer.dossier.info;
  const party = (id: string | undefined): string | undefined =>
    parties.find((each) => each === id || (predecessors[each] ?? []).includes(id ?? ''));
  return [party(values.subject), party(values.object)].filter((each) => each !== undefined);
};

const lines = (
  composer: Composer,
  id: string,
  title: string,
  relations: readonly Relation[],
): Section | undefined =>
  relations.length === 0
    ? undefined
    : sectionOf(id, title, [
        {
          kind: 'list',
          ordered: false,
          items: relations.map((relation) => relationLine(composer, relation)),
        },
      ]);

/** Who supports, opposes, supplies or belongs to what: between the parties, of each party, among others; then the offices. */
export const relations: Compose = (composer) => {
  const { dossier, messages } = composer;
  const { sections, sentence } = messages;
  const found = findRecords(dossier, { kind: 'relation', modality: 'actual' }).filter(
    (relation) => !isArmsRelation(relation),
  );
  if (found.length === 0) return undefined;
  const others = found.filter((relation) => !isTenure(relation));
  const between = others.filter((relation) => new Set(ends(composer, relation)).size === 2);
  const rest = others.filter((relation) => !between.includes(relation));
  const ofParty = (party: string): readonly Relation[] =>
    rest.filter((relation) => ends(composer, relation)[0] === party);
  return sectionOf('relations', sections.relations, [
    paragraph(sentence.relationsIntro),
    lines(composer, 'relations-between', sections.betweenParties, between),
    ...dossier.info.parties.map((party) =>
      lines(composer, `relations-${party}`, composer.label(party), ofParty(party)),
    ),
    lines(
      composer,
      'relations-others',
      sections.thirdParties,
      rest.filter((relation) => ends(composer, relation).length === 0),
    ),
    offices(composer, found.filter(isTenure)),
  ]);
};
