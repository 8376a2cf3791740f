import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PakistanRussiaIds } from '@bilateral/core/pakistan-russia';
import * as core from '../src/index.js';
import { compiledDossier } from './names-table.js';
import { questionsFile, questionsPage } from './questions-page.js';
import { callsIn, textOfTheme } from './questions/calls.js';
import type { PakistanRussia } from './questions/question.js';
import { themes } from './questions/themes.js';

const questions = themes.flatMap((theme) => theme.questions);
const calls = themes.flatMap(({ file }) => callsIn(textOfTheme(file)));
let compiled: core.CompiledDossier;

beforeAll(async () => {
  compiled = await compiledDossier();
}, 60_000);

it('the page of questions is that of the dossier', () => {
  expect(readFileSync(questionsFile, 'utf8')).toBe(questionsPage(compiled));
});

describe('the questions', () => {
  it('are at least sixty, each asked once', () => {
    expect(questions.length).toBeGreaterThanOrEqual(60);
    expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
    expect(calls.map((call) => call.question)).toEqual(questions.map(({ text }) => text));
  });

  it('are asked with what the package exports and the language has, and nothing else', () => {
    const known = new Set([...Object.keys(core), ...Object.getOwnPropertyNames(globalThis)]);
    for (const { question, uses } of calls)
      expect([question, uses.filter((name) => !known.has(name))]).toEqual([question, []]);
  });
});

describe('the answers', () => {
  let dossier: PakistanRussia;

  beforeAll(() => {
    dossier = core.createDossier<PakistanRussiaIds>(compiled);
  });

  /** The passages cited that no source has, as `source@paragraph.sentence`. */
  const unknownIn = (evidence: readonly { readonly source: string; readonly at?: readonly string[] }[]) =>
    evidence.flatMap(({ source, at = [] }) => {
      const { text } = dossier.sources.get(source) ?? {};
      if (!dossier.sources.has(source)) return [source];
      const known = new Set(text?.sentences.map(({ paragraph, sentence }) => `${paragraph}.${sentence}`));
      return at.filter((each) => !known.has(each)).map((each) => `${source}@${each}`);
    });

  it.each(questions.map(({ text, answer }) => ({ text, answer })))('to “$text”', ({ answer }) => {
    const { head, lines } = answer(dossier);
    expect(lines).not.toEqual([]);
    for (const { cells, evidence } of lines) {
      expect(cells).toHaveLength(head.length);
      expect(unknownIn(evidence)).toEqual([]);
      // What only the editor says rests on no passage, and the line says so.
      expect(evidence.length > 0 || cells.includes('by the editor') || cells.includes('–')).toBe(true);
    }
  });
});
