import type { CodeList } from './codes.js';
import type { Kind } from './kind.js';

/** How the values of a property are compared, united and resolved: one of eight, told apart by `type`. {@link propertyTypes} has all. */
export type PropertyType =
  | {
      /** A date in EDTF: a coarser one contains a finer one. */
      readonly type: 'date';
    }
  | {
      /** An amount: compared after conversion of its unit, and a rounded one contains a finer one. */
      readonly type: 'quantity';
    }
  | {
      /** Whatever is equal or not, such as a name. */
      readonly type: 'exact';
    }
  | {
      /** A code of a closed list. */
      readonly type: 'code';
      /** The list that has the code. */
      readonly list: CodeList;
    }
  | {
      /** The id of a record. */
      readonly type: 'ref';
      /** The kinds of records to which it may point; none for any. */
      readonly kinds: readonly Kind[];
    }
  | {
      /** Several values, which unite. */
      readonly type: 'set';
      /** What its members are. */
      readonly of: PropertyType;
    }
  | {
      /** Several elements, which unite by key and merge field by field. */
      readonly type: 'list';
      /** The fields that tell elements apart: the first of them that an element has, or with `composite` all together. */
      readonly key: readonly string[];
      /** Whether all fields of the key count together. */
      readonly composite?: true;
      /** The fields of an element. */
      readonly fields: PropertyTypes;
    }
  | {
      /** Fields that belong together, and merge one by one. */
      readonly type: 'group';
      /** The fields of the group. */
      readonly fields: PropertyTypes;
    };

/** Types by the names of properties or fields. */
export interface PropertyTypes {
  /** The type of the property or field of this name. */
  readonly [property: string]: PropertyType;
}
