import type { Kind } from '@bilateral/core';

const kinds: Readonly<Record<Kind, true>> = {
  state: true,
  person: true,
  organisation: true,
  body: true,
  place: true,
  facility: true,
  project: true,
  agreement: true,
  initiative: true,
  equipment: true,
  document: true,
  concept: true,
  office: true,
  visit: true,
  meeting: true,
  conference: true,
  exercise: true,
  shipment: true,
  signing: true,
  accession: true,
  event: true,
  relation: true,
  figure: true,
  utterance: true,
  assessment: true,
};

/** Every kind of record; the compiler sees to it that none is missing. */
export const kindNames: readonly Kind[] = Object.keys(kinds) as Kind[];
