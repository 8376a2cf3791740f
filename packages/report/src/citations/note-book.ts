import type { Claim, Dossier } from '@bilateral/core';
import type { Messages } from '../messages/messages.js';
import type { Note, NoteMark, ReportLanguage } from '../model.js';
import type { Cited, Written } from './cited.js';
import { NoteWords } from './note-words.js';
import type { Readings } from './remarks.js';
import { SourceNames } from './source-names.js';

/** Keeps the notes of a report: each cites the claims behind one statement, and is marked once. */
export class NoteBook {
  readonly #dossier: Dossier;
  readonly #messages: Messages;
  readonly #language: ReportLanguage;
  readonly #readings: Readings;
  readonly #claims: ReadonlyMap<string, Claim>;
  readonly #names: SourceNames;
  readonly #notes: Written[] = [];

  constructor(dossier: Dossier, messages: Messages, language: ReportLanguage, readings: Readings = 'all') {
    this.#dossier = dossier;
    this.#messages = messages;
    this.#language = language;
    this.#readings = readings;
    this.#names = new SourceNames(dossier, messages, language);
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

  /** How a source is called in notes and tables. */
  shortTitle(source: string): string {
    return this.#names.shortTitle(source);
  }

  /** The sources that a note cites, by the number that its mark was given. */
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

  /** The notes in an order of print, given by the numbers that their marks were given, and numbered from 1 on in it. */
  inOrder(numbers: readonly number[]): readonly Note[] {
    const words = new NoteWords(this.#dossier, this.#messages, this.#language, this.#names, this.#readings);
    return numbers.map((made, index) => ({
      number: index + 1,
      children: words.contentOf(this.#notes[made - 1] as Written, index + 1),
    }));
  }
}
