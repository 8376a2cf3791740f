import { BilateralError, formatPath, type Path } from '@bilateral/core';

/** Where our own vocabulary, codes and dossiers live. Codes and vocabulary stay there whatever the base of a dossier. */
export const home = 'https://w3id.org/bilateral/';

/** The IRIs of one dossier. All are made of permanent ids, so that the same thing has the same IRI in every edition. */
export interface Iris {
  readonly dossier: string;
  readonly record: (kind: string, id: string) => string;
  readonly source: (id: string) => string;
  readonly claim: (address: string) => string;
  readonly conflict: (id: string) => string;
  readonly quantity: (key: string) => string;
  readonly date: (edtf: string) => string;
  readonly retired: (id: string) => string;
}

/** A step of an IRI's path. `@`, `,` and `~` of claim addresses are allowed there and kept readable. */
const step = (text: string): string =>
  /^[\w.~@,;=-]*$/.test(text)
    ? text
    : encodeURIComponent(text).replace(/%40|%2C|%3B|%3D/g, decodeURIComponent);

/** A fragment of an IRI; nearly all need no escape. */
const fragmentOf = (text: string): string => (/^[\w.~-]*$/.test(text) ? text : encodeURIComponent(text));

/** The IRI of the part of a resource at a path that is written with dots already. */
export const partAt = (iri: string, path: string): string =>
  `${iri}${iri.includes('#') ? '.' : '#'}${fragmentOf(path)}`;

/** The IRI of a part of a resource: a fragment made of the part's path. */
export const part = (iri: string, ...path: Path): string => partAt(iri, formatPath(path));

const checked = (base: string): string => {
  if (/^https?:\/\/[^\s<>"{}|\\^`#?]+\/$/.test(base)) return base;
  throw new BilateralError(
    'invalid-base',
    `expected a base that is an absolute http IRI ending in '/', found '${base}'`,
    {
      hint: `the default is ${home}`,
    },
  );
};

/** The IRIs of the dossier of an id under a base. Throws a `BilateralError` for a base that is no absolute IRI ending in a slash. */
export function irisOf(dossier: string, base: string = home): Iris {
  const root = `${checked(base)}${step(dossier)}`;
  const under = (kind: string, id: string): string => `${root}/id/${step(kind)}/${step(id)}`;
  return {
    dossier: root,
    record: (kind, id) => under(kind, id),
    source: (id) => under('source', id),
    claim: (address) => `${root}/id/claim/${address.split('/').map(step).join('/')}`,
    conflict: (id) => under('conflict', id),
    quantity: (key) => under('quantity', key),
    // Web servers refuse an escaped slash in a path; ISO 8601-1 allows two hyphens in its place.
    date: (edtf) => under('date', edtf.replace('/', '--')),
    retired: (id) => under('retired', id),
  };
}
