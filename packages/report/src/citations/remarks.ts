import { codeLabel, parsePath, type LocalText } from '@bilateral/core';
import { localText } from '../format/local-text.js';
import type { Messages } from '../messages/messages.js';
import type { ReportLanguage } from '../model.js';
import type { Cited } from './cited.js';

type Reading = NonNullable<Cited['reading']>[string];

/** Which readings notes tell: all, or those that rest on more than the text itself or are doubtful. */
export type Readings = 'all' | 'needed';

/** What the editor remarks on passages: how they are read, which are preferred or weak, and why. */
export class Remarks {
  readonly #messages: Messages;
  readonly #language: ReportLanguage;
  readonly #readings: Readings;
  /** In which note a remark on a source was made first. */
  readonly #made = new Map<string, number>();

  constructor(messages: Messages, language: ReportLanguage, readings: Readings) {
    this.#messages = messages;
    this.#language = language;
    this.#readings = readings;
  }

  /**
   * The remarks on claims of one source in a note; with properties, those on the readings of these only. One that an earlier
   * note makes is not repeated: the note refers to that one.
   */
  on(
    source: string,
    claims: readonly Cited[],
    properties: readonly string[],
    note: number,
  ): readonly string[] {
    const remarks = [...new Set(claims.flatMap((claim) => this.#ofClaim(claim, properties)))];
    const first = (remark: string): number => this.#made.get(`${source} ${remark}`) ?? note;
    const earlier = [...new Set(remarks.map(first))].filter((number) => number < note).sort((a, b) => a - b);
    const told = remarks.filter((remark) => first(remark) === note);
    for (const remark of told) this.#made.set(`${source} ${remark}`, note);
    return [...told, ...(earlier.length === 0 ? [] : [this.#messages.note.seeNotes(earlier)])];
  }

  #ofClaim(
    { reading = {}, note, rank, confidence }: Cited,
    properties: readonly string[],
  ): readonly string[] {
    const concerns = (path: string): boolean =>
      properties.length === 0 || path === 'identity' || properties.includes(parsePath(path)[0] ?? '');
    return [
      ...Object.entries(reading).flatMap(([path, each]) =>
        concerns(path) && this.#isTold(each) ? [this.#reading(path, each)] : [],
      ),
      ...(rank === 'preferred' ? [this.#messages.note.preferred] : []),
      ...(confidence === 'low' ? [this.#messages.note.lowConfidence] : []),
      ...(note === undefined ? [] : [this.#sentence(note)]),
    ];
  }

  #isTold({ basis, doubt }: Reading): boolean {
    return this.#readings === 'all' || basis === 'outside' || doubt !== undefined;
  }

  /** A remark of the editor's, with the stop that it may lack. */
  #sentence(text: LocalText): string {
    const words = localText(text, this.#language);
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
