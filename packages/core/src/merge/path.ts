/**
 * A place in a record's values: property, then keys of elements and fields, such as `['participants', 'imran-khan', 'office']`.
 * {@link formatPath} writes it with dots.
 */
export type Path = readonly string[];

const isPlain = (step: string): boolean => !step.includes('.') && !step.includes('\\');

/**
 * A path as text: dots between its steps, a backslash before dots and backslashes inside them.
 *
 * @example
 * ```ts
 * import { formatPath } from '@bilateral/core';
 *
 * formatPath(['participants', 'imran-khan', 'office']); // => 'participants.imran-khan.office'
 * formatPath(['names', 'S.M. Works|en', 'from']) === String.raw`names.S\.M\. Works|en.from`; // => true
 * ```
 */
export const formatPath = (path: Path): string => {
  if (path.every(isPlain)) return path.join('.');
  return path.map((step) => step.replace(/[\\.]/g, '\\$&')).join('.');
};

/**
 * The inverse of {@link formatPath}.
 *
 * @example
 * ```ts
 * import { parsePath } from '@bilateral/core';
 *
 * parsePath('participants.imran-khan.office'); // => ['participants', 'imran-khan', 'office']
 * ```
 */
export const parsePath = (text: string): Path =>
  (text.match(/(?:\\.|[^\\.])+/g) ?? []).map((step) => (isPlain(step) ? step : step.replace(/\\(.)/g, '$1')));
