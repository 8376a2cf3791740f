import { parsePath, type Claim, type Dossier, type SourceClaim } from '@bilateral/core';
import { reference, text } from '../inline.js';
import type { Messages } from '../messages/messages.js';
import type { Inline, NoteMark, ReportLanguage } from '../model.js';

type Cited = Claim | SourceClaim;

/** The anchor of a source in the bibliography. */
export const sourceAnchor = (source: string): string => `source-${source}`;

/** `1–3, 5` of 1, 2, 3, 5. */
const ranges = (numbers: readonly number[]): string => {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
};

const byParagraph = (claims: readonly Cited[]): ReadonlyMap<number, number[]> => {
  const paragraphs = new Map<number, number[]>();
  for (const place of claims.flatMap(({ at = [] }) => at)) {
    const [paragraph = 0, sentence = 0] = place.split('.').map(Number);
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), sentence]);
  }
  return new Map([...paragraphs].sort(([a], [b]) => a - b));
};

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

  /** How many notes there are. */
  get size(): number {
    return this.#notes.length;
  }

  /** The sources that a note cites. */
  sourcesOf(number: number): ReadonlySet<string> {
    return new Set(this.#notes[number - 1]?.claims.map(({ source }) => source));
  }

  /** What a note says. */
  contentOf(number: number): readonly Inline[] {
    const { claims, properties } = this.#notes[number - 1] as Written;
    const order = [...this.#dossier.sources.keys()];
    const sources = [...new Set(claims.map(({ source }) => source))].sort(
      (a, b) => order.indexOf(a) - order.indexOf(b),
    );
    const cited = sources.flatMap((source, index) => [
      ...(index === 0 ? [] : [text('; ')]),
      ...this.#citation(
        source,
        claims.filter((claim) => claim.source === source),
      ),
    ]);
    return [...cited, text(`.${this.#remarks(claims, properties)}`)];
  }

  #citation(source: string, claims: readonly Cited[]): readonly Inline[] {
    const { note } = this.#messages;
    const places = [...byParagraph(claims)].map(([paragraph, sentences]) =>
      note.place(paragraph, ranges(sentences)),
    );
    const quoted = [...new Set(claims.flatMap(({ said }) => (said ? [this.#speaker(said)] : [])))];
    const where = places.length > 0 ? places.join('; ') : note.wholePage;
    return [
      reference(sourceAnchor(source), this.shortTitle(source)),
      text(`, ${where}${quoted.map((name) => note.quoting(name)).join('')}`),
    ];
  }

  /** How a source is called in notes: its publisher, or its title where no publisher is known. */
  shortTitle(id: string): string {
    const source = this.#dossier.sources.get(id);
    if (!source) return id;
    return source.publisher === undefined ? `“${source.title}”` : `${source.publisher}, “${source.title}”`;
  }

  #speaker({ by, described }: NonNullable<Cited['said']>): string {
    if (by !== undefined)
      return (
        this.#dossier.records.get(by)?.label[this.#language] ?? this.#dossier.records.get(by)?.label.en ?? by
      );
    return described === undefined ? '' : this.#messages.described(described);
  }

  #remarks(claims: readonly Cited[], properties: readonly string[]): string {
    const { note, properties: labels } = this.#messages;
    const remarks = claims.flatMap(({ reading = {}, note: own, rank }) => [
      ...Object.entries(reading)
        .filter(
          ([path]) =>
            properties.length === 0 || path === 'identity' || properties.includes(parsePath(path)[0] ?? ''),
        )
        .map(([path, { wording, why, basis }]) =>
          note.reading(
            (labels[parsePath(path)[0] ?? ''] ?? path).toLowerCase(),
            wording,
            why,
            basis === 'text',
          ),
        ),
      ...(rank === 'preferred' ? [note.preferred] : []),
      ...(own === undefined ? [] : [` ${/[.!?]$/.test(own) ? own : `${own}.`}`]),
    ]);
    return [...new Set(remarks)].join('');
  }
}
