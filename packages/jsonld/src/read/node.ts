import { codeLists, formatPath, parsePath, type LocalText, type Path } from '@bilateral/core';
import { v1 } from '../context/v1.js';
import type { PropertyTerm } from '../document.js';
import { v1Terms } from '../rdf/term-table.js';
import { byText } from '../write/shape.js';
import { codeOf } from './ids.js';
import type { ProblemCode, Problems } from './problems.js';
import type { Resource, Value } from './resource.js';

type Literal = Exclude<Value, { readonly iri: string }>;
type Compare = (a: string, b: string) => number;

const notation = v1Terms.term('notation').iri;
const plainText = v1Terms.expanded('xsd:string');
const languages = ['en', 'ru', 'ur'] as const;

interface Definition {
  readonly '@id': string;
  readonly '@type'?: string;
  readonly '@container'?: string | readonly string[];
}

const definitionOf = (term: PropertyTerm): Definition => v1[term];

/** The datatype that the context gives a term. */
export function datatypeOf(term: PropertyTerm): string | undefined {
  const { '@type': type } = definitionOf(term);
  return type === undefined ? undefined : v1Terms.expanded(type);
}

/** Whether texts under a term are told apart by their languages. */
export const isByLanguage = (term: PropertyTerm): boolean =>
  definitionOf(term)['@container']?.includes('@language') === true;

/** Some terms share one property and are told apart by their datatypes alone. */
const isOf = (term: PropertyTerm, { datatype = plainText }: Literal): boolean =>
  v1Terms.term(term).iri !== notation || datatype === (datatypeOf(term) ?? plainText);

/** One resource, asked by the terms of the context. What is asked for and is not as it must be becomes a problem. */
export class Node {
  readonly iri: string;
  readonly #resource: Resource;
  readonly #problems: Problems;

  constructor(resource: Resource, problems: Problems) {
    this.iri = resource.iri;
    this.#resource = resource;
    this.#problems = problems;
  }

  is(type: string): boolean {
    return this.#resource.types.has(v1Terms.expanded(type));
  }

  /** Enters what is wrong with this resource. */
  problem(found: string, expected: string, code: ProblemCode = 'invalid-value'): void {
    this.#problems.add(this.iri, found, expected, code);
  }

  /** A value that must be there. The stand-in for a missing one is never handed on, since the problem refuses the whole. */
  must(term: PropertyTerm, value: string | undefined): string {
    if (value === undefined) this.problem('nothing', `one ${v1Terms.term(term).iri}`, 'missing-field');
    return value ?? '';
  }

  #values(term: PropertyTerm): readonly Value[] {
    return this.#resource.values(v1Terms.term(term).iri);
  }

  #literals(term: PropertyTerm): readonly Literal[] {
    return this.#values(term).flatMap((value) => {
      if (!('iri' in value)) return isOf(term, value) ? [value] : [];
      this.problem(`the resource <${value.iri}>`, `a literal for ${v1Terms.term(term).iri}`);
      return [];
    });
  }

  #one(term: PropertyTerm, values: readonly string[]): string | undefined {
    if (values.length > 1)
      this.problem(`${values.length} values: ${values.join(', ')}`, `one ${v1Terms.term(term).iri}`);
    return values[0];
  }

  links(term: PropertyTerm): readonly string[] {
    return this.#values(term).flatMap((value) => {
      if ('iri' in value) return [value.iri];
      this.problem(`the literal '${value.text}'`, `a resource for ${v1Terms.term(term).iri}`);
      return [];
    });
  }

  link(term: PropertyTerm): string | undefined {
    return this.#one(term, this.links(term));
  }

  texts(term: PropertyTerm): readonly string[] {
    return this.#literals(term).map(({ text }) => text);
  }

  text(term: PropertyTerm): string | undefined {
    return this.#one(term, this.texts(term));
  }

  /** A value that may be a resource or a literal. */
  value(term: PropertyTerm): Value | undefined {
    const values = this.#values(term);
    if (values.length > 1) this.problem(`${values.length} values`, `one ${v1Terms.term(term).iri}`);
    return values[0];
  }

  /** A count, a place, a length: a whole number from 0. */
  whole(term: PropertyTerm): number {
    const text = this.must(term, this.text(term));
    const value = Number(text);
    if (text !== '' && !(/^\d+$/.test(text) && Number.isSafeInteger(value)))
      this.problem(`'${text}'`, `a whole number for ${v1Terms.term(term).iri}`);
    return value;
  }

  /** A text in the languages of the dossier. */
  local(term: PropertyTerm): LocalText | undefined {
    const literals = this.#literals(term);
    if (literals.length === 0) return undefined;
    const told = languages.flatMap((language) => {
      const texts = literals.filter((each) => each.language === language).map(({ text }) => text);
      const text = this.#one(term, texts);
      return text === undefined ? [] : [[language, text] as const];
    });
    const { en = '', ...others } = Object.fromEntries(told) as Partial<LocalText>;
    if (en === '') this.problem('no English text', `one in English for ${v1Terms.term(term).iri}`);
    return { en, ...others };
  }

  mustLocal(term: PropertyTerm): LocalText {
    return this.local(term) ?? { en: this.must(term, undefined) };
  }

  /** The code of a list to which a link points. */
  codeAt(iri: string, list: string): string | undefined {
    const { list: found, code = '' } = codeOf(iri) ?? {};
    const lists: Readonly<Record<string, object>> = codeLists;
    if (found === list && Object.hasOwn(lists[list] ?? {}, code)) return code;
    this.problem(`<${iri}>`, `a code of the list '${list}'`, 'unknown-code');
    return undefined;
  }

  code(term: PropertyTerm, list: string): string | undefined {
    const iri = this.link(term);
    return iri === undefined ? undefined : this.codeAt(iri, list);
  }

  mustCode(term: PropertyTerm, list: string): string {
    return this.link(term) === undefined ? this.must(term, undefined) : (this.code(term, list) ?? '');
  }

  /** Whether a field stands in the dossier without content. */
  isEmpty(field: string): boolean {
    return this.texts('empty').includes(field);
  }

  /** The members of a field in the order of the dossier; an absent field is `undefined`, and so one that is not said to be empty. */
  ordered(path: Path, members: readonly string[], compare: Compare = byText): readonly string[] | undefined {
    const isHere = (steps: Path): boolean => path.every((step, index) => steps[index] === step);
    const sequence = this.texts('sequence').map(parsePath).find(isHere)?.slice(path.length) ?? [];
    const known = new Set(members);
    const told = sequence.filter((each) => known.has(each));
    const untold = [...known].filter((each) => !told.includes(each)).sort(compare);
    if (told.length + untold.length > 0) return [...told, ...untold];
    return this.isEmpty(`${formatPath(path)}=[]`) ? [] : undefined;
  }
}
