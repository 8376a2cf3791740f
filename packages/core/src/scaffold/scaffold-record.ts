import { z } from 'zod';
import type { Kind } from '../model/kind.js';
import { agentKinds } from '../model/kind.js';
import { measure, money, type LocalText } from '../model/value.js';
import type { Language } from '../search/fields.js';
import { dateForm, holds } from './forms.js';
import { fileSchemas, type FileKind } from './json-schemas.js';
import { mark, Printer, toFillIn } from './printer.js';

/** What a scaffold is made for. */
export interface ScaffoldOptions {
  /** The languages of the dossier; English, if not given. */
  readonly languages?: readonly Language[];
  /** Where the file's JSON Schema lies, as seen from the file, for a first line that editors read; without it there is none. */
  readonly schema?: string;
  /** Only what is required or known, without comments. */
  readonly brief?: boolean;
}

/** What a scaffold of a record is made for. */
export interface ScaffoldRecordOptions extends ScaffoldOptions {
  /** What the record is called, as far as that is known; a language that lacks is marked. */
  readonly label?: Partial<LocalText>;
  /** The source of the first claim. */
  readonly source?: string;
  /** Its passage, such as `2.1`; `true` marks it as still to be told, for a source that has a text. */
  readonly at?: string | true;
}

const howTo =
  'A line that begins with # and no space is a field with an example: take the # away to use it, and delete what is left over.';

const amounts =
  'An amount is a measure, { value: "120", unit: kilometre }, or money, { value: "40", scale: million, currency: EUR }:';

/** What is the same for all fields: how amounts and dates are written. */
const writeForms = (printer: Printer, schema: z.ZodObject): void => {
  if (holds(schema, 'quantity')) {
    printer.line('');
    printer.prose(amounts);
    printer.meanings(measure(), 0, 2);
    const { currency, per } = money().shape;
    printer.meanings(z.strictObject({ currency, per }), 0, 2);
  }
  if (!holds(schema, 'date')) return;
  printer.line('');
  printer.prose(dateForm);
};

/** A file of any sort, with what is known of it. */
export function printScaffold(
  kind: FileKind,
  values: Readonly<Record<string, unknown>>,
  { languages = ['en'], schema: address, brief = false }: ScaffoldOptions,
): string {
  const schema = fileSchemas[kind];
  const [head, body, foot] = [brief, brief, brief].map((each) => new Printer(languages, each)) as [
    Printer,
    Printer,
    Printer,
  ];
  body.fields(schema, values, { indent: 0, off: false });
  const marked = body.text.includes(mark) ? `Every line that says “${mark.slice(2)}” needs a value. ` : '';
  if (address !== undefined) head.line(`# yaml-language-server: $schema=${address}`);
  head.prose(z.globalRegistry.get(schema)?.description ?? '');
  head.prose(`${marked}${howTo}`);
  if (brief) return `${head.text}${body.text}`;
  head.line('');
  writeForms(foot, schema);
  return `${head.text}${body.text}${foot.text}`;
}

/** Kinds that other records name: they need no claim of their own. */
const named: ReadonlySet<Kind> = new Set<Kind>([
  ...agentKinds,
  'place',
  'facility',
  'office',
  'equipment',
  'concept',
  'document',
]);

/**
 * A record file to be filled in: every field of the kind with what it means, an example, whether it is required and the codes of
 * its list. Fields that may be left out are comments, so that taking a `#` away is enough to use one. What is required and not
 * known yet is empty and marked `# fill in`: the compiler and editors refuse the file until each of these places has a value.
 *
 * @example
 * ```ts
 * import { scaffoldRecord } from '@bilateral/core/schema';
 *
 * scaffoldRecord('visit', { label: { en: 'The first visit' }, source: 'herald', at: '1.1', brief: true });
 * // => 'label: { en: The first visit }\nclaims:\n  - source: herald\n    at: "1.1"\n    says: # fill in\n'
 * ```
 */
export function scaffoldRecord(kind: Kind, options: ScaffoldRecordOptions = {}): string {
  const { label, source, at } = options;
  const claim = {
    ...(source !== undefined && { source }),
    ...(at !== undefined && { at: at === true ? toFillIn : at }),
    says: {},
  };
  const withClaim = source !== undefined || !named.has(kind);
  return printScaffold(kind, { ...(label && { label }), ...(withClaim && { claims: [claim] }) }, options);
}

/** What is known of a source when its file is made. */
export interface ScaffoldSourceOptions extends ScaffoldOptions {
  /** What the source is called. */
  readonly title?: string;
  /** Its language, as BCP 47 names it. */
  readonly language?: string;
  /** A code of the list `source-type`. */
  readonly type?: string;
  /** The name of the text that was read, in the folder of the texts. */
  readonly text?: string;
}

/**
 * A source file to be filled in, as {@link scaffoldRecord} makes one of a record.
 *
 * @example
 * ```ts
 * import { scaffoldSource } from '@bilateral/core/schema';
 *
 * scaffoldSource({ title: 'The Herald', brief: true });
 * // => 'title: The Herald\nlanguage: # fill in\ntype: # fill in\n'
 * ```
 */
export function scaffoldSource({
  title,
  language,
  type,
  text,
  ...options
}: ScaffoldSourceOptions = {}): string {
  const known = { title, language, type, text };
  const values = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return printScaffold('source', values, options);
}

/**
 * A file of `conflicts/` to be filled in, as {@link scaffoldRecord} makes one of a record.
 *
 * @example
 * ```ts
 * import { scaffoldConflict } from '@bilateral/core/schema';
 *
 * scaffoldConflict({ label: { en: 'Who came first' }, brief: true });
 * // => 'label: { en: Who came first }\nstate: # fill in\n…'
 * ```
 */
export function scaffoldConflict({
  label,
  ...options
}: ScaffoldOptions & { readonly label?: Partial<LocalText> } = {}): string {
  return printScaffold('conflict', label ? { label } : {}, options);
}
