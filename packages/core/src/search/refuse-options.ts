import { BilateralError } from '../error.js';
import { kindNames } from '../model/kind.js';
import { languages } from './fields.js';
import type { SearchOptions } from './search-text.js';

const known = [
  'language',
  'kind',
  'limit',
  'filter',
  'prefix',
  'fuzzy',
] as const satisfies readonly (keyof SearchOptions)[];

const refuse = (message: string, hint: string): never => {
  throw new BilateralError('invalid-filter', message, { hint });
};

/** Throws for what is no text, and for options that mean nothing; `findRecords` looks at the filter. */
export function refuseWrongOptions(query: unknown, options: SearchOptions): void {
  if (typeof query !== 'string')
    refuse(`a search is for a text, found ${typeof query}`, "search for '' to find nothing");
  const { language, kind = [], limit = 0 } = options;
  const names: readonly string[] = known;
  const wrong = Object.keys(options).find((name) => !names.includes(name));
  if (wrong !== undefined) refuse(`a search has no option '${wrong}'`, `options: ${known.join(', ')}`);
  if (language !== undefined && !languages.includes(language))
    refuse(`nothing is searched in the language '${language}'`, `one of ${languages.join(', ')}`);
  const noKind = (typeof kind === 'string' ? [kind] : kind).find((each) => !kindNames.includes(each));
  if (noKind !== undefined) refuse(`'${noKind}' is no kind`, `one of ${kindNames.join(', ')}`);
  if (!Number.isInteger(limit) || limit < 0)
    refuse(`a limit is a whole number, found ${limit}`, 'leave it out for 20 hits');
}
