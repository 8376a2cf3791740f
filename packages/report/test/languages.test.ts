import { statementsOf, type Dossier } from '@bilateral/core';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../src/index.js';
import type { ReportLanguage } from '../src/index.js';
import { plainText } from './plain-text.js';

/** What is printed as it stands in a source, and so in the source's language: titles, names, wordings. */
function* printed({ sources, records, info }: Dossier): Generator<string> {
  yield info.licence;
  for (const { title, publisher, authors = [], address } of sources.values())
    yield* [title, publisher, address, ...authors].filter((each) => each !== undefined);
  for (const { claims } of [...records.values(), ...sources.values()]) {
    for (const { says, reading = {} } of claims) {
      for (const { path, value } of statementsOf(says))
        if (path[0] === 'names') yield path.join(' ') + String(value);
      for (const { wording } of Object.values(reading)) if (wording !== undefined) yield wording;
    }
  }
}

/** Words that the editor leaves in Latin letters, such as abbreviations of companies. */
const kept = ({ sources, records, info, conflicts }: Dossier, language: ReportLanguage): string => {
  const texts = JSON.stringify(
    [[...sources.values()], [...records.values()], info, conflicts],
    (_key, value: unknown) =>
      value !== null && typeof value === 'object' && 'en' in value
        ? (value as Record<ReportLanguage, string | undefined>)[language]
        : value instanceof Map
          ? undefined
          : value,
  );
  return texts.replace(/[a-z0-9]+(?:-[a-z0-9]+)+/g, ' ');
};

/** Fields of the tree that are for programs. */
const silent = new Set([
  ...['kind', 'id', 'target', 'href', 'direction', 'language', 'date'],
  ...['records', 'arrangement', 'tone', 'support'],
]);

/** Every string that a reader can see. */
function* spokenIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const each of value) yield* spokenIn(each);
  else if (value !== null && typeof value === 'object')
    for (const [key, each] of Object.entries(value)) if (!silent.has(key)) yield* spokenIn(each);
}

const words = (text: string): readonly string[] =>
  text.match(/\p{Script=Latin}[\p{Script=Latin}’'+-]*/gu) ?? [];

describe.each(['ru', 'ur'] as const)('the report on Pakistan and Russia in %s', (language) => {
  const tree = buildReport(pakistanRussia, { language });
  const report = plainText(tree);
  const english = plainText(buildReport(pakistanRussia, { language: 'en' }));

  it('has no English word but those that sources have printed or the editor has kept', () => {
    const allowed = new Set([...printed(pakistanRussia)].flatMap(words));
    const own = new Set(words(kept(pakistanRussia, language)));
    const spoken = [...spokenIn(tree)].join('\n').replace(/https?:\S+/g, '');
    const left = new Set(words(spoken).filter((word) => !allowed.has(word) && !own.has(word)));
    expect([...left].filter((word) => !/^[a-z]$/.test(word))).toEqual([]);
  });

  it('has the lines of the English one, from the same notes', () => {
    expect(report.split('\n')).toHaveLength(english.split('\n').length);
    const marks = (text: string): readonly string[] => text.match(/\[\d+\]/g) ?? [];
    expect(marks(report)).toEqual(marks(english));
  });

  it('has the marks of its language, and never two stops', () => {
    expect(report).not.toMatch(/\.\.(?!\.)|۔۔|۔\./);
    if (language === 'ur') expect(report).not.toMatch(/\p{Script=Arabic}[,;?]/u);
    else expect(report).not.toMatch(/\p{Script=Cyrillic}["“”]|["“”]\p{Script=Cyrillic}/u);
  });
});
