import type { Literal } from 'oxigraph';
import { validateTerm } from 'rdf-validate-datatype';

/** Whether a day is one of the calendar: `rdf-validate-datatype` accepts 30 February. */
const isCalendarDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
};

/** Whether a literal is what its datatype allows. */
export const isWellTyped = (literal: Literal): boolean =>
  literal.datatype.value === 'http://www.w3.org/2001/XMLSchema#date'
    ? isCalendarDay(literal.value)
    : validateTerm(literal);
