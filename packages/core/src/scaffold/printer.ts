import { z } from 'zod';
import { flow } from './flow.js';
import { formOf, isEditorText, isLocalText, isRequired, meaningOf, objectIn, unwrapped } from './forms.js';
import { localised, type Languages } from './localised.js';

type Schema = z.core.$ZodType;
type Fields = Readonly<Record<string, unknown>>;

/** What stands where the keeper must write: YAML reads nothing there, so that no reader takes it for a value. */
export const mark = '# fill in';

/** What is to be filled in by the keeper, though the schema would do without. */
export const toFillIn = null;

/** Where a line stands. */
interface Place {
  readonly indent: number;
  /** Taken out: each line of YAML begins with `#`, each of prose with `# `. */
  readonly off: boolean;
  /** Before the first field of an element of a list. */
  readonly dash?: boolean;
}

const width = 110;

const wrapped = (words: string, room: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** Fields that are always shown with all that is inside them. */
const opened: ReadonlySet<string> = new Set(['claims', 'says']);

/** What is told first, and what last: as people write a record. What is required goes before all, whose an office is next. */
const order = ['of', '', 'claims', 'unasserting', 'conflicts'];
const rank = (name: string, schema: Schema): number =>
  isRequired(schema) ? -1 : order.indexOf(order.includes(name) ? name : '');

const inOrder = (shape: z.core.$ZodShape): readonly (readonly [string, Schema])[] => {
  const fields = Object.entries(shape).filter(([name]) => name !== 'says');
  const says = shape['says'];
  const sorted = fields.sort(([a, one], [b, other]) => rank(a, one) - rank(b, other));
  return says ? [...sorted, ['says', says]] : sorted;
};

const isOut = (schema: Schema, value: unknown): boolean => value === undefined && !isRequired(schema);

/** What a field means, how it is written, and whether it must be there. */
const told = (schema: Schema): string =>
  [meaningOf(schema).description, formOf(schema), isRequired(schema) ? 'Required.' : '']
    .filter((part) => part !== '')
    .join(' ');

/** Writes a file of YAML in which the comments tell what every field means. */
export class Printer {
  readonly #lines: string[] = [];
  readonly #languages: Languages;
  readonly #brief: boolean;

  constructor(languages: Languages, brief: boolean) {
    this.#languages = languages;
    this.#brief = brief;
  }

  get text(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  line(text: string): void {
    this.#lines.push(text);
  }

  prose(text: string, indent = 0, hanging = 0): void {
    if (this.#brief) return;
    const lead = `${' '.repeat(indent)}# `;
    const lines = wrapped(text, width - lead.length - hanging);
    lines.forEach((line, index) =>
      this.line(`${lead}${' '.repeat(hanging + (index > 0 && hanging > 0 ? 2 : 0))}${line}`),
    );
  }

  /** The fields of an object, those that have a value or need one as they are, the others taken out. */
  fields(schema: z.ZodObject, values: Fields, place: Place): void {
    let { dash = false } = place;
    for (const [name, field] of inOrder(schema.shape as z.core.$ZodShape)) {
      if (this.#brief && (place.off || isOut(field, values[name]))) continue;
      this.#field(name, field, values[name], { ...place, dash });
      dash = false;
    }
  }

  #field(name: string, schema: Schema, value: unknown, place: Place): void {
    this.#meaning(name, schema, place);
    const off = place.off || isOut(schema, value);
    const at = { ...place, off };
    if (isLocalText(schema) && !off) return this.#localText(name, (value ?? {}) as Fields, at);
    const inner = isEditorText(schema) ? undefined : objectIn(schema);
    if (inner && (opened.has(name) || !off)) return this.#inside(name, schema, inner, value, at);
    if (!off) return this.#yaml(at, name, value === undefined || value === toFillIn ? mark : flow(value));
    this.#yaml(at, name, flow(localised(schema, meaningOf(schema).example, this.#languages)));
  }

  #yaml({ indent, off, dash }: Place, name: string, value: string): void {
    const lead = dash ? '- ' : '';
    this.line(
      `${' '.repeat(indent - lead.length)}${off ? '#' : ''}${lead}${name}:${value === '' ? '' : ` ${value}`}`,
    );
  }

  #localText(name: string, text: Fields, place: Place): void {
    if (this.#languages.every((language) => typeof text[language] === 'string'))
      return this.#yaml(place, name, flow(text));
    this.#yaml(place, name, '');
    for (const language of this.#languages) {
      const given = text[language];
      this.#yaml(
        { indent: place.indent + 2, off: false },
        language,
        given === undefined ? mark : flow(given),
      );
    }
  }

  #inside(name: string, schema: Schema, inner: z.ZodObject, value: unknown, place: Place): void {
    const isEmpty = value !== undefined && !Array.isArray(value) && Object.keys(value as object).length === 0;
    const how = this.#brief ? mark : `${mark}: take the # away from what the passage says`;
    this.#yaml(place, name, isEmpty && !place.off ? how : '');
    const indent = place.indent + 2;
    const list = unwrapped(schema);
    if (!(list instanceof z.ZodArray))
      return this.fields(inner, (value ?? {}) as Fields, { indent, off: place.off });
    const least = (z.toJSONSchema(list, { io: 'input' }).minItems ?? 1) as number;
    const elements = (value ?? Array.from({ length: least }, () => ({}))) as readonly Fields[];
    for (const element of elements)
      this.fields(inner, element, { indent: indent + 2, off: place.off, dash: true });
  }

  #meaning(name: string, schema: Schema, { indent, dash }: Place): void {
    const at = indent - (dash ? 2 : 0);
    this.prose(told(schema), at);
    if (!opened.has(name) && !isRequired(schema)) this.#parts(schema, at, 2);
  }

  /** What the fields inside a value mean, where the value itself is shown on one line. */
  #parts(schema: Schema, indent: number, hanging: number): void {
    const known = formOf(schema) === 'An amount.' || isLocalText(schema) || isEditorText(schema);
    const inner = known ? undefined : objectIn(schema);
    if (inner) this.meanings(inner, indent, hanging);
  }

  /** What the fields of an object mean. */
  meanings(schema: z.ZodObject, indent: number, hanging: number): void {
    for (const [name, field] of Object.entries(schema.shape as z.core.$ZodShape)) {
      this.prose(`${name}: ${told(field)}`, indent, hanging);
      this.#parts(field, indent, hanging + 2);
    }
  }
}
