/** A place in a record's values: property, then element keys and fields. Written with dots; dots inside a key are escaped. */
export type Path = readonly string[];

const isPlain = (step: string): boolean => !step.includes('.') && !step.includes('\\');

export const formatPath = (path: Path): string => {
  if (path.every(isPlain)) return path.join('.');
  return path.map((step) => step.replace(/[\\.]/g, '\\$&')).join('.');
};

export const parsePath = (text: string): Path =>
  (text.match(/(?:\\.|[^\\.])+/g) ?? []).map((step) => (isPlain(step) ? step : step.replace(/\\(.)/g, '$1')));
