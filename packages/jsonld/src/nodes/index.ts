import type { CompiledRecord, Kind } from '@bilateral/core';
import { agreement } from './agreements.js';
import { body, office, organisation, person, state } from './agents.js';
import { accession, conference, exercise, meeting, plainEvent, shipment, signing, visit } from './events.js';
import { figure } from './figures.js';
import type { KindMapping } from './mapping.js';
import { facility, place } from './places.js';
import { relation } from './relations.js';
import { assessment, utterance } from './sayings.js';
import { initiative, project } from './undertakings.js';
import { concept, document, equipment } from './works.js';

/** The table of kinds: how each becomes linked data. A new kind is a row here and a file beside. */
const mappings: { readonly [K in Kind]: KindMapping<K> } = {
  state,
  person,
  organisation,
  body,
  place,
  facility,
  project,
  agreement,
  initiative,
  equipment,
  document,
  concept,
  office,
  visit,
  meeting,
  conference,
  exercise,
  shipment,
  signing,
  accession,
  event: plainEvent,
  relation,
  figure,
  utterance,
  assessment,
};

/** The mapping of a record's kind. */
export const mappingOf = ({ kind }: Pick<CompiledRecord, 'kind'>): KindMapping =>
  mappings[kind] as unknown as KindMapping;
