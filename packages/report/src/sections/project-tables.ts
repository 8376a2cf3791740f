import {
  codeLists,
  milestonesOf,
  type Claim,
  type DossierRecord,
  type Milestone,
  type Modality,
} from '@bilateral/core';
import type { Composer } from '../composer.js';
import { text } from '../inline.js';
import type { Block, Inline } from '../model.js';
import { limits } from './limits.js';
import { linkedLabel } from './places.js';
import { moreInFull, tableOf } from './section.js';
import { freeAccounts } from './stated-value.js';
import { sourcesWords } from './voice-words.js';

const modalities = Object.keys(codeLists.modality) as Modality[];

const addresses = (claims: readonly Claim[]): readonly string[] => claims.map(({ address }) => address);

/** What a step is in words: another record by its label, a name that came or went, a date by its property. */
const stepWords = (composer: Composer, id: string, { record, what, value, property }: Milestone): Inline => {
  const { nameStep } = composer.messages;
  if (record.id !== id) return linkedLabel(composer, record);
  if (what === 'name-from') return text(nameStep.from(value));
  if (what === 'name-until') return text(nameStep.until(value));
  return text(what === 'status' ? composer.code('status', value) : composer.property(property));
};

const isActual = ({ modality }: Milestone): boolean => modality === 'actual';

/** The dated events, agreements and changes of name in the life of a project; its own dates stand among its values. */
export function stepsOf(composer: Composer, record: DossierRecord): readonly (Block | undefined)[] {
  const { captions, columns } = composer.messages;
  const linked = milestonesOf(composer.dossier, record.id).filter(
    (step) => step.record.id !== record.id && composer.selection.has(step.record.id),
  );
  const took = new Set(linked.filter(isActual).map((step) => step.record.id));
  // Of what took place, that it had been planned stands in the chapter on plans.
  const all = linked.filter((step) => isActual(step) || !took.has(step.record.id));
  const shown = all.slice(-limits[composer.detail].steps);
  const rows = shown.map((step) => [
    [text(composer.date(step.date))],
    [stepWords(composer, record.id, step), ...composer.notes.cite(addresses(step.claims))],
    [text(composer.code('modality', step.modality))],
  ]);
  const widths = [
    [columns.date, 0.24],
    [columns.step, 0.6],
    [columns.standing, 0.16],
  ] as const;
  return [
    tableOf(`steps-${record.id}`, captions.steps(composer.label(record.id)), widths, rows),
    moreInFull(composer, shown.length, all.length),
  ];
}

/** The first day of which a claim speaks, or on which its source was published. */
const dayOf = ({ dossier }: Composer, { asOf, source }: Claim): string =>
  dossier.dates[asOf ?? dossier.sources.get(source)?.published ?? '']?.earliest ?? '';

/** What is told beside the values, in the order in which it was told, each with who tells it and its standing. */
export function accountsOn(composer: Composer, record: DossierRecord): readonly (Block | undefined)[] {
  const { captions, columns } = composer.messages;
  const { accounts, sources } = limits[composer.detail];
  const all = modalities
    .flatMap((modality) =>
      freeAccounts(composer, record, modality).map((account) => ({
        ...account,
        modality,
        day: account.claims.map((claim) => dayOf(composer, claim)).sort()[0] ?? '',
      })),
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const shown = all.slice(-accounts);
  const rows = shown.map(({ words, claims, modality }) => [
    [text(words), ...composer.notes.cite(addresses(claims), 'text')],
    [text(sourcesWords(composer, claims, sources))],
    [text(composer.code('modality', modality))],
  ]);
  const widths = [
    [columns.told, 0.56],
    [columns.saidBy, 0.28],
    [columns.standing, 0.16],
  ] as const;
  return [
    tableOf(`told-${record.id}`, captions.told(composer.label(record.id)), widths, rows),
    moreInFull(composer, shown.length, all.length),
  ];
}
