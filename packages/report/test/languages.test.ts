import { statementsOf, type Dossier } from '@bilateral/core';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { describe, expect, it } from 'vitest';
import { buildReport, type Report, type ReportLanguage } from '../src/index.js';
import { plainText } from './plain-text.js';
import { blocksIn } from './tree.js';

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
const keptWords = ({ sources, records, info, conflicts }: Dossier, language: ReportLanguage): string => {
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

/** The numbers by which chapters, annexes, paragraphs and items are cited. */
const numbersIn = (report: Report): readonly string[] =>
  blocksIn(report.body).flatMap((block) => {
    if (block.kind === 'section' || block.kind === 'paragraph') return block.number ?? [];
    return block.kind === 'list' ? (block.numbers ?? []) : [];
  });

/** The page that is the brief leads both of them. */
const details = ['standard', 'full'] as const;
const reportsIn = (language: ReportLanguage): Readonly<Record<(typeof details)[number], Report>> => {
  const [standard, full] = details.map((detail) => buildReport(pakistanRussia, { language, detail })) as [
    Report,
    Report,
  ];
  return { standard, full };
};
const english = reportsIn('en');

describe.each(['ru', 'ur'] as const)('the report on Pakistan and Russia in %s', (language) => {
  const own = reportsIn(language);

  it('has no English word but those that sources have printed or the editor has kept', () => {
    const allowed = new Set([...printed(pakistanRussia)].flatMap(words));
    const kept = new Set(words(keptWords(pakistanRussia, language)));
    const spoken = [...spokenIn(details.map((detail) => own[detail]))].join('\n').replace(/https?:\S+/g, '');
    const left = new Set(words(spoken).filter((word) => !allowed.has(word) && !kept.has(word)));
    // Annexes bear the same letters in every language.
    expect([...left].filter((word) => !/^[a-z]$|^[A-Z]$/.test(word))).toEqual([]);
  });

  it.each(details)('has the lines of the English one, from the same notes and records: %s', (detail) => {
    const [ours, theirs] = [plainText(own[detail]), plainText(english[detail])];
    expect(ours.split('\n')).toHaveLength(theirs.split('\n').length);
    const marks = (text: string): readonly string[] => text.match(/\[\d+\]/g) ?? [];
    expect(marks(ours)).toEqual(marks(theirs));
    expect(own[detail].records).toEqual(english[detail].records);
  });

  it.each(details)('gives every paragraph the number that it has in English: %s', (detail) => {
    expect(numbersIn(own[detail])).toEqual(numbersIn(english[detail]));
  });

  it.each(details)('has the marks of its language, and never two stops: %s', (detail) => {
    const report = plainText(own[detail]);
    expect(report).not.toMatch(/\.\.(?!\.)|۔۔|۔\./);
    if (language === 'ur') expect(report).not.toMatch(/\p{Script=Arabic}[,;?]/u);
    else expect(report).not.toMatch(/\p{Script=Cyrillic}["“”]|["“”]\p{Script=Cyrillic}/u);
  });
});
