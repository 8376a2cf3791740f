import type { Assessment, Claim, Utterance } from '@bilateral/core';
import { authorOf } from '../citations/author.js';
import type { Composer } from '../composer.js';
import { paragraph, text } from '../inline.js';
import type { Block, Inline, Section } from '../model.js';
import { anchorOf, furtherIn, sectionOf, shareOf, type Compose, type Share } from './section.js';

type Voiced = Assessment | Utterance;

/** Whose words or opinion a claim gives: a record, a description, or the source's author. */
const holderOf = (composer: Composer, { said, source }: Claim): string => {
  const { messages, dossier } = composer;
  if (said?.by !== undefined) return composer.label(said.by);
  if (said?.described !== undefined) {
    const described = messages.described(said.described);
    return described.charAt(0).toUpperCase() + described.slice(1);
  }
  const read = dossier.sources.get(source);
  return (read && authorOf(composer, read)) ?? messages.authorOf(read?.title ?? source);
};

const counted = ({ claims }: Voiced): readonly Claim[] =>
  (claims as readonly Claim[]).filter(({ rank }) => rank !== 'deprecated');

/** Sources in their order, then passages in the order of the text. */
const byPassage = (composer: Composer) => {
  const sources = [...composer.dossier.sources.keys()];
  const place = ({ claims }: Voiced): readonly number[] => {
    const first = claims[0];
    return [sources.indexOf(first?.source ?? ''), ...(first?.at?.[0] ?? '').split('.').map(Number)];
  };
  return (a: Voiced, b: Voiced): number => {
    const [x, y] = [place(a), place(b)];
    const differing = x.findIndex((part, index) => part !== y[index]);
    return differing < 0 ? 0 : (x[differing] ?? 0) - (y[differing] ?? 0);
  };
};

const byHolder = (composer: Composer, records: readonly Voiced[]): ReadonlyMap<string, readonly Voiced[]> => {
  const holders = new Map<string, Voiced[]>();
  for (const record of [...records].sort(byPassage(composer))) {
    for (const holder of new Set(counted(record).map((claim) => holderOf(composer, claim)))) {
      holders.set(holder, [...(holders.get(holder) ?? []), record]);
    }
  }
  return holders;
};

const line = (composer: Composer, record: Voiced, holder: string): readonly Inline[] => {
  const claims = counted(record).filter((claim) => holderOf(composer, claim) === holder);
  const modality = claims[0]?.modality ?? 'actual';
  const { marks } = composer.messages;
  const words = composer.local(record.text);
  const occasion = record.merged[modality]?.values['occasion'];
  const standing = [
    ...(modality === 'actual' ? [] : [composer.code('modality', modality)]),
    ...(typeof occasion === 'string' ? [composer.label(occasion)] : []),
  ];
  const aside = standing.length === 0 ? '' : ` (${standing.join(marks.semicolon)})`;
  const [, said = words, stop = marks.stop] = /^(.*?)([.!?۔؟])?$/s.exec(words) ?? [];
  return [text(`${said}${aside}${stop}`), ...composer.notes.cite(claims.map(({ address }) => address))];
};

const grouped = (composer: Composer, id: string, records: readonly Voiced[]): readonly Section[] =>
  [...byHolder(composer, records)].map(([holder, held], index) => {
    const list: Block = {
      kind: 'list',
      ordered: false,
      items: held.map((record) => line(composer, record, holder)),
    };
    return { kind: 'section', id: `${id}-${index + 1}`, title: holder, children: [list] };
  });

const statementsOf = (composer: Composer, share: Share): Section | undefined => {
  const { sections, sentence } = composer.messages;
  const found = composer.selection.find({ kind: 'utterance' });
  const shown = shareOf(composer, found, share);
  const id = anchorOf('statements', share);
  const parts = grouped(composer, id, shown);
  if (parts.length === 0) return undefined;
  const intro = share === 'leading' ? paragraph(sentence.statementsIntro) : undefined;
  return sectionOf(id, sections.statements, [
    intro,
    furtherIn(composer, 'furtherPlans', shown.length, found.length, share),
    ...parts,
  ]);
};

/** What was said, by speaker: what weighs most. */
export const statements: Compose = (composer) => statementsOf(composer, 'leading');

/** The other statements. */
export const furtherStatements: Compose = (composer) => statementsOf(composer, 'others');

/** Opinions, by those who hold them. */
export const assessments: Compose = (composer) => {
  const { sections, sentence } = composer.messages;
  const parts = grouped(composer, 'assessments', composer.selection.find({ kind: 'assessment' }));
  return parts.length === 0
    ? undefined
    : sectionOf('assessments', sections.assessments, [paragraph(sentence.assessmentsIntro), ...parts]);
};
