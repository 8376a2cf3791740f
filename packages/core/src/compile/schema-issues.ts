import type { z } from 'zod';
import type { Issue } from '../error.js';
import { nearWord } from '../near-word.js';
import type { YamlFile } from './yaml-file.js';
import type { FilePath } from './yaml-places.js';

type ZodIssue = z.core.$ZodIssue;

const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

const valueAt = (data: unknown, path: FilePath): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      value === null || typeof value !== 'object'
        ? undefined
        : (value as Record<string | number, unknown>)[step],
    data,
  );

/** A union fails with the issues of each branch: report the branch that came nearest. */
const nearestBranch = (branches: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] =>
  [...branches].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
const depth = (issues: readonly ZodIssue[]): number => Math.max(0, ...issues.map(({ path }) => path.length));

const amountHint = (issue: ZodIssue): string | undefined => {
  if (issue.code !== 'invalid_type' && issue.code !== 'invalid_value') return undefined;
  const field = issue.path.at(-1);
  if (field === 'unit') return 'an amount needs its unit, such as unit: kilometre';
  return field === 'currency' ? 'money needs its currency, such as currency: USD' : undefined;
};

/** How a message names the place: by its nearest field, since a list element has only a number. */
const named = (path: FilePath): string => {
  const field = path.findLast((step) => typeof step === 'string');
  return field === undefined ? 'the file' : `the field '${field}'`;
};

/** The schemas write what they expect at the end of their messages, as zod does in most of its own. */
const parted = (issue: ZodIssue): { readonly problem: string; readonly expected: string } => {
  const [, problem, expected] = /^(.*?)[:,]? ?\bexpected (.*)$/s.exec(issue.message) ?? [];
  if (problem !== undefined && expected !== undefined) return { problem, expected };
  const format = issue.code === 'invalid_format' ? `a valid ${issue.format}` : issue.message;
  return { problem: '', expected: format };
};

/** A field with nothing after its colon, as a scaffold leaves it. */
const empty = (path: FilePath): Pick<Issue, 'code' | 'message' | 'hint'> => ({
  code: 'missing-field',
  message: `${named(path)} is empty`,
  hint: 'write a value after the colon, or delete the line',
});

/** A day as people write it, which has the right parts in another form. */
const dateHint = (value: unknown): { hint?: string } =>
  typeof value === 'string' && !/^\d{4}(?:-\d\d){0,2}$/.test(value) && /\d/.test(value)
    ? { hint: 'the year comes first, month and day have two digits each: 2022-02-24' }
    : {};

const expectedBy = (issue: Extract<ZodIssue, { code: 'invalid_type' | 'invalid_value' }>): string =>
  issue.code === 'invalid_type' ? issue.expected : `one of ${issue.values.map(String).join(', ')}`;

const describe = (
  issue: ZodIssue,
  value: unknown,
  path: FilePath,
): Partial<Issue> & Pick<Issue, 'code' | 'message'> => {
  const missing = value === undefined;
  if (value === null && path.length > 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value'))
    return { ...empty(path), expected: expectedBy(issue) };
  switch (issue.code) {
    case 'invalid_type': {
      const quote = issue.expected === 'string' && typeof value === 'number';
      return {
        code: missing ? 'missing-field' : 'wrong-type',
        message: `${named(path)} ${missing ? 'is missing' : 'has the wrong type'}`,
        expected: expectedBy(issue),
        ...(quote && {
          hint: 'write it in quotes: without them YAML reads a number, and 8.10 becomes 8.1',
        }),
      };
    }
    case 'invalid_value':
      return {
        code: missing ? 'missing-field' : 'unknown-code',
        message: `${named(path)} ${missing ? 'is missing' : 'has a value that is not on its list'}`,
        expected: expectedBy(issue),
        ...(typeof value === 'string' && meant(value, issue.values.map(String))),
      };
    default: {
      const { problem, expected } = parted(issue);
      return {
        code: 'invalid-value',
        message: problem === '' ? `${named(path)} has a wrong value` : problem,
        expected,
        ...(problem.endsWith('no date of the calendar') && dateHint(value)),
      };
    }
  }
};

const meant = (word: string, known: readonly string[]): { hint?: string } => {
  const near = nearWord(word, known);
  return near === undefined ? {} : { hint: `did you mean ${near}?` };
};

/** Inside braces a comma ends a value, so the rest of a text is read as a field. */
const commaHint = 'between { and } a text with a comma stands in quotes';

const unknownFields = (
  issue: Extract<ZodIssue, { code: 'unrecognized_keys' }>,
  path: FilePath,
  yaml: YamlFile,
  id: string,
  knownFields: (path: FilePath) => readonly string[],
): Issue[] =>
  issue.keys.map((key) => {
    const known = knownFields(path);
    return {
      file: yaml.file,
      ...yaml.locateKey(path, key),
      id,
      path: [...path, key].join('.'),
      code: 'unknown-field',
      message: `the field '${key}' is unknown here`,
      found: key,
      expected: known.length > 0 ? `one of ${known.join(', ')}` : 'only known fields',
      ...(/^[\w-]+$/.test(key) ? meant(key, known) : { hint: commaHint }),
    };
  });

/** Turns what a schema finds wrong into issues with file, line, what was found and what was expected. */
export function schemaIssues(
  error: z.ZodError,
  yaml: YamlFile,
  id: string,
  knownFields: (path: FilePath) => readonly string[],
  prefix: FilePath = [],
): Issue[] {
  const translate = (issue: ZodIssue, base: FilePath): Issue[] => {
    const path = [...base, ...(issue.path as (string | number)[])];
    if (issue.code === 'invalid_union')
      return nearestBranch(issue.errors).flatMap((inner) => translate(inner, path));
    if (issue.code === 'unrecognized_keys') return unknownFields(issue, path, yaml, id, knownFields);
    const value = valueAt(yaml.data, path);
    const hint = value === undefined ? amountHint(issue) : undefined;
    return [
      {
        file: yaml.file,
        ...yaml.locate(path),
        id,
        path: path.join('.'),
        found: shown(value),
        ...describe(issue, value, path),
        ...(hint !== undefined && { hint }),
      },
    ];
  };
  return error.issues.flatMap((issue) => translate(issue, prefix));
}
