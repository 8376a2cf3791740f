/** A place in a record's values: property, then element keys and fields. Written with dots; dots inside a key are escaped. */
export type Path = readonly string[];

export const formatPath = (path: Path): string =>
  path.map((step) => step.replace(/[\\.]/g, '\\$&')).join('.');

export const parsePath = (text: string): Path =>
  (text.match(/(?:\\.|[^\\.])+/g) ?? []).map((step) => step.replace(/\\(.)/g, '$1'));
