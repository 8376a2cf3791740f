import type { Modality, Relation } from '@bilateral/core';
import type { Composer } from '../composer.js';
import { paragraph, text } from '../inline.js';
import type { Inline, Section } from '../model.js';
import { isArmsRelation } from './defence-topics.js';
import { isTenure } from './offices.js';
import { anchorOf, furtherIn, name, sectionOf, shareOf, type Compose, type Share } from './section.js';

/** What the label of a relation says already. */
export const relationCore: readonly string[] = ['subject', 'predicate', 'object'];

/** A relation in a line: its label, then its time and circumstances, with the note on all of it. */
export function relationLine(
  composer: Composer,
  relation: Relation,
  modality: Modality = 'actual',
): readonly Inline[] {
  const told = composer.propertiesOf(relation, modality, relationCore);
  const label = composer.label(relation.id);
  const named = [name(label), ...composer.citeRest(relation, told, modality)];
  const more = composer.facts(relation, told, modality);
  return more.length > 0 ? [...named, text(`${composer.stopAfter(label)} `), ...more] : named;
}

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

/** The relations that are lines, by whether both parties are their ends. */
const told = (composer: Composer): Readonly<Record<'between' | 'rest', readonly Relation[]>> => {
  const found = composer.selection
    .find({ kind: 'relation', modality: 'actual' })
    .filter((relation) => !isArmsRelation(relation) && !isTenure(relation));
  const isBetween = (relation: Relation): boolean => new Set(ends(composer, relation)).size === 2;
  return { between: found.filter(isBetween), rest: found.filter((relation) => !isBetween(relation)) };
};

const between = (composer: Composer, relations: readonly Relation[], share: Share): Section | undefined =>
  lines(
    composer,
    anchorOf('relations-between', share),
    composer.messages.sections.betweenParties,
    shareOf(composer, relations, share),
  );

/** What holds between the two states: what weighs most of it. */
export const relations: Compose = (composer) => {
  const { sections, sentence } = composer.messages;
  const all = told(composer);
  const list = between(composer, all.between, 'leading');
  if (!list) return undefined;
  const shown = shareOf(composer, all.between, 'leading').length;
  return sectionOf('relations', sections.relations, [
    paragraph(sentence.relationsIntro),
    list,
    furtherIn(composer, 'furtherRelations', shown, all.between.length + all.rest.length),
  ]);
};

/** The other relations: between the parties, of each party, among others. */
export const furtherRelations: Compose = (composer) => {
  const { dossier, messages } = composer;
  const all = told(composer);
  const ofParty = (party: string): readonly Relation[] =>
    all.rest.filter((relation) => ends(composer, relation)[0] === party);
  return sectionOf('annex-further-relations', messages.sections.furtherRelations, [
    between(composer, all.between, 'others'),
    ...dossier.info.parties.map((party) =>
      lines(composer, `relations-${party}`, composer.label(party), ofParty(party)),
    ),
    lines(
      composer,
      'relations-others',
      messages.sections.thirdParties,
      all.rest.filter((relation) => ends(composer, relation).length === 0),
    ),
  ]);
};
