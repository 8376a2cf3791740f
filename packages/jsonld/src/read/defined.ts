/** Fields as compiled objects have them: one without a value is absent. Keys become fields of their own whatever their names. */
export const defined = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
