import type { Dossier } from '@bilateral/core';
import { localText } from '../format/local-text.js';
import { joinInline, reference, text } from '../inline.js';
import type { Messages } from '../messages/messages.js';
import type { Inline, ReportLanguage } from '../model.js';
import { sourceAnchor, type Cited, type Written } from './cited.js';
import { placesOf } from './places.js';
import { Remarks, type Readings } from './remarks.js';
import type { SourceNames } from './source-names.js';

/** What a note says of one source. */
interface Citation {
  readonly source: string;
  readonly claims: readonly Cited[];
  readonly remarks: readonly string[];
}

/** Puts notes into words, one after the other in the order of print: a remark is made once, and then referred to. */
export class NoteWords {
  readonly #dossier: Dossier;
  readonly #messages: Messages;
  readonly #language: ReportLanguage;
  readonly #names: SourceNames;
  readonly #remarks: Remarks;
  readonly #order: ReadonlyMap<string, number>;

  constructor(
    dossier: Dossier,
    messages: Messages,
    language: ReportLanguage,
    names: SourceNames,
    readings: Readings,
  ) {
    this.#dossier = dossier;
    this.#messages = messages;
    this.#language = language;
    this.#names = names;
    this.#remarks = new Remarks(messages, language, readings);
    this.#order = new Map([...dossier.sources.keys()].map((id, index) => [id, index]));
  }

  /** Where each source says what is marked, with the editor's remarks; then the pages that are cited without a word more. */
  contentOf({ claims, properties }: Written, number: number): readonly Inline[] {
    const place = (source: string): number => this.#order.get(source) ?? 0;
    const sources = [...new Set(claims.map(({ source }) => source))].sort((a, b) => place(a) - place(b));
    const citations = sources.map((source): Citation => {
      const own = claims.filter((claim) => claim.source === source);
      return { source, claims: own, remarks: this.#remarks.on(source, own, properties, number) };
    });
    const isBare = ({ claims: own, remarks }: Citation): boolean =>
      remarks.length === 0 && own.every(({ at, said }) => at === undefined && said === undefined);
    const pages = citations.filter(isBare);
    const told = citations.filter((each) => !isBare(each));
    return [
      ...told.flatMap((each, index) => this.#citation(each, index + 1 === told.length && pages.length === 0)),
      ...this.#pages(pages),
    ];
  }

  #reference(source: string): Inline {
    return reference(sourceAnchor(source), this.#names.shortTitle(source));
  }

  #citation({ source, claims, remarks }: Citation, isLast: boolean): readonly Inline[] {
    const { marks, note } = this.#messages;
    const places = placesOf(claims, marks.comma).map((place) => note.place(...place));
    const quoted = [...new Set(claims.flatMap(({ said }) => (said ? [this.#speaker(said)] : [])))];
    const where = places.length > 0 ? places.join(marks.semicolon) : note.wholePage;
    const end =
      remarks.length > 0
        ? `${marks.stop} ${remarks.join(' ')}`
        : isLast
          ? marks.stop
          : marks.semicolon.trim();
    const told = `${marks.comma}${where}${quoted.map((name) => note.quoting(name)).join('')}${end}`;
    return [this.#reference(source), text(isLast ? told : `${told} `)];
  }

  /** Pages that are cited as a whole, side by side. */
  #pages(pages: readonly Citation[]): readonly Inline[] {
    if (pages.length === 0) return [];
    const { marks, note } = this.#messages;
    const names = pages.map(({ source }) => [this.#reference(source)]);
    const words = pages.length === 1 ? note.wholePage : note.wholePages;
    return [...joinInline(names, marks.semicolon), text(`${marks.comma}${words}${marks.stop}`)];
  }

  #speaker({ by, described }: NonNullable<Cited['said']>): string {
    const speaker = by === undefined ? undefined : this.#dossier.records.get(by);
    if (speaker) return localText(speaker.label, this.#language);
    return described === undefined ? '' : this.#messages.described(described);
  }
}
