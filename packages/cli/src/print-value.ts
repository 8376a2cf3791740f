type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const range = ({ value, min, max }: Fields): string | undefined => {
  if (typeof value === 'string') return value;
  if (typeof min === 'string' && typeof max === 'string') return `${min} to ${max}`;
  if (typeof min === 'string') return `at least ${min}`;
  return typeof max === 'string' ? `at most ${max}` : undefined;
};

/** An amount as a person writes it: `about 1.1 billion USD`; nothing for what is no amount. */
const amount = (fields: Fields): string | undefined => {
  const number = range(fields);
  if (number === undefined) return undefined;
  const { approximate, scale, unit, currency, per } = fields;
  const words = [
    approximate === true ? 'about' : undefined,
    number,
    scale,
    unit ?? currency,
    per === undefined ? undefined : `a ${String(per)}`,
  ];
  return words.filter((word) => word !== undefined).join(' ');
};

const field = ([name, value]: [string, unknown]): string => `${name} ${printValue(value)}`;

/** A value of the model in short words, for a table. */
export function printValue(value: unknown): string {
  if (Array.isArray(value))
    return value.map((each) => (isFields(each) ? `(${printValue(each)})` : printValue(each))).join(', ');
  if (!isFields(value)) return String(value);
  if (typeof value['en'] === 'string') return value['en'];
  return amount(value) ?? Object.entries(value).map(field).join(', ');
}

/** What a claim says in short words: `date 2022-02-24; place kremlin`. */
export function printSays(says: object): string {
  return Object.entries(says).map(field).join('; ');
}
