import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as core from '../src/index.js';
import { compiledDossier } from './names-table.js';
import { questionsFile, questionsPage } from './questions-page.js';
import { callsIn, textOfTheme } from './questions/calls.js';
import { themes } from './questions/themes.js';

const calls = themes.flatMap(({ file }) => callsIn(textOfTheme(file)));
const questions = themes.flatMap((theme) => theme.questions);

it('the page of questions is that of the dossier', async () => {
  expect(readFileSync(questionsFile, 'utf8')).toBe(questionsPage(await compiledDossier()));
});

describe('the questions', () => {
  it('are each asked once', () => {
    expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
    expect(calls.map((call) => call.question)).toEqual(questions.map(({ text }) => text));
  });

  it('are asked with what the package exports and the language has, and nothing else', () => {
    const builtIn = ['Set', 'Map', 'Math', 'Number', 'Object', 'undefined'];
    const known = new Set([...Object.keys(core), ...builtIn]);
    for (const { question, uses } of calls)
      expect([question, uses.filter((name) => !known.has(name))]).toEqual([question, []]);
  });
});
