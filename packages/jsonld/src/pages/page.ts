import {
  codeLabel,
  compiledRecord,
  describeDate,
  describeValue,
  formatPath,
  kindLabels,
  propertyLabel,
  type Code,
  type CodeList,
  type Dossier,
  type Kind,
  type LocalText,
  type Path,
  type WordLanguage,
} from '@bilateral/core';
import { placeOf } from '../nodes/properties.js';
import type { World } from '../write/world.js';
import { markup, type Content, type Markup } from './markup.js';
import { pageMessages } from './messages/index.js';
import type { PageMessages } from './messages/messages.js';
import { pagePath, type PageFolder } from './paths.js';

/** A calendar date that HTML knows as a time: a year, a month or a day. */
const plainDate = /^[1-9]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

const isLocalText = (value: unknown): value is LocalText =>
  typeof value === 'object' && value !== null && 'en' in value && typeof value.en === 'string';

/** One page in one language: where it stands in the tree, and how things of the dossier are told on it. */
export class Page {
  readonly world: World;
  readonly language: WordLanguage;
  readonly messages: PageMessages;
  /** Its path in the published tree. */
  readonly path: string;

  constructor(world: World, language: WordLanguage, path: string) {
    this.world = world;
    this.language = language;
    this.messages = pageMessages[language];
    this.path = path;
  }

  get direction(): 'rtl' | 'ltr' {
    return this.language === 'ur' ? 'rtl' : 'ltr';
  }

  get dossier(): Dossier {
    return this.world.dossier;
  }

  /** A path of the tree as this page links to it. */
  to(path: string): string {
    return `${'../'.repeat(this.path.split('/').length - 1)}${path}`;
  }

  /** A text of the editor's, set apart from what stands around it; marked where it is in English only. */
  text(text: LocalText): Markup {
    const own = text[this.language];
    return own === undefined ? this.foreign(text.en, 'en') : this.own(own);
  }

  /** Words in the language of the page. Their direction is that of the page even if they begin with a name in other letters. */
  own(words: string): Markup {
    return markup`<bdi dir="${this.direction}">${words}</bdi>`;
  }

  /** A text of the editor's as bare characters, for titles. */
  bare(text: LocalText): string {
    return text[this.language] ?? text.en;
  }

  /** Words as a source has them, with their language where it is known. */
  foreign(text: string, language?: string): Markup {
    if (language === undefined) return markup`<bdi>${text}</bdi>`;
    return language === this.language ? this.own(text) : markup`<bdi lang="${language}">${text}</bdi>`;
  }

  code<List extends CodeList>(list: List, code: string): string {
    return codeLabel(list, code as Code<List>, this.language);
  }

  kind(kind: Kind): string {
    const label = kindLabels[kind][this.language];
    return label.charAt(0).toUpperCase() + label.slice(1);
  }

  /** The label of a property of a kind, or of a field within a property. */
  property(name: string, within?: string): string {
    return propertyLabel(name, this.language, within);
  }

  date(edtf: string): Markup {
    const words = describeDate(edtf, this.language);
    return plainDate.test(edtf)
      ? markup`<time datetime="${edtf}">${words}</time>`
      : markup`<span>${words}</span>`;
  }

  /** A link to the page of something, in the language of this one. */
  link(folder: PageFolder, id: string, content: Content): Markup {
    const path = pagePath(folder, encodeURIComponent(id), this.language);
    return markup`<a href="${this.to(path)}">${content}</a>`;
  }

  record(id: string): Markup {
    const record = compiledRecord(this.dossier, id);
    return record ? this.link('record', id, this.text(record.label)) : markup`<bdi>${id}</bdi>`;
  }

  source(id: string): Markup {
    const { title, language } = this.world.source(id);
    // A title in square brackets is the editor's, in whatever language.
    return this.link('source', id, this.foreign(title, title.startsWith('[') ? undefined : language));
  }

  /** A single value of a record or source: records as links, dates as times, anything else in words. */
  value(kind: Kind | 'source', path: Path, value: unknown, language?: string): Markup {
    const { type } = placeOf(kind, '', path);
    if (type.type === 'ref') return this.record(value as string);
    if (type.type === 'date') return this.date(value as string);
    if (isLocalText(value)) return this.text(value);
    const isWords =
      type.type === 'exact' &&
      typeof value === 'string' &&
      ['text', 'title', 'section'].includes(path.at(-1) ?? '');
    if (isWords) return this.foreign(value, language);
    return this.own(describeValue(this.dossier, formatPath(path), value, this.language));
  }
}
