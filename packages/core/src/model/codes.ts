import { en } from './labels/en.js';
import { ru } from './labels/ru.js';
import { ur } from './labels/ur.js';

export type CodeList = keyof typeof en;

/** The codes of one list, as a union of literals. */
export type Code<List extends CodeList> = keyof (typeof en)[List] & string;

export type Modality = Code<'modality'>;
export type Rank = Code<'rank'>;
export type Support = Code<'support'>;
export type Topic = Code<'topic'>;

/** What a code is called in each language. */
export interface CodeLabel {
  readonly en: string;
  readonly ru: string;
  readonly ur: string;
}

type CodeLists = { readonly [List in CodeList]: { readonly [C in Code<List>]: CodeLabel } };
type AnyLabels = Readonly<Record<string, Readonly<Record<string, string>>>>;

const inAllLanguages = (english: AnyLabels, russian: AnyLabels, urdu: AnyLabels): CodeLists =>
  Object.fromEntries(
    Object.entries(english).map(([list, codes]) => [
      list,
      Object.fromEntries(
        Object.entries(codes).map(([code, label]) => [
          code,
          { en: label, ru: russian[list]?.[code], ur: urdu[list]?.[code] },
        ]),
      ),
    ]),
  ) as unknown as CodeLists;

/** Every closed list by its name; the keys of a list are its codes. */
export const codeLists: CodeLists = /* @__PURE__ */ inAllLanguages(en, ru, ur);

/** The label of a code in a language. Throws a `RangeError` for a code that is not in the list. */
export function codeLabel<List extends CodeList>(
  list: List,
  code: Code<List>,
  language: keyof CodeLabel = 'en',
): string {
  const codes: Readonly<Record<string, CodeLabel>> = codeLists[list];
  const label = Object.hasOwn(codes, code) ? codes[code] : undefined;
  if (!label) throw new RangeError(`no code '${code}' in the list '${list}'`);
  return label[language];
}
