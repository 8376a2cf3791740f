import type { ValueRule } from './rule.js';

// Short words for the rules that are written by hand.

export const datatype = (name: string): ValueRule => ({ datatype: name });
export const ofClass = (name: string): ValueRule => ({ class: name });
export const codes = (...lists: readonly string[]): ValueRule => ({ codes: lists });
export const anyOf = (...rules: readonly ValueRule[]): ValueRule => ({ anyOf: rules });

export const edtf: ValueRule = datatype('edtf:EDTF');
export const day: ValueRule = datatype('xsd:date');
export const anyResource: ValueRule = { resource: 'any' };
export const editorial: ValueRule = { text: 'editorial' };
export const number: ValueRule = datatype('xsd:nonNegativeInteger');
export const digest: ValueRule = { datatype: 'xsd:string', pattern: '^[0-9a-f]{64}$' };
/** A day, month or year of the calendar with its honest datatype. */
export const calendar: ValueRule = anyOf(day, datatype('xsd:gYearMonth'), datatype('xsd:gYear'));
