import type { PropertyRule, ValueRule } from './rule.js';

const datatypes: Readonly<Record<string, string>> = {
  'edtf:EDTF': 'a date in EDTF',
  'xsd:date': 'a day',
  'xsd:gYearMonth': 'a month',
  'xsd:gYear': 'a year',
  'xsd:boolean': 'true or false',
  'xsd:decimal': 'a decimal number',
  'xsd:nonNegativeInteger': 'a whole number',
  'xsd:string': 'a text',
};

const joined = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;

/** What a value may be, in words. */
export function describeValue(rule: ValueRule): string {
  if ('datatype' in rule) return datatypes[rule.datatype] ?? rule.datatype;
  if ('records' in rule)
    return rule.records.length === 0 ? 'a record of any kind' : `a record: ${joined(rule.records)}`;
  if ('resource' in rule) return 'a resource';
  if ('class' in rule) return `a resource of the class ${rule.class}`;
  if ('codes' in rule)
    return `a code of the ${rule.codes.length > 1 ? 'lists' : 'list'} ${joined(rule.codes)}`;
  if ('texts' in rule)
    return rule.texts.length > 12 ? 'one of the words that are listed' : `${joined(rule.texts)}`;
  if ('resources' in rule) return joined(rule.resources);
  if ('anyOf' in rule) return joined(rule.anyOf.map(describeValue));
  return rule.text === 'editorial' ? 'a text in each language of the dossier' : 'a text';
}

const countOf = ({ min, max }: PropertyRule): string | undefined => {
  if (min !== undefined && min === max) return `exactly ${min}`;
  if (min !== undefined && max !== undefined) return `from ${min} to ${max}`;
  if (min !== undefined) return `at least ${min}`;
  return max === undefined ? undefined : `at most ${max}`;
};

/** What a rule asks, in words: `br:signed: at most 1, a date in EDTF`. */
export function describeRule(rule: PropertyRule): string {
  const words = [countOf(rule), rule.value && describeValue(rule.value)];
  if (rule.notAfter !== undefined) words.push(`not above ${rule.notAfter}`);
  if (rule.before !== undefined) words.push(`below ${rule.before}`);
  return `${rule.path}: ${words.filter((each) => each !== undefined).join(', ')}`;
}
