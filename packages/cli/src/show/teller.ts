import {
  codeLabel,
  compiledRecord,
  describeDate,
  describeValue,
  formatPath,
  kindLabels,
  parsePath,
  propertyLabel,
  valuePhrases,
  type Code,
  type CodeList,
  type Dossier,
  type Kind,
  type LocalText,
  type Says,
  statementsOf,
} from '@bilateral/core';
import { inLanguage, type Language } from '../list-options.js';
import type { Words } from '../words/words.js';
import { wordsIn } from '../words/words-in.js';

/** Numbers in rising order as ranges: of 1, 2, 3 and 5, `1–3` and `5`. */
const ranges = (numbers: readonly number[]): readonly (readonly [first: number, last: number])[] => {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const open = found.at(-1);
    if (open && open[1] + 1 === number) open[1] = number;
    else found.push([number, number]);
  }
  return found;
};

/** Puts what a dossier holds into the words of one language. */
export class Teller {
  readonly dossier: Dossier;
  readonly language: Language;
  readonly words: Words;

  constructor(dossier: Dossier, language: Language) {
    this.dossier = dossier;
    this.language = language;
    this.words = wordsIn[language];
  }

  text(text: LocalText): string {
    return inLanguage(text, this.language);
  }

  code<List extends CodeList>(list: List, code: Code<List>): string {
    return codeLabel(list, code, this.language);
  }

  kind(kind: Kind): string {
    return kindLabels[kind][this.language];
  }

  date(edtf: string): string {
    return describeDate(edtf, this.language);
  }

  /** Words of a source, an id or an address: they keep their own direction. */
  asWritten(words: string): string {
    return valuePhrases[this.language].asWritten(words);
  }

  /** A record by its label; one that the dossier does not have by its id. */
  record(id: string): string {
    const record = compiledRecord(this.dossier, id);
    return record ? this.text(record.label) : id;
  }

  source(id: string): string {
    return this.asWritten(this.dossier.sources.get(id)?.title ?? id);
  }

  property(name: string, within?: string): string {
    return propertyLabel(name, this.language, within);
  }

  /** A property, or a field within one: `Participants, Imran Khan, Office`. */
  path(path: string, kind?: Kind): string {
    const [first = '', ...rest] = parsePath(path);
    const steps = rest.map((step) =>
      compiledRecord(this.dossier, step) ? this.record(step) : this.property(step, first),
    );
    return [this.property(first === 'text' ? 'account' : first, kind), ...steps].join(this.words.comma);
  }

  value(path: readonly string[], value: unknown): string {
    return describeValue(this.dossier, formatPath(path), value, this.language);
  }

  /** What a claim says, in words: each property with its value. */
  says(says: object | Says<Kind>, kind?: Kind): readonly { readonly label: string; readonly text: string }[] {
    const seen = new Set(statementsOf(says).map(({ path }) => path[0] ?? ''));
    return Object.entries(says)
      .filter(([name]) => seen.has(name))
      .map(([name, value]) => ({ label: this.property(name, kind), text: this.value([name], value) }));
  }

  /** Where a passage stands in its source: paragraphs with the numbers of their sentences, or the page as a whole. */
  place(at: readonly string[] | undefined): string {
    const { words } = this;
    if (at === undefined || at.length === 0) return words.wholePage;
    const sentences = new Map<number, number[]>();
    for (const place of at) {
      const [paragraph = 0, sentence = 0] = place.split('.').map(Number);
      const found = sentences.get(paragraph);
      if (found) found.push(sentence);
      else sentences.set(paragraph, [sentence]);
    }
    return [...sentences]
      .map(([paragraph, numbers]) => {
        const spans = ranges(numbers.toSorted((a, b) => a - b)).map(([first, last]) =>
          first === last ? String(first) : words.span(first, last),
        );
        return words.place(paragraph, spans.join(words.comma), numbers.length > 1);
      })
      .join(words.semicolon);
  }
}
