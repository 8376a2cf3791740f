import { describeDate, type Dossier } from '@bilateral/core';
import type { Messages } from '../messages/messages.js';
import type { ReportLanguage } from '../model.js';

/** How sources are called in notes and tables. */
export class SourceNames {
  readonly #dossier: Dossier;
  readonly #messages: Messages;
  readonly #language: ReportLanguage;
  /** How many sources there are of a publisher, and of a publisher on a day. */
  readonly #published = new Map<string, number>();

  constructor(dossier: Dossier, messages: Messages, language: ReportLanguage) {
    this.#dossier = dossier;
    this.#messages = messages;
    this.#language = language;
    for (const { publisher, published } of dossier.sources.values()) {
      if (publisher === undefined) continue;
      const keys = [publisher, ...(published === undefined ? [] : [`${publisher} ${published}`])];
      for (const key of keys) this.#published.set(key, this.#count(key) + 1);
    }
  }

  /** By its publisher, with its date where that publisher has several, with its title where these do not tell it from others. */
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
}
