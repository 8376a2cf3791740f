import {
  conflictsIn,
  explain,
  parsePath,
  type AuthoredConflict,
  type Dossier,
  type RecordConflict,
} from '@bilateral/core';
import type { Item } from '../page/page.js';
import type { Evidence } from './evidence.js';
import type { Teller } from './teller.js';

/** The state of a conflict, on what the editor's judgement rests, and the editor's note. */
export function judgementItems(
  teller: Teller,
  conflict: Pick<RecordConflict, 'state'> & Partial<Pick<AuthoredConflict, 'basis' | 'note'>>,
): readonly Item[] {
  const { editor } = teller.words;
  const { state, basis, note } = conflict;
  return [
    { label: editor.state, text: teller.code('conflict-state', state) },
    ...(basis === undefined ? [] : [{ label: editor.basis, text: teller.code('basis', basis) }]),
    ...(note === undefined ? [] : [{ label: editor.note, text: teller.text(note) }]),
  ];
}

const isText = (value: unknown): value is { readonly en: string } =>
  typeof value === 'object' && value !== null && 'en' in value;

/** The positions of a conflict, the weightiest first, each with the claims and the number of voices. */
export function positionItems(
  teller: Teller,
  { property, positions }: Pick<RecordConflict, 'property' | 'positions'>,
  cite: (addresses: readonly string[]) => string,
): readonly Item[] {
  return positions.map(({ value, claims, voices }) => ({
    text:
      property === 'account' && isText(value) ? teller.text(value) : teller.value(parsePath(property), value),
    remark: `${cite(claims)} ${teller.words.voices(voices)}`,
  }));
}

/** Where the sources disagree on a record: the positions, the judgement, and why the value is what it is. */
export function conflictItems(teller: Teller, evidence: Evidence, id: string): readonly Item[] {
  const { dossier, language, words } = teller;
  return conflictsIn(dossier, { record: id }).map((conflict) => {
    const { property, modality } = conflict;
    const explanation = explain(dossier, id, property).find(
      (each) => each.property === property && each.modality === modality,
    );
    const given = modality === 'actual' ? '' : ` (${teller.code('modality', modality)})`;
    return {
      label: `${teller.path(property)}${given}`,
      ...(explanation && { text: explanation.sentence[language] }),
      items: [
        ...positionItems(teller, conflict, (claims) => evidence.cite(claims)),
        ...(conflict.note === undefined
          ? []
          : [{ label: words.editor.note, text: teller.text(conflict.note) }]),
      ],
    };
  });
}

/** The conflicts that the editor wrote and in which a record's claims stand, or that are about it. */
export const accountsOn = (dossier: Dossier, id: string): readonly RecordConflict[] =>
  conflictsIn(dossier, { of: { id }, property: 'account' });

/** The same, each with its state and id. */
export function accountItems(teller: Teller, id: string): readonly Item[] {
  const labels = new Map(teller.dossier.conflicts.map((conflict) => [conflict.id, conflict.label]));
  return accountsOn(teller.dossier, id).map(({ record, state }) => ({
    text: teller.text(labels.get(record) ?? { en: record }),
    remark: `· ${teller.code('conflict-state', state)} · ${teller.asWritten(record)}`,
  }));
}
