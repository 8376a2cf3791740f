import { codeLists, kindLabels, ploverQuads } from '@bilateral/core';
import { listTitles, type Titles } from './list-titles.js';

/** One code, with what it is called; a code of an outside scheme is its own label. */
export interface ListedCode {
  readonly code: string;
  readonly label: Titles | { readonly en: string };
  /** The code above it, with the list that holds that one. */
  readonly broader?: readonly [list: string, code: string];
  /** The same thing in the data of others. */
  readonly exactMatch?: string;
}

/** A closed list of codes. */
export interface ListedCodes {
  readonly list: string;
  readonly title: Titles;
  /** Whether the codes are those of others: their words and numbers, and none of their definitions. */
  readonly isOutside: boolean;
  readonly codes: readonly ListedCode[];
}

const wikibase = 'http://wikiba.se/ontology#';

/** Wikidata ranks its statements in the same three steps. */
const matches: Readonly<Record<string, string>> = {
  'rank/preferred': `${wikibase}PreferredRank`,
  'rank/normal': `${wikibase}NormalRank`,
  'rank/deprecated': `${wikibase}DeprecatedRank`,
};

const titleOf = (list: string): Titles => {
  const title = listTitles[list];
  if (!title) throw new TypeError(`the code list '${list}' has no title`);
  return title;
};

const ofModel = (list: string, labels: Readonly<Record<string, Titles>>): ListedCodes => ({
  list,
  title: titleOf(list),
  isOutside: false,
  codes: Object.entries(labels).map(([code, label]) => {
    const exactMatch = matches[`${list}/${code}`];
    return { code, label, ...(exactMatch === undefined ? {} : { exactMatch }) };
  }),
});

const outside = (list: string, codes: readonly ListedCode[]): ListedCodes => ({
  list,
  title: titleOf(list),
  isOutside: true,
  codes,
});

const words = (...codes: readonly string[]): readonly ListedCode[] =>
  codes.map((code) => ({ code, label: { en: code } }));

const ploverCodes = Object.entries(ploverQuads).map(([code, quad]): ListedCode => ({
  code,
  label: { en: code },
  broader: ['quad', String(quad)],
}));

const quads: Readonly<Record<string, Titles>> = {
  '1': { en: 'verbal cooperation', ru: 'сотрудничество на словах', ur: 'زبانی تعاون' },
  '2': { en: 'material cooperation', ru: 'сотрудничество на деле', ur: 'عملی تعاون' },
  '3': { en: 'verbal conflict', ru: 'конфликт на словах', ur: 'زبانی تنازع' },
  '4': { en: 'material conflict', ru: 'конфликт на деле', ur: 'عملی تنازع' },
};

const cameoCodes = '03 040 041 042 043 044 054 057 061 062 073 11 15 16'.split(' ');

const listed = (): readonly ListedCodes[] => [
  ...Object.entries(codeLists).map(([list, labels]) => ofModel(list, labels)),
  ofModel('kind', kindLabels),
  outside('plover', ploverCodes),
  outside('plover-mode', words('visit', 'third-party', 'multilateral', 'phone', 'disapprove', 'discontinue')),
  outside('plover-context', words('diplomatic', 'economic', 'military')),
  outside(
    'quad',
    Object.entries(quads).map(([code, label]) => ({ code, label })),
  ),
  outside('cameo', words(...cameoCodes)),
];

/** Every code list that the graph uses, those of the model first. */
export const listedCodes: readonly ListedCodes[] = /* @__PURE__ */ listed();

const byName: ReadonlyMap<string, ListedCodes> = /* @__PURE__ */ new Map(
  listedCodes.map((each) => [each.list, each]),
);

const labels: ReadonlyMap<string, ListedCode['label']> = /* @__PURE__ */ new Map(
  listedCodes.flatMap(({ list, codes }) =>
    codes.map(({ code, label }) => [`${list}/${code}`, label] as const),
  ),
);

/** What a code is called; one that is in no list is its own label. */
export const codeLabels = (list: string, code: string): ListedCode['label'] =>
  labels.get(`${list}/${code}`) ?? { en: code };

/** The code list of a name. Throws a `RangeError` for a list that there is not. */
export function codeListOf(name: string): ListedCodes {
  const list = byName.get(name);
  if (!list) throw new RangeError(`there is no code list '${name}'`);
  return list;
}
