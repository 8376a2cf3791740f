import { codeLabel, type LocalText } from '@bilateral/core';
import type { Facts } from './facts.js';

/** The names of the states and of the topics in one language: what people search for. */
export const keywordsIn = ({ states, topics }: Facts, language: keyof LocalText): readonly string[] => [
  ...new Set([
    ...states.flatMap(({ label }) => label[language] ?? []),
    ...topics.map((topic) => codeLabel('topic', topic, language)),
  ]),
];
