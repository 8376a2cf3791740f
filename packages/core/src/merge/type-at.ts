import type { PropertyType } from '../model/property-type.js';
import { propertyTypes } from '../model/property-types.generated.js';
import type { Path } from './path.js';

const below = (type: PropertyType, [step = '', ...rest]: Path): PropertyType | undefined => {
  switch (type.type) {
    case 'set':
      return rest.length === 0 ? type.of : undefined;
    case 'group':
      return inFields(type.fields[step], rest);
    case 'list':
      // The step is the key of an element, which is no value by itself.
      return rest.length === 0 ? undefined : inFields(type.fields[rest[0] ?? ''], rest.slice(1));
    default:
      return undefined;
  }
};

const inFields = (type: PropertyType | undefined, rest: Path): PropertyType | undefined =>
  type === undefined || rest.length === 0 ? type : below(type, rest);

/** What stands at the path of a merged value: the type of the value, of a member of a set that of its members. */
export function typeAt([property = '', ...rest]: Path): PropertyType | undefined {
  return inFields(propertyTypes[property], rest);
}
