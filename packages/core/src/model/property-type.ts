import type { CodeList } from './codes.js';
import type { Kind } from './kind.js';

/**
 * How the values of a property are compared, united and resolved. `date`, `quantity`, `exact` and `code` are single values; `ref` points
 * to a record; `set` unites; `list` unites by key and merges field by field; `group` merges field by field.
 */
export type PropertyType =
  | { readonly type: 'date' }
  | { readonly type: 'quantity' }
  | { readonly type: 'exact' }
  | { readonly type: 'code'; readonly list: CodeList }
  /** Points to a record; an empty list of kinds allows any. */
  | { readonly type: 'ref'; readonly kinds: readonly Kind[] }
  | { readonly type: 'set'; readonly of: PropertyType }
  /** `key` holds alternatives in order of preference; with `composite` all of them together are the key. */
  | {
      readonly type: 'list';
      readonly key: readonly string[];
      readonly composite?: true;
      readonly fields: PropertyTypes;
    }
  | { readonly type: 'group'; readonly fields: PropertyTypes };

/** Types by the names of properties or fields. */
export interface PropertyTypes {
  readonly [property: string]: PropertyType;
}
