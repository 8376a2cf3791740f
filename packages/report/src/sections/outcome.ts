import type { Plan, PlanEvidence } from '@bilateral/core';
import type { Composer } from '../composer.js';
import { joinInline, text } from '../inline.js';
import type { Inline } from '../model.js';
import { linked } from './places.js';

const capital = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** What a plan has become or what took its place: the value, or the record where that is another one. */
const evidenceWords = (
  composer: Composer,
  plan: Plan,
  evidence: PlanEvidence | undefined,
  words: (value: string) => string,
): readonly Inline[] => {
  if (evidence === undefined) return [];
  const { record, property, value } = evidence;
  if (record !== plan.record.id) return [linked(composer, record, words(composer.label(record)))];
  if (property === undefined || property === '' || value === undefined) return [];
  return [text(words(composer.valueAt(property, value)))];
};

const stateWords = (composer: Composer, { state }: Plan): string => {
  const { became } = composer.messages;
  const isOpen = state === 'overdue' || state === 'pending' || state === 'unknown';
  return isOpen ? became[state] : composer.code('outcome', state);
};

/**
 * What became of a plan: by the editor's word, or by what is told as a fact, by a newer plan, by the day of the report. What was
 * fulfilled leads to where it stands. Begins small where it goes on after a colon.
 */
export function outcomeWords(composer: Composer, plan: Plan, goesOn = false): readonly Inline[] {
  const { cameAbout, marks, replacedBy } = composer.messages;
  const { record, state, basis, actual, note } = plan;
  const words = goesOn ? stateWords(composer, plan) : capital(stateWords(composer, plan));
  const isThere = state === 'fulfilled' && record.merged.actual !== undefined;
  const parts = [
    [isThere ? linked(composer, record.id, words) : text(words)],
    ...(basis === 'actual' ? [evidenceWords(composer, plan, actual, cameAbout)] : []),
    evidenceWords(composer, plan, plan.replacedBy, replacedBy),
  ].filter((part) => part.length > 0);
  const behind = [...(basis === 'actual' ? (actual?.claims ?? []) : []), ...(plan.replacedBy?.claims ?? [])];
  const told = note === undefined ? [] : [text(`${marks.stop} ${composer.local(note)}`)];
  return [
    ...joinInline(parts, marks.semicolon),
    ...told,
    ...composer.notes.cite([...new Set(behind.map(({ address }) => address))]),
  ];
}
