import type { CodeList } from './codes.js';
import type { Kind } from './kind.js';

/**
 * How the values of a property are compared, united and resolved. Single values: `date`, `quantity`, `code`, `ref` (the id of a
 * record), and `exact`, which are equal or not. Of more than one: a `set` unites its members, a `list` unites its elements by key
 * and merges them field by field, a `group` merges field by field.
 */
export type PropertyType =
  | { readonly type: 'date' }
  | { readonly type: 'quantity' }
  | { readonly type: 'exact' }
  | {
      readonly type: 'code';
      /** The list that has the code. */
      readonly list: CodeList;
    }
  | {
      readonly type: 'ref';
      /** The kinds of records to which it may point; none for any. */
      readonly kinds: readonly Kind[];
    }
  | {
      readonly type: 'set';
      /** What its members are. */
      readonly of: PropertyType;
    }
  | {
      readonly type: 'list';
      /** The fields that tell elements apart: the first of them that an element has, or with `composite` all together. */
      readonly key: readonly string[];
      /** Whether all fields of the key count together. */
      readonly composite?: true;
      /** The fields of an element. */
      readonly fields: PropertyTypes;
    }
  | {
      readonly type: 'group';
      /** The fields of the group. */
      readonly fields: PropertyTypes;
    };

/** Types by the names of properties or fields. */
export interface PropertyTypes {
  /** The type of the property or field of this name. */
  readonly [property: string]: PropertyType;
}
