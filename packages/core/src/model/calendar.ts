/** The first and the last day of a calendar date, as `YYYY-MM-DD`. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const plain = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const lengthOf = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** The days of a year, month or day such as `2022`, `2016-09` or `2022-02-24`; `undefined` for anything else, and for a day that its month lacks. */
export function daysOf(text: string): Days | undefined {
  const [, year, month, day] = plain.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const length = lengthOf(Number(year), Number(month));
  if (day === undefined) return { first: `${text}-01`, last: `${text}-${length}` };
  return Number(day) <= length ? { first: text, last: text } : undefined;
}
