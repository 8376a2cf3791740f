import type { Assessment, Claim, Utterance } from '@bilateral/core';
import { authorOf } from '../citations/author.js';
import type { Composer } from '../composer.js';
import { sameWords } from '../format/local-text.js';
import { paragraph, text } from '../inline.js';
import type { Block, Inline, Section } from '../model.js';
import { limits } from './limits.js';
import { linked } from './places.js';
import { anchorOf, furtherIn, moreInFull, sectionOf, shareOf, type Compose, type Share } from './section.js';
import { datedTitle, sourcesWords } from './voice-words.js';

type Voiced = Assessment | Utterance;

/** What a holder says in one wording: the records that tell it, and the claims behind them. */
interface Saying {
  readonly records: readonly [Voiced, ...Voiced[]];
  readonly claims: readonly Claim[];
}

interface Holder {
  readonly name: string;
  readonly sayings: readonly Saying[];
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** Whose words or opinion a claim gives: a record, a description, or the source's author. */
const holderOf = (composer: Composer, { said, source }: Claim): string => {
  const { messages, dossier } = composer;
  if (said !== undefined) return capital(composer.speaker(said));
  const read = dossier.sources.get(source);
  return (read && authorOf(composer, read)) ?? messages.authorOf(read?.title ?? source);
};

const counted = ({ claims }: Voiced): readonly Claim[] =>
  (claims as readonly Claim[]).filter(({ rank }) => rank !== 'deprecated');

const valueOf = (record: Voiced, property: 'date' | 'occasion'): string | undefined => {
  const values = Object.values(record.merged).map((merged) => merged.values[property]);
  return values.find((value): value is string => typeof value === 'string');
};

/** The last day on which something can have been said: by its date, its occasion, or else its source. */
const dayOf = ({ dossier }: Composer, record: Voiced): string => {
  const occasion = dossier.records.get(valueOf(record, 'occasion') ?? '');
  const held = Object.values(occasion?.merged ?? {}).map((merged) => merged.values['date']);
  const read = dossier.sources.get(counted(record)[0]?.source ?? '');
  const dates = [valueOf(record, 'date'), ...held, read?.published, read?.inferred?.written?.value];
  const date = dates.find((each): each is string => typeof each === 'string');
  return dossier.dates[date ?? '']?.latest ?? '';
};

/** The sayings of a holder, newest first; the same words on the same occasion are one. */
const sayingsOf = (
  composer: Composer,
  records: readonly Voiced[],
  isOwn: (claim: Claim) => boolean,
): readonly Saying[] => {
  const sayings = new Map<string, Saying>();
  for (const record of records) {
    const claims = counted(record).filter(isOwn);
    const key = [sameWords(record.text), claims[0]?.modality, valueOf(record, 'occasion')].join('\n');
    const known = sayings.get(key);
    sayings.set(key, {
      records: known ? [...known.records, record] : [record],
      claims: [...(known?.claims ?? []), ...claims],
    });
  }
  const day = ({ records: [first] }: Saying): string => dayOf(composer, first);
  return [...sayings.values()].sort((a, b) => (day(a) > day(b) ? -1 : day(a) < day(b) ? 1 : 0));
};

/** The holders, those in the highest offices first, then those of whom most is told. */
const holdersOf = (composer: Composer, records: readonly Voiced[]): readonly Holder[] => {
  const held = new Map<string, Voiced[]>();
  for (const record of records) {
    for (const holder of new Set(counted(record).map((claim) => holderOf(composer, claim))))
      held.set(holder, [...(held.get(holder) ?? []), record]);
  }
  const level = (own: readonly Voiced[]): number =>
    Math.min(...own.map((each) => composer.weight.levelOf(each)));
  return [...held]
    .sort(([, a], [, b]) => level(a) - level(b) || b.length - a.length)
    .map(([name, own]) => ({
      name,
      sayings: sayingsOf(composer, own, (claim) => holderOf(composer, claim) === name),
    }));
};

/** A saying with its standing, date and occasion, and one note on all who tell it. */
const line = (composer: Composer, { records: [record], claims }: Saying): readonly Inline[] => {
  const modality = claims[0]?.modality ?? 'actual';
  const { marks } = composer.messages;
  const words = composer.local(record.text);
  const date = valueOf(record, 'date');
  const occasion = valueOf(record, 'occasion');
  const aside: readonly Inline[] = [
    ...(modality === 'actual' ? [] : [text(composer.code('modality', modality))]),
    ...(occasion === undefined ? [] : [linked(composer, occasion, composer.label(occasion))]),
    ...(date === undefined ? [] : [text(composer.date(date))]),
  ].flatMap((part, index) => (index === 0 ? [part] : [text(marks.semicolon), part]));
  const [, said = words, stop = marks.stop] = /^(.*?)([.!?۔؟])?$/s.exec(words) ?? [];
  // An occasion with brackets of its own follows a dash: no bracket stands within another.
  const isNested = occasion !== undefined && composer.label(occasion).includes('(');
  const [opens, closes] = isNested ? ['\u00a0— ', ''] : [' (', ')'];
  const last = aside.at(-1);
  // An abbreviation at the end of a date has its stop.
  const end = isNested && last?.kind === 'text' ? composer.stopAfter(last.value) : `${closes}${stop}`;
  return [
    text(aside.length === 0 ? `${said}${stop}` : `${said}${opens}`),
    ...aside,
    ...(aside.length === 0 || end === '' ? [] : [text(end)]),
    ...composer.notes.cite(claims.map(({ address }) => address)),
  ];
};

/** Who a holder is: the offices that the sources give, with their note, and where the words stand. */
const standing = (composer: Composer, { name, sayings }: Holder): readonly Inline[] => {
  const { inOffices, marks, toldIn } = composer.messages;
  const claims = sayings.flatMap((saying) => saying.claims);
  const inOffice = claims.filter(({ said }) => said?.office !== undefined);
  const offices = [...new Set(inOffice.map(({ said }) => composer.officeName(said?.office ?? '')))];
  const sources = [...new Set(claims.map(({ source }) => source))];
  const told = sourcesWords(
    composer,
    sources.map((source) => ({ source })),
    limits[composer.detail].sources,
  );
  const isTitled = sources.length === 1 && name.includes(datedTitle(composer, sources[0] ?? ''));
  return [
    ...(offices.length === 0
      ? []
      : [
          text(`${inOffices(offices.join(marks.semicolon), offices.length)}${marks.stop}`),
          ...composer.notes.cite(
            inOffice.map(({ address }) => address),
            'said',
          ),
          text(' '),
        ]),
    ...(isTitled ? [] : [text(`${toldIn(told, sources.length)}${composer.stopAfter(told)}`)]),
  ];
};

const grouped = (composer: Composer, id: string, records: readonly Voiced[]): readonly Section[] =>
  holdersOf(composer, records).map((holder, index) => {
    const who = standing(composer, holder);
    const list: Block = {
      kind: 'list',
      ordered: false,
      items: holder.sayings.map((saying) => line(composer, saying)),
    };
    const children = [...(who.length === 0 ? [] : [paragraph(...who)]), list];
    return { kind: 'section', id: `${id}-${index + 1}`, title: holder.name, children };
  });

const statementsOf = (composer: Composer, share: Share): Section | undefined => {
  const { sections, sentence } = composer.messages;
  const found = composer.selection.find({ kind: 'utterance' });
  const shown = shareOf(composer, found, share, limits[composer.detail].statements);
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
  const found = composer.selection.find({ kind: 'assessment' });
  const shown = shareOf(composer, found, 'leading', limits[composer.detail].assessments);
  const parts = grouped(composer, 'assessments', shown);
  return parts.length === 0
    ? undefined
    : sectionOf('assessments', sections.assessments, [
        paragraph(sentence.assessmentsIntro),
        moreInFull(composer, shown.length, found.length),
        ...parts,
      ]);
};
