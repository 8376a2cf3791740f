const inOrder = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** JSON with the keys of every object in order: equal values give equal text. */
export const canonical = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value, inOrder) : JSON.stringify(value);

/** Order of text by code units: the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
