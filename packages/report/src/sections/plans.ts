import {
  plansOf,
  type Claim,
  type DossierRecord,
  type Kind,
  type Modality,
  type Plan,
} from '@bilateral/core';
import type { Composer } from '../composer.js';
import { onLines, paragraph, text } from '../inline.js';
import type { Inline, Section } from '../model.js';
import { limits } from './limits.js';
import { outcomeWords } from './outcome.js';
import { relationCore } from './relations.js';
import {
  anchorOf,
  furtherIn,
  name,
  sectionOf,
  shareOf,
  tableOf,
  type Compose,
  type Share,
} from './section.js';
import { sourcesWords } from './voice-words.js';

const modalities: readonly Modality[] = ['planned', 'proposed', 'forecast', 'alleged', 'denied'];

/** Opinions and statements have chapters of their own, projects their sheets. */
const elsewhere: ReadonlySet<Kind> = new Set<Kind>(['assessment', 'utterance', 'project']);

/** The claims of a modality that count. */
const claimsIn = ({ claims }: DossierRecord, modality: Modality): readonly Claim[] =>
  (claims as readonly Claim[]).filter((claim) => claim.modality === modality && claim.rank !== 'deprecated');

/** What is said, with its notes: of a relation what its label leaves out, of the rest each property by name. */
const said = (composer: Composer, record: DossierRecord, modality: Modality): readonly Inline[] => {
  if (record.kind !== 'relation')
    return composer.facts(record, composer.propertiesOf(record, modality), modality);
  const told = composer.propertiesOf(record, modality, relationCore);
  return [...composer.facts(record, told, modality), ...composer.citeRest(record, told, modality)];
};

const finished = (composer: Composer, words: readonly Inline[]): string => {
  const last = [...words].reverse().find((node) => node.kind === 'text' || node.kind === 'reference');
  const end = last?.kind === 'text' ? last.value : '';
  return composer.stopAfter(end);
};

/** Each plan of a record with what became of it, on a line of its own; the value goes before it where there are several. */
const outcomes = (composer: Composer, plans: readonly Plan[]): readonly Inline[] =>
  onLines(
    plans.map((plan) => {
      const became = outcomeWords(composer, plan);
      const { property, value } = plan;
      const isOne = plans.length === 1 || property === undefined;
      const what = isOne ? [] : [text(`${composer.valueAt(property, value)}: `)];
      const marks = became.filter(({ kind }) => kind === 'noteMark');
      const words = became.filter(({ kind }) => kind !== 'noteMark');
      return [...what, ...words, text(finished(composer, words)), ...marks];
    }),
  );

/** The plans that a row is to judge: of what was never planned, only what the editor judged, once. */
const toJudge = (plans: readonly Plan[], modality: Modality): readonly Plan[] =>
  modality === 'planned' ? plans : plans.filter(({ basis }) => basis === 'authored').slice(0, 1);

/** A row: what is given in a modality, who gives it so and when, and what became of it. */
const rowOf = (
  composer: Composer,
  record: DossierRecord,
  modality: Modality,
  plans: readonly Plan[],
): readonly (readonly Inline[])[] => {
  const { sources } = limits[composer.detail];
  const told = onLines([[name(composer.label(record.id))], said(composer, record, modality)]);
  const who = [text(sourcesWords(composer, claimsIn(record, modality), sources))];
  return [told, who, outcomes(composer, toJudge(plans, modality))];
};

const ofModality = (
  composer: Composer,
  modality: Modality,
  records: readonly DossierRecord[],
  plans: ReadonlyMap<string, readonly Plan[]>,
  share: Share,
): Section | undefined => {
  const { captions, columns } = composer.messages;
  const label = composer.code('modality', modality);
  const id = anchorOf(`plans-${modality}`, share);
  const found = records.filter(
    (record) => record.merged[modality] !== undefined && !elsewhere.has(record.kind),
  );
  const shown = shareOf(composer, found, share, limits[composer.detail].plans);
  const rows = shown.map((record) => rowOf(composer, record, modality, plans.get(record.id) ?? []));
  const isJudged = rows.some((row) => row.at(-1)?.length !== 0);
  const widths: readonly (readonly [title: string, width: number])[] = isJudged
    ? [
        [columns.statement, 0.48],
        [columns.saidBy, 0.24],
        [columns.outcome, 0.28],
      ]
    : [
        [columns.statement, 0.68],
        [columns.saidBy, 0.32],
      ];
  return sectionOf(id, `${label.charAt(0).toUpperCase()}${label.slice(1)}`, [
    furtherIn(composer, 'furtherPlans', shown.length, found.length, share),
    tableOf(
      `${id}-table`,
      captions.modality(label),
      widths,
      rows.map((row) => (isJudged ? row : row.slice(0, 2))),
    ),
  ]);
};

/** What became of the plans of each record, by its id. */
const judgedPlans = ({ dossier, day }: Composer): ReadonlyMap<string, readonly Plan[]> => {
  const plans = new Map<string, Plan[]>();
  for (const plan of plansOf(dossier, { at: day }))
    plans.set(plan.record.id, [...(plans.get(plan.record.id) ?? []), plan]);
  return plans;
};

const plansOfShare = (composer: Composer, share: Share): Section | undefined => {
  const { sections, sentence } = composer.messages;
  const records = composer.selection.find();
  const plans = judgedPlans(composer);
  const parts = modalities
    .map((modality) => ofModality(composer, modality, records, plans, share))
    .filter((each) => each !== undefined);
  if (parts.length === 0) return undefined;
  const intro = share === 'leading' ? paragraph(sentence.plansIntro) : undefined;
  return sectionOf(anchorOf('plans', share), sections.plans, [intro, ...parts]);
};

/** What has not been stated as a fact: plans, proposals, forecasts, hearsay, denials; what weighs most of each. */
export const plans: Compose = (composer) => plansOfShare(composer, 'leading');

/** The others of what has not been stated as a fact. */
export const furtherPlans: Compose = (composer) => plansOfShare(composer, 'others');
