import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileDossier } from '../src/compile/compile-dossier.js';
import { codeLists } from '../src/model/codes.js';

interface Text {
  readonly en: string;
  readonly ru: string;
  readonly ur: string;
}

/** Every text of the editor's, wherever it stands. */
function* textsIn(value: unknown): Generator<Text> {
  if (value === null || typeof value !== 'object') return;
  if ('en' in value && typeof value.en === 'string') yield value as Text;
  else for (const each of Object.values(value)) yield* textsIn(each);
}

const compiled = await compileDossier(fileURLToPath(new URL('../data/pakistan-russia', import.meta.url)));
const texts = [...textsIn(compiled)];
const labels = [...textsIn(codeLists)];

/** The texts of which a rule does not hold. */
const breaking = (rule: (text: Text) => boolean, among: readonly Text[] = texts): readonly Text[] =>
  among.filter((text) => !rule(text));

/** What an editor of the language would not write; formed from the rules of docs/data-guidelines.md. */
const latinWords = (text: string): readonly string[] => text.match(/\p{Script=Latin}{2,}/gu) ?? [];
/** Figures without the marks between thousands, with a point before decimals. */
const figures = (text: string): readonly string[] => {
  const joined = text.replace(/(?<=\d)[,\u00a0](?=\d{3}(?!\d))/g, '');
  return (joined.match(/\d+(?:[.,]\d+)?/g) ?? []).map((figure) => figure.replace(',', '.')).sort();
};
const ends = (text: string): boolean => /[.!?۔؟][”»"]?$/.test(text);

/** Names that Russian, too, writes in Latin letters. */
const asInEnglish = new Set([
  'AGP',
  'Asia Times',
  'COVID-19',
  'Cnergyico',
  'Inter State Gas Systems',
  'JF-17',
  'Meskay & Femtee',
  'N-CPEC+',
  'Pakistan Refinery Limited',
  'RT',
  'The Diplomatic Insight',
  'U-2',
  'Z-9',
]);

describe('the texts of the dossier', () => {
  it('are in English, Russian and Urdu, every one of them', () => {
    expect(compiled.dossier.languages).toEqual(['en', 'ru', 'ur']);
    expect(texts.length).toBeGreaterThan(1_500);
    expect(breaking(({ ru, ur }) => ru !== '' && ur !== '' && ru !== ur)).toEqual([]);
  });

  it('are written in the letters of their language', () => {
    expect(
      breaking(({ en, ru }) => /\p{Script=Cyrillic}/u.test(ru) || (ru === en && asInEnglish.has(en))),
    ).toEqual([]);
    expect(breaking(({ ur }) => /\p{Script=Arabic}/u.test(ur))).toEqual([]);
    expect(breaking(({ en }) => !/[\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(en))).toEqual([]);
    expect(breaking(({ ru }) => !/\p{Script=Arabic}/u.test(ru))).toEqual([]);
    expect(breaking(({ ur }) => !/\p{Script=Cyrillic}/u.test(ur))).toEqual([]);
  });

  it('mix no scripts inside a Russian word, and use no Arabic letter that Urdu writes otherwise', () => {
    expect(
      breaking(
        ({ ru }) => !/\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u.test(ru),
      ),
    ).toEqual([]);
    expect(breaking(({ ur }) => !/[\u064a\u0643\u0647\u0660-\u0669\u06f0-\u06f9]/u.test(ur))).toEqual([]);
  });

  it('leave in Latin letters only what is so in English, too', () => {
    const isSo = (text: string, en: string): boolean =>
      latinWords(text).every((word) => en.toLowerCase().includes(word.toLowerCase()));
    expect(breaking(({ en, ru, ur }) => isSo(ru, en) && isSo(ur, en))).toEqual([]);
  });

  it('end with a stop in all languages or in none', () => {
    expect(breaking(({ en, ru, ur }) => ends(en) === ends(ru) && ends(en) === ends(ur))).toEqual([]);
    expect(breaking(({ ru }) => !/ гг?\.$/.test(ru))).toEqual([]);
  });

  it('bear no figure that the English lacks', () => {
    const known = (text: string, en: string): boolean => {
      const inEnglish = figures(en);
      return figures(text).every((figure) => inEnglish.includes(figure));
    };
    expect(breaking(({ en, ru, ur }) => known(ru, en) && known(ur, en))).toEqual([]);
  });

  it('have the marks of their language', () => {
    expect(breaking(({ ru }) => !/["“”]/.test(ru))).toEqual([]);
    expect(breaking(({ ur }) => !/["«»]|[\u0600-\u06ff][.,;?]/.test(ur))).toEqual([]);
    expect(breaking(({ ru, ur }) => !/^\s|\s$| {2}/.test(`${ru}\n${ur}`.replace('\n', '|')))).toEqual([]);
  });
});

describe('the labels of the closed lists', () => {
  it('are in English, Russian and Urdu', () => {
    expect(labels.length).toBeGreaterThan(300);
    expect(breaking(({ ru, ur }) => ru !== '' && ur !== '', labels)).toEqual([]);
  });

  it('tell the codes of a list apart in each language', () => {
    for (const [list, codes] of Object.entries(codeLists)) {
      for (const language of ['en', 'ru', 'ur'] as const) {
        const words = Object.values(codes).map((label) => label[language]);
        expect(
          words.filter((word, index) => words.indexOf(word) !== index),
          `${list} in ${language}`,
        ).toEqual([]);
      }
    }
  });
});
