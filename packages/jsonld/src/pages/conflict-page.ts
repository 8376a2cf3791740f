import { BilateralError, type AuthoredConflict } from '@bilateral/core';
import { conflictDocument } from '../write/excerpt.js';
import type { World } from '../write/world.js';
import { authoredSides } from './conflicts.js';
import { recordsByKind } from './connected.js';
import { Evidence } from './evidence.js';
import { allLanguages, dataForms, formsSection, framed, section } from './frame.js';
import { markup } from './markup.js';
import { Page } from './page.js';
import { pagePath } from './paths.js';
import type { PageOptions } from './record-page.js';

const conflictOf = ({ dossier }: World, id: string): AuthoredConflict => {
  const conflict = dossier.conflicts.find((each) => each.id === id);
  if (conflict) return conflict;
  throw new BilateralError('unknown-conflict', `no conflict of ${dossier.info.id} has the id '${id}'`);
};

/** The page of a conflict that the editor wrote: its sides with what each claim states, its state, and what it is about. */
export function conflictPage(world: World, id: string, { language, data }: PageOptions): string {
  const page = new Page(world, language, pagePath('conflict', id, language));
  const conflict = conflictOf(world, id);
  const { messages } = page;
  const { headings } = messages;
  const evidence = new Evidence(page);
  const iri = world.iris.conflict(id);
  const stem = `doc/conflict/${id}`;
  const forms = dataForms(stem);
  const title = page.bare(conflict.label);
  const content = [
    markup`<p class="kind">${messages.conflictKind}</p>
<h1>${page.text(conflict.label)}</h1>
`,
    section('positions', headings.positions, authoredSides(page, evidence, conflict, 'positions')),
    section('about', messages.about, recordsByKind(page, conflict.about ?? [])),
    section('evidence', headings.evidence, [
      markup`<p>${messages.evidenceIntro}</p>
`,
      evidence.list([]),
    ]),
    formsSection(page, { iri, forms }),
  ];
  return framed(page, {
    title,
    description: `${messages.conflictKind}${messages.colon}${title}. ${page.bare(page.dossier.info.title)}.`,
    iri,
    stem,
    languages: allLanguages(page),
    forms,
    data: data ?? conflictDocument(world, conflict),
    content,
  });
}
