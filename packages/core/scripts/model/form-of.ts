import { z } from 'zod';
import { codeLists, type CodeList } from '../../src/model/codes.js';
import { propertyType, recordId } from '../../src/model/value.js';
import { isEditorText, isLocalText, isOf, unwrapped } from '../../src/scaffold/forms.js';

type Schema = z.core.$ZodType;

const listLink = (list: CodeList): string => `code of [${list}](#${list})`;

const idOf = (kinds: readonly string[]): string =>
  kinds.length === 0 ? 'id of any record' : `id (${kinds.join(', ')})`;

/** Which list an enumeration is; none for one that no list holds, such as the directions of the compass. */
const listOf = (schema: z.ZodEnum): CodeList | undefined =>
  (Object.keys(codeLists) as CodeList[]).find(
    (list) => Object.keys(codeLists[list]).join() === schema.options.join(),
  );

/** The form of a value of which no property type tells more than that it is compared as a whole. */
function plainForm(schema: Schema): string {
  if (isLocalText(schema) || isEditorText(schema)) return 'text in languages';
  if (isOf(schema, recordId)) return 'id';
  if (schema instanceof z.ZodNumber) return 'whole number';
  if (schema instanceof z.ZodLiteral) return [...schema.values].join(', ');
  if (schema instanceof z.ZodEnum) {
    const list = listOf(schema);
    return list ? listLink(list) : schema.options.join(', ');
  }
  if (schema instanceof z.ZodArray) return `several: ${formOf(schema.element)}`;
  if (schema instanceof z.ZodRecord) return 'fields by name';
  if (schema instanceof z.ZodObject) return 'fields';
  return schema instanceof z.ZodUnion ? [...new Set(schema.options.map(formOf))].join(' or ') : 'text';
}

/** How a value is written, in a few words of Markdown. */
export function formOf(wrapped: Schema): string {
  const schema = unwrapped(wrapped);
  const type = propertyType.get(schema)?.type;
  switch (type?.type) {
    case 'date':
      return '[date](#dates)';
    case 'quantity':
      return '[amount](#amounts)';
    case 'code':
      return listLink(type.list);
    case 'ref':
      return idOf(type.kinds);
    case 'set':
      return `several: ${type.of.type === 'ref' ? idOf(type.of.kinds) : formOf((schema as z.ZodArray).element)}`;
    case 'list':
      return `list by ${type.key.map((key) => `\`${key}\``).join(type.composite ? ' and ' : ', else ')}`;
    default:
      return plainForm(schema);
  }
}
