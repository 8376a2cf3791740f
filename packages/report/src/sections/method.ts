import { codeLists, eventKinds, type Claim, type Kind, type Support } from '@bilateral/core';
import type { Composer } from '../composer.js';
import { paragraph, text } from '../inline.js';
import type { Block, Inline, Paragraph, Section } from '../model.js';
import { sectionOf } from './section.js';
import { selectionWords } from './selection-words.js';

/** Kinds of which a report tells only as other records name them. */
const onlyNamed: ReadonlySet<Kind> = new Set<Kind>(['state', 'place', 'organisation', 'office']);

const counts = ({ rank }: Claim): boolean => rank !== 'deprecated';

/** Of how many records the report tells; the chapter stands last, when all notes are made. */
const leftOut = ({ detail, messages, notes, selection }: Composer): readonly Paragraph[] => {
  if (detail === 'full') return [];
  const known = selection
    .records()
    .filter((record) => !onlyNamed.has(record.kind) && selection.claimsOn(record).some(counts));
  const cited = new Set(notes.recordsOf());
  const told = known.filter(({ id }) => cited.has(id)).length;
  return told === known.length ? [] : [paragraph(messages.guide.leftOut(told, known.length))];
};

const weight = (composer: Composer): readonly Paragraph[] => {
  const { guide } = composer.messages;
  return [paragraph(guide.weight[composer.detail === 'full' ? 'full' : 'standard']), ...leftOut(composer)];
};

const support = (composer: Composer): readonly Block[] => {
  const { guide } = composer.messages;
  const items = (Object.keys(codeLists.support) as Support[]).map((each): readonly Inline[] => [
    { kind: 'support', support: each, label: composer.code('support', each) },
    text(`: ${guide.support[each]}${composer.stopAfter(guide.support[each])}`),
  ]);
  return [paragraph(guide.supportIntro), { kind: 'list', ordered: false, items }];
};

/** What is in no count: with numbers, where there is anything of the kind. */
const notCounted = ({ messages, selection }: Composer): readonly Paragraph[] => {
  const { modality, setAside, lowConfidence, undated } = messages.guide.notCounted;
  const claims = selection.records().flatMap((record) => selection.claimsOn(record));
  const ranked = claims.filter((claim) => !counts(claim)).length;
  const weak = claims.filter(({ confidence }) => confidence === 'low').length;
  const events = selection.find({ kind: eventKinds, modality: 'actual' });
  const without = events.length - selection.timeline().length;
  return [
    modality,
    ...(ranked === 0 ? [] : [setAside(ranked)]),
    ...(weak === 0 ? [] : [lowConfidence(weak)]),
    ...(without <= 0 ? [] : [undated(without)]),
  ].map((words) => paragraph(words));
};

/** How the dossier is made, how its marks, notes and numbers are read, how the report is cited, and what it does not tell. */
export function method(composer: Composer, citation: string): Section | undefined {
  const { guide, sections, sentence } = composer.messages;
  const chosen = selectionWords(composer, sentence.selection);
  return sectionOf('method', sections.method, [
    ...(chosen === undefined ? [] : [paragraph(chosen)]),
    ...weight(composer),
    sectionOf(
      'made',
      sections.made,
      guide.made.map((words) => paragraph(words)),
    ),
    sectionOf('support', sections.support, support(composer)),
    sectionOf(
      'how-to-read',
      sections.howToRead,
      sentence.howToRead.map((words) => paragraph(words)),
    ),
    sectionOf('citing', sections.citing, [
      paragraph(guide.citing('4.12')),
      paragraph(guide.paragraph(citation, '1.1')),
    ]),
    sectionOf('not-counted', sections.notCounted, notCounted(composer)),
    sectionOf('limits', sentence.limits, [paragraph(composer.local(composer.dossier.info.limits))]),
  ]);
}
