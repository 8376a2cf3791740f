import { createHash } from 'node:crypto';
import type { Source } from '@bilateral/core';
import type { Calendar } from './calendar.js';
import type { Draw } from './draw.js';
import { nameOf } from './words.js';

const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');

const languages = [
  ['en', 50],
  ['ru', 30],
  ['ur', 15],
  ['zh', 5],
] as const;
const types = [
  'official',
  'agency',
  'newspaper',
  'broadcaster',
  'magazine',
  'think-tank',
  'website',
] as const;
const paragraphs = 8;
const sentencesInParagraph = 5;
const sentenceLength = 120;

/** The numbered text of a source: so many sentences of one length. */
const textOf = (id: string): NonNullable<Source['text']> => ({
  file: `${id}.txt`,
  sha256: sha256(id),
  sentences: Array.from({ length: paragraphs * sentencesInParagraph }, (_each, index) => ({
    paragraph: 1 + Math.floor(index / sentencesInParagraph),
    sentence: 1 + (index % sentencesInParagraph),
    start: index * (sentenceLength + 1),
    end: index * (sentenceLength + 1) + sentenceLength,
    sha256: sha256(`${id} ${index}`),
  })),
});

/** Invents the sources: a third with a text that was read, some that carry what another one wrote. */
export function inventSources(count: number, draw: Draw, calendar: Calendar): readonly Source[] {
  return Array.from({ length: count }, (_each, index): Source => {
    const id = `paper-${index}`;
    const { en } = nameOf(index, 3);
    const published = calendar.anyDay();
    calendar.say(published);
    return {
      id,
      title: `The ${en} report no. ${index}`,
      publisher: `${nameOf(index % 97, 2).en} Press`,
      address: `https://example.org/${id}`,
      published,
      language: draw.weighed(languages),
      type: draw.one(types),
      ...(draw.chance(60) && { perspective: draw.one(['arcadia', 'baltia']) }),
      ...(index > 0 && draw.chance(8) && { derivedFrom: `paper-${draw.below(index)}` }),
      ...(index % 3 === 0 && { text: textOf(id) }),
      claims: [],
      unasserting: index % 3 === 0 ? [{ at: ['1.1'], reason: 'heading' }] : [],
    };
  });
}

/** A sentence of a text that is not its heading. */
export const anySentence = (draw: Draw): string => {
  const sentence = 1 + draw.below(paragraphs * sentencesInParagraph - 1);
  return `${1 + Math.floor(sentence / sentencesInParagraph)}.${1 + (sentence % sentencesInParagraph)}`;
};
