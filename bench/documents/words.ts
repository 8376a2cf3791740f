import { recordsInTurn } from '@bilateral/core';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import type { Report } from '@bilateral/report';
import { documentOf } from './document-of.js';

/** Words of letters of the Arabic script alone: one shaped run, in one direction. */
const isUrdu = (word: string): boolean =>
  /^[\p{sc=Arab}\p{M}]{2,}$/u.test(word) && !/\p{N}|\p{P}/u.test(word);

/**
 * So many different words of the shipped dossier's Urdu labels, and then so many neighbours, two by two, whose order can be
 * wrong. Taken from all over the dossier, always the same.
 */
export function urduWords(count: number, pairs: number): readonly string[] {
  const single = new Set<string>();
  const double = new Set<string>();
  for (const { label } of recordsInTurn(pakistanRussia)) {
    const words = (label['ur'] ?? '').split(/\s+/);
    words.forEach((word, index) => {
      const next = words[index + 1];
      if (!isUrdu(word)) return;
      single.add(word);
      if (next !== undefined && isUrdu(next)) double.add(`${word} ${next}`);
    });
  }
  const some = (all: ReadonlySet<string>, most: number): readonly string[] => {
    const step = Math.max(1, Math.floor(all.size / most));
    return [...all]
      .sort()
      .filter((_word, index) => index % step === 0)
      .slice(0, most);
  };
  return [...some(single, count), ...some(double, pairs)];
}

/** A report that holds nothing but texts, each a paragraph of its own, so that each can be found in a picture of the page. */
export function listOf(texts: readonly string[]): Report {
  const frame = documentOf(1, 'ur');
  return {
    ...frame,
    notes: [],
    bibliography: [],
    body: [
      {
        kind: 'section',
        id: 'words',
        title: 'الفاظ',
        newPage: true,
        children: texts.map((value) => ({ kind: 'paragraph', children: [{ kind: 'text', value }] })),
      },
    ],
  };
}
