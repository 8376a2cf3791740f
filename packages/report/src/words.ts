import {
  codeLabel,
  describeDate,
  parsePath,
  propertyLabel,
  propertyTypes,
  type Claim,
  type Code,
  type CodeList,
  type Dossier,
  type Kind,
  type LocalText,
  type PropertyType,
  type Quantity,
} from '@bilateral/core';
import { phrases } from './format/element.js';
import { localText } from './format/local-text.js';
import { formatQuantity } from './format/quantity.js';
import type { Messages } from './messages/messages.js';
import type { ReportLanguage } from './model.js';

type Fields = Readonly<Record<string, unknown>>;

type Said = NonNullable<Claim['said']>;

interface Participant {
  readonly agent?: string;
  readonly office?: string;
  readonly for?: string;
  readonly role?: Code<'role'>;
  readonly count?: Quantity;
}

/** Roles that go without saying when someone is named as taking part. */
const plainRoles: ReadonlySet<string> = new Set(['visitor', 'participant']);

/** The one way in which records, codes and values of a dossier are put into words of a language. */
export class Words {
  readonly dossier: Dossier;
  readonly messages: Messages;
  readonly language: ReportLanguage;

  constructor(dossier: Dossier, messages: Messages, language: ReportLanguage) {
    this.dossier = dossier;
    this.messages = messages;
    this.language = language;
  }

  /** A text of the editor's; in English where it is not in the language. */
  local(text: LocalText): string {
    return localText(text, this.language);
  }

  /** The stop that a text lacks; an abbreviation at its end has one. */
  stopAfter(text: string): string {
    return /[.!?…۔؟]$/.test(text) ? '' : this.messages.marks.stop;
  }

  /** The editor's name of a record. */
  label(id: string): string {
    const label = this.dossier.records.get(id)?.label;
    return label ? this.local(label) : id;
  }

  code<List extends CodeList>(list: List, code: string): string {
    return codeLabel(list, code as Code<List>, this.language);
  }

  date(edtf: string): string {
    return describeDate(edtf, this.language);
  }

  quantity(quantity: Quantity): string {
    return formatQuantity(quantity, this.messages, this.language);
  }

  property(name: string, kind?: Kind): string {
    return propertyLabel(name, this.language, kind);
  }

  /** The value of a property of a record. */
  value(property: string, value: unknown): string {
    return this.#words(propertyTypes[property] ?? { type: 'exact' }, value, property);
  }

  /** A value at a path inside a record, as it stands on one side of a conflict. */
  valueAt(path: string, value: unknown): string {
    const [first = '', ...rest] = parsePath(path);
    const type = rest.reduce<PropertyType | undefined>(typeWithin, propertyTypes[first]);
    return this.#words(type ?? { type: 'exact' }, value, rest.at(-1) ?? first);
  }

  /** Whom a claim quotes, by name or as the source describes them. */
  speaker({ by, described }: Said): string {
    if (by !== undefined) return this.label(by);
    return described === undefined ? '' : this.messages.described(described);
  }

  /** A participant by name, with the office and number that the source gives: `Imran Khan (Prime Minister of Pakistan)`. */
  participant({ agent, office, for: stated, role, count }: Participant): string {
    const asRole = role === undefined || plainRoles.has(role) ? [] : [this.code('role', role)];
    const inOffice =
      office === undefined ? [] : [agent === undefined ? this.messages.unnamed : this.officeName(office)];
    const name = this.label(agent ?? office ?? stated ?? '');
    const number = count === undefined ? [] : [this.quantity(count)];
    const details = [...inOffice, ...asRole, ...number];
    return details.length === 0 ? name : `${name} (${details.join(this.messages.marks.comma)})`;
  }

  /** An office as it stands beside who holds it. */
  officeName(office: string): string {
    const name = this.label(office);
    return this.messages.inOffice?.(name) ?? name;
  }

  #words(type: PropertyType, value: unknown, property: string): string {
    switch (type.type) {
      case 'date':
        return this.date(value as string);
      case 'quantity':
        return this.quantity(value as Quantity);
      case 'code':
        return this.code(type.list, value as string);
      case 'ref':
        return this.label(value as string);
      case 'set':
        return this.#set(
          (value as readonly string[]).map((member) => this.#words(type.of, member, property)),
          type.of,
        );
      case 'list':
        return (value as readonly Fields[])
          .map((element) => this.#element(property, type.fields, element))
          .join(this.messages.marks.semicolon);
      case 'group':
        return this.#fields(property, type.fields, value as Fields);
      case 'exact':
        return this.#exact(property, value);
    }
  }

  /** Codes can hold an “and” of their own, so they are set off by commas alone. */
  #set(members: readonly string[], of: PropertyType): string {
    return of.type === 'code' ? members.join(this.messages.marks.comma) : this.messages.listOf(members);
  }

  #element(property: string, types: Readonly<Record<string, PropertyType>>, element: Fields): string {
    if (property === 'participants') return this.participant(element as Participant);
    if (property === 'names') return this.#name(element);
    return this.#fields(property, types, element);
  }

  #name({ text: name, from, until }: Fields): string {
    const time = [
      from === undefined ? [] : [this.messages.since(this.date(from as string))],
      until === undefined ? [] : [this.messages.until(this.date(until as string))],
    ].flat();
    const quoted = this.messages.quoted(String(name));
    return time.length === 0 ? quoted : `${quoted} (${time.join(this.messages.marks.comma)})`;
  }

  #fields(property: string, types: Readonly<Record<string, PropertyType>>, fields: Fields): string {
    const said = Object.entries(types).filter(([name]) => fields[name] !== undefined);
    const words = Object.fromEntries(
      said.map(([name, type]) => [name, this.#words(type, fields[name], name)]),
    );
    return phrases[property]?.(words, this.messages) ?? Object.values(words).join(this.messages.marks.comma);
  }

  /** Values that are compared as a whole; what they mean follows from the property. */
  #exact(property: string, value: unknown): string {
    const { messages } = this;
    if (property === 'direction') return messages.directions[value as string] ?? String(value);
    if (property === 'against')
      return value === 'unknown' ? messages.unknownBase : this.date(value as string);
    if (property === 'sincePrevious') {
      const { from, ...time } = value as { readonly from?: string };
      return from === undefined ? messages.earlier(this.quantity(time)) : this.date(from);
    }
    if (value === null || typeof value !== 'object') return String(value);
    return this.local(value as LocalText);
  }
}

/** The type one step further down a path: an element of a list is known by its key, a field of a group by its name. */
const typeWithin = (type: PropertyType | undefined, step: string): PropertyType | undefined => {
  switch (type?.type) {
    case 'list':
      return { type: 'group', fields: type.fields };
    case 'group':
      return type.fields[step];
    case 'set':
      return type.of;
    default:
      return undefined;
  }
};
