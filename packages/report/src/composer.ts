import {
  codeLabel,
  formatPath,
  propertyTypes,
  type Code,
  type CodeList,
  type Dossier,
  type DossierRecord,
  type MergedValue,
  type Modality,
  type PropertyType,
  type Quantity,
} from '@bilateral/core';
import { NoteBook } from './citations/note-book.js';
import { formatDate } from './format/date.js';
import { phrases } from './format/element.js';
import { formatQuantity } from './format/quantity.js';
import { emphasis, joinInline, reference, text } from './inline.js';
import type { Messages } from './messages/messages.js';
import type { Inline, ReportLanguage } from './model.js';

type Fields = Readonly<Record<string, unknown>>;

interface Participant {
  readonly agent?: string;
  readonly office?: string;
  readonly for?: string;
  readonly role?: Code<'role'>;
}

/** The anchor of a conflict in the chapter on disagreements. */
export const conflictAnchor = (record: string, property: string, modality: Modality): string =>
  `conflict-${record}-${property.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}-${modality}`;

/** Roles that go without saying when someone is named as taking part. */
const plainRoles: ReadonlySet<string> = new Set(['visitor', 'participant']);

/** What every section works with: the dossier, the language, the notes, and the one way in which values are put into words. */
export class Composer {
  readonly dossier: Dossier;
  readonly messages: Messages;
  readonly language: ReportLanguage;
  readonly notes: NoteBook;

  constructor(dossier: Dossier, messages: Messages, language: ReportLanguage) {
    this.dossier = dossier;
    this.messages = messages;
    this.language = language;
    this.notes = new NoteBook(dossier, messages, language);
  }

  /** The editor's name of a record. */
  label(id: string): string {
    const label = this.dossier.records.get(id)?.label;
    return label?.[this.language] ?? label?.en ?? id;
  }

  code<List extends CodeList>(list: List, code: string): string {
    return codeLabel(list, code as Code<List>, this.language);
  }

  date(edtf: string): string {
    return formatDate(edtf, this.messages, this.language);
  }

  quantity(quantity: Quantity): string {
    return formatQuantity(quantity, this.messages, this.language);
  }

  property(name: string): string {
    return this.messages.properties[name] ?? name;
  }

  /** One property of a record in one modality, in words, with its note; empty if nothing is said of it. */
  fact(record: DossierRecord, property: string, modality: Modality = 'actual'): readonly Inline[] {
    const words = this.#stated(record, property, modality);
    return words.length === 0 ? [] : [...words, ...this.cite(record, [property], modality)];
  }

  /** The note on everything that is said of some properties. */
  cite(
    record: DossierRecord,
    properties: readonly string[],
    modality: Modality = 'actual',
  ): readonly Inline[] {
    return this.notes.cite(
      properties.flatMap((property) => this.#claims(record, property, modality)),
      ...properties,
    );
  }

  /** The note on all claims of a record in one modality. */
  citeAll(record: DossierRecord, modality: Modality = 'actual'): readonly Inline[] {
    return this.notes.cite(
      record.claims
        .filter((claim) => claim.modality === modality && claim.rank !== 'deprecated')
        .map(({ address }) => address),
    );
  }

  /**
   * Several properties, each with its name: `Type: official; Duration: 2 days`. Those that rest on the same claims stand
   * together and share one note.
   */
  facts(
    record: DossierRecord,
    properties: readonly string[],
    modality: Modality = 'actual',
  ): readonly Inline[] {
    const groups = new Map<string, string[]>();
    for (const property of properties) {
      if (this.#stated(record, property, modality).length === 0) continue;
      const key = [...this.#claims(record, property, modality)].sort().join(' ');
      groups.set(key, [...(groups.get(key) ?? []), property]);
    }
    const told = (property: string): readonly Inline[] => [
      emphasis(`${this.property(property)}: `),
      ...this.#stated(record, property, modality),
    ];
    return joinInline(
      [...groups.values()].map((group) => [
        ...joinInline(group.map(told), '; '),
        ...this.cite(record, group, modality),
      ]),
      '; ',
    );
  }

  /** The properties of which something is said, but for those named. */
  propertiesOf(record: DossierRecord, modality: Modality, except: readonly string[] = []): readonly string[] {
    return Object.keys(record.merged[modality]?.values ?? {}).filter(
      (property) => !except.includes(property),
    );
  }

  /** A value at a path inside a record, as it stands on one side of a conflict. */
  valueAt(property: string, value: unknown): string {
    const [first = '', ...rest] = property.split('.');
    const type = rest.reduce<PropertyType | undefined>(
      (current, step) => fieldType(current, step),
      propertyTypes[first],
    );
    return this.#words(type ?? { type: 'exact' }, value, first);
  }

  #parts(record: DossierRecord, property: string, modality: Modality): readonly MergedValue[] {
    const properties = record.merged[modality]?.properties ?? {};
    const name = formatPath([property]);
    return Object.entries(properties).flatMap(([path, merged]) =>
      path === name || path.startsWith(`${name}.`) ? [merged] : [],
    );
  }

  #claims(record: DossierRecord, property: string, modality: Modality): readonly string[] {
    return [...new Set(this.#parts(record, property, modality).flatMap((part) => part.claims))];
  }

  /** A property in words, with a link to the conflict that touches it, if one does. */
  #stated(record: DossierRecord, property: string, modality: Modality): readonly Inline[] {
    const value = (record.merged[modality]?.values as Fields | undefined)?.[property];
    const type = propertyTypes[property];
    if (value === undefined || type === undefined) return [];
    return [text(this.#words(type, value, property)), ...this.#disputed(record, property, modality)];
  }

  /** A link to the conflict that touches the value, if one does. */
  #disputed(record: DossierRecord, property: string, modality: Modality): readonly Inline[] {
    const conflict = this.#parts(record, property, modality).find((part) => part.conflict)?.conflict;
    if (!conflict) return [];
    return [
      text(' ('),
      reference(
        conflictAnchor(record.id, conflict.property, modality),
        conflict.state === 'open' ? this.messages.contested : this.messages.differing,
      ),
      text(')'),
    ];
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
          .join('; ');
      case 'group':
        return this.#fields(property, type.fields, value as Fields);
      default:
        return property === 'direction'
          ? (this.messages.directions[value as string] ?? String(value))
          : this.#exact(value);
    }
  }

  /** Codes can hold an “and” of their own, so they are set off by commas alone. */
  #set(members: readonly string[], of: PropertyType): string {
    return of.type === 'code' ? members.join(', ') : this.messages.listOf(members);
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
    return time.length === 0 ? `“${String(name)}”` : `“${String(name)}” (${time.join(', ')})`;
  }

  /** A participant by name and the office that the source gives: `Imran Khan (Prime Minister of Pakistan)`. */
  participant({ agent, office, for: stated, role }: Participant): string {
    const role_ = role === undefined || plainRoles.has(role) ? [] : [this.code('role', role)];
    if (agent === undefined) {
      const name =
        office === undefined ? this.label(stated ?? '') : this.messages.unnamed(this.label(office));
      return role_.length === 0 ? name : `${name} (${role_.join(', ')})`;
    }
    const details = [...(office === undefined ? [] : [this.label(office)]), ...role_];
    return details.length === 0 ? this.label(agent) : `${this.label(agent)} (${details.join(', ')})`;
  }

  #fields(property: string, types: Readonly<Record<string, PropertyType>>, fields: Fields): string {
    const said = Object.entries(types).filter(([name]) => fields[name] !== undefined);
    const words = Object.fromEntries(
      said.map(([name, type]) => [name, this.#words(type, fields[name], name)]),
    );
    return phrases[property]?.(words, this.messages) ?? Object.values(words).join(', ');
  }

  #exact(value: unknown): string {
    if (value === null || typeof value !== 'object') return String(value);
    if ('unit' in value || 'currency' in value) return this.quantity(value as Quantity);
    if ('from' in value) return this.messages.since(this.date(String(value.from)));
    const local = value as Partial<Record<ReportLanguage, string>>;
    return local[this.language] ?? local.en ?? '';
  }
}

const fieldType = (type: PropertyType | undefined, step: string): PropertyType | undefined => {
  if (type?.type === 'list') return type.fields[step] ?? type;
  if (type?.type === 'group') return type.fields[step];
  return type;
};
