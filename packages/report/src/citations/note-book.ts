import {
  describeDate,
  codeLabel,
  parsePath,
  type Claim,
  type Dossier,
  type LocalText,
  type SourceClaim,
} from '@bilateral/core';
import { localText } from '../format/local-text.js';
import { reference, text } from '../inline.js';
import type { Messages } from '../messages/messages.js';
import type { Inline, NoteMark, ReportLanguage } from '../model.js';

type Cited = Claim | SourceClaim;

/** The anchor of a source in the bibliography. */
export const sourceAnchor = (source: string): string => `source-${source}`;

/** `1–3, 5` of 1, 2, 3, 5. */
const ranges = (numbers: readonly number[], comma: string): string => {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(comma);
};

const byParagraph = (claims: readonly Cited[]): ReadonlyMap<number, number[]> => {
  const paragraphs = new Map<number, number[]>();
  for (const place of claims.flatMap(({ at = [] }) => at)) {
    const [paragraph = 0, sentence = 0] = place.split('.').map(Number);
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), sentence]);
  }
  return new Map([...paragraphs].sort(([a], [b]) => a - b));
};

type Reading = NonNullable<Cited['reading']>[string];

interface Written {
  readonly claims: readonly Cited[];
  readonly properties: readonly string[];
}

/** Keeps the notes of a report: each cites the claims behind one statement, and is marked once. */
export class NoteBook {
  readonly #dossier: Dossier;
  readonly #messages: Messages;
  readonly #language: ReportLanguage;
  readonly #claims: ReadonlyMap<string, Claim>;
  /** How many sources there are of a publisher, and of a publisher on a day. */
  readonly #published = new Map<string, number>();
  readonly #order: ReadonlyMap<string, number>;
  readonly #notes: Written[] = [];

  constructor(dossier: Dossier, messages: Messages, language: ReportLanguage) {
    this.#dossier = dossier;
    this.#messages = messages;
    this.#language = language;
    this.#claims = new Map(
      [...dossier.records.values()].flatMap(({ claims }) =>
        claims.map((claim) => [claim.address, claim] as const),
      ),
    );
    for (const { publisher, published } of dossier.sources.values()) {
      if (publisher === undefined) continue;
      const keys = [publisher, ...(published === undefined ? [] : [`${publisher} ${published}`])];
      for (const key of keys) this.#published.set(key, this.#count(key) + 1);
    }
    this.#order = new Map([...dossier.sources.keys()].map((id, index) => [id, index]));
  }

  /** The mark of a new note on claims, given by address; with properties, the note tells the readings of these only. */
  cite(addresses: readonly string[], ...properties: readonly string[]): readonly NoteMark[] {
    const claims = addresses
      .map((address) => this.#claims.get(address))
      .filter((claim) => claim !== undefined);
    if (claims.length === 0) return [];
    this.#notes.push({ claims, properties });
    return [{ kind: 'noteMark', number: this.#notes.length }];
  }

  /** The sources that a note cites. */
  sourcesOf(number: number): ReadonlySet<string> {
    return new Set(this.#notes[number - 1]?.claims.map(({ source }) => source));
  }

  /** Ids of the records whose claims some notes cite, all of them unless said, in the order of the dossier. */
  recordsOf(numbers: readonly number[] = this.#notes.map((_note, index) => index + 1)): readonly string[] {
    const cited = new Set(numbers.flatMap((number) => this.#notes[number - 1]?.claims ?? []));
    return [...this.#dossier.records.values()]
      .filter(({ claims }) => (claims as readonly Cited[]).some((claim) => cited.has(claim)))
      .map(({ id }) => id);
  }

  /** What a note says: where each source says it, and after each what the editor remarks on its passages. */
  contentOf(number: number): readonly Inline[] {
    const { claims, properties } = this.#notes[number - 1] as Written;
    const { marks } = this.#messages;
    const place = (source: string): number => this.#order.get(source) ?? 0;
    const sources = [...new Set(claims.map(({ source }) => source))].sort((a, b) => place(a) - place(b));
    return sources.flatMap((source, index) => {
      const own = claims.filter((claim) => claim.source === source);
      const remarks = this.#remarks(own, properties);
      const last = index === sources.length - 1;
      const end =
        remarks.length > 0
          ? `${marks.stop} ${remarks.join(' ')}`
          : last
            ? marks.stop
            : marks.semicolon.trim();
      return [...this.#citation(source, own), text(last ? end : `${end} `)];
    });
  }

  #citation(source: string, claims: readonly Cited[]): readonly Inline[] {
    const { marks, note } = this.#messages;
    const places = [...byParagraph(claims)].map(([paragraph, sentences]) =>
      note.place(paragraph, ranges(sentences, marks.comma)),
    );
    const quoted = [...new Set(claims.flatMap(({ said }) => (said ? [this.#speaker(said)] : [])))];
    const where = places.length > 0 ? places.join(marks.semicolon) : note.wholePage;
    return [
      reference(sourceAnchor(source), this.shortTitle(source)),
      text(`${marks.comma}${where}${quoted.map((name) => note.quoting(name)).join('')}`),
    ];
  }

  /**
   * How a source is called in notes: by its publisher, with its date where that publisher has several, with its title where
   * these do not tell it from others.
   */
  shortTitle(id: string): string {
    const source = this.#dossier.sources.get(id);
    if (!source) return id;
    const { publisher, published } = source;
    const title = this.#messages.quoted(source.title);
    if (publisher === undefined) return title;
    const name = this.#messages.asWritten(publisher);
    if (this.#count(publisher) === 1) return name;
    const isTold = published !== undefined && this.#count(`${publisher} ${published}`) === 1;
    const more = isTold ? describeDate(published, this.#language) : title;
    return `${name}${this.#messages.marks.comma}${more}`;
  }

  #count(key: string): number {
    return this.#published.get(key) ?? 0;
  }

  #speaker({ by, described }: NonNullable<Cited['said']>): string {
    const speaker = by === undefined ? undefined : this.#dossier.records.get(by);
    if (speaker) return this.#local(speaker.label);
    return described === undefined ? '' : this.#messages.described(described);
  }

  #remarks(claims: readonly Cited[], properties: readonly string[]): readonly string[] {
    const concerns = (path: string): boolean =>
      properties.length === 0 || path === 'identity' || properties.includes(parsePath(path)[0] ?? '');
    const remarks = claims.flatMap(({ reading = {}, note, rank, confidence }) => [
      ...Object.entries(reading).flatMap(([path, each]) =>
        concerns(path) ? [this.#reading(path, each)] : [],
      ),
      ...(rank === 'preferred' ? [this.#messages.note.preferred] : []),
      ...(confidence === 'low' ? [this.#messages.note.lowConfidence] : []),
      ...(note === undefined ? [] : [this.#sentence(note)]),
    ]);
    return [...new Set(remarks)];
  }

  #local(text: LocalText): string {
    return localText(text, this.#language);
  }

  /** A remark of the editor's, with the stop that it may lack. */
  #sentence(text: LocalText): string {
    const words = this.#local(text);
    return /[.!?۔؟]$/.test(words) ? words : `${words}${this.#messages.marks.stop}`;
  }

  /** What the editor resolved or doubts in a passage, and why. */
  #reading(path: string, { wording, why, basis, doubt }: Reading): string {
    const { note, properties, quoted } = this.#messages;
    const property = parsePath(path)[0] ?? '';
    const aside = [
      ...(wording === undefined ? [] : [quoted(wording)]),
      ...(doubt === undefined ? [] : [codeLabel('doubt', doubt, this.#language)]),
    ];
    // What a claim tells beyond its values is called as the two sides of a story are.
    const label = properties[property === 'text' ? 'account' : property] ?? property;
    return note.reading(label, aside, this.#sentence(why), basis === 'text');
  }
}
