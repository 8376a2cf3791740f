import {
  codeLabel,
  type Code,
  type CodeList,
  type Dossier,
  type PropertyType,
  type Quantity,
} from '../../src/index.js';
import { parsePath } from '../../src/merge/path.js';
import { typeAt } from '../../src/merge/type-at.js';

type Fields = Readonly<Record<string, unknown>>;

/** What the editor calls a record, or a conflict that the editor wrote; the id of what has no such name. */
export const labelOf = ({ records, conflicts }: Dossier, id: string): string =>
  (records.get(id) ?? conflicts.find((conflict) => conflict.id === id))?.label.en ?? `\`${id}\``;

/** A record as a line names it: its label, and its id to ask further with. */
export const named = (dossier: Dossier, id: string): string => {
  const label = labelOf(dossier, id);
  return label.startsWith('`') ? label : `${label} (\`${id}\`)`;
};

/** A property as the head of a column: `partOf` is “Part of”. */
export const heading = (property: string): string => {
  const words = property.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};

const magnitude = ({ value, min, max }: Quantity): string => {
  if (value !== undefined) return value;
  if (min !== undefined && max !== undefined) return `${min} to ${max}`;
  return min === undefined ? `at most ${max}` : `at least ${min}`;
};

/** An amount in words: about 1.5 billion USD; 12.4 billion cubic-metre per year. */
const quantity = (amount: Quantity): string => {
  const { approximate, scale, currency, per } = amount;
  const unit = amount.unit && codeLabel('unit', amount.unit as Code<'unit'>);
  const parts = [approximate && 'about', magnitude(amount), scale, currency ?? unit, per && `per ${per}`];
  return parts.filter(Boolean).join(' ');
};

const exact = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('en' in value) return String(value.en);
  if ('unit' in value || 'currency' in value) return quantity(value as Quantity);
  return Object.entries(value)
    .map(([name, each]) => `${name} ${exact(each)}`)
    .join(', ');
};

const fieldsOf = (dossier: Dossier, types: Readonly<Record<string, PropertyType>>, fields: Fields): string =>
  Object.entries(fields)
    .map(([name, value]) => {
      const type = types[name];
      return type ? plainValue(dossier, type, value) : exact(value);
    })
    .join(', ');

/** A value of a type as a text: records by label, codes by their English label, dates in EDTF. */
function plainValue(dossier: Dossier, type: PropertyType, value: unknown): string {
  switch (type.type) {
    case 'ref':
      return labelOf(dossier, value as string);
    case 'code':
      return codeLabel(type.list as CodeList, value as Code<CodeList>);
    case 'quantity':
      return quantity(value as Quantity);
    case 'set':
      return (value as readonly unknown[]).map((each) => plainValue(dossier, type.of, each)).join('; ');
    case 'list':
      return (value as readonly Fields[]).map((each) => fieldsOf(dossier, type.fields, each)).join('; ');
    case 'group':
      return Object.entries(value as Fields)
        .map(([name, each]) => `${name} ${fieldsOf(dossier, type.fields, { [name]: each })}`)
        .join(', ');
    default:
      return exact(value);
  }
}

/** The value of a property as a text; of a member of a set, the member. */
export function valueText(dossier: Dossier, property: string, value: unknown): string {
  const type = typeAt(parsePath(property));
  return type ? plainValue(dossier, type, value) : exact(value);
}
