import type { DossierRecord } from '@bilateral/core';
import { identifierIri } from '../nodes/identifiers.js';
import { markup, outwardLink, type Markup } from './markup.js';

/** The schemes by the names that their keepers use; they are the same in every language. */
const schemes: Readonly<Record<string, string>> = {
  cow: 'Correlates of War',
  gw: 'Gleditsch–Ward',
  iso2: 'ISO 3166-1 alpha-2',
  iso3: 'ISO 3166-1 alpha-3',
  'iso3166-2': 'ISO 3166-2',
  m49: 'UN M49',
  unts: 'UN Treaty Series',
  manyid: 'manyID',
  wikidata: 'Wikidata',
  geonames: 'GeoNames',
  viaf: 'VIAF',
  isni: 'ISNI',
  lcnaf: 'Library of Congress',
  ror: 'ROR',
  gppd: 'Global Power Plant Database',
};

/** The identifiers of a record in the data of others, as links where they have a page. */
export function identifierList({ identifiers = {} }: Pick<DossierRecord, 'identifiers'>): Markup {
  const rows = Object.entries(identifiers).map(([scheme, id]) => {
    const iri = identifierIri(scheme, id);
    const name = Object.hasOwn(schemes, scheme) ? schemes[scheme] : scheme;
    const text = markup`<bdi>${id}</bdi>`;
    return markup`<div>
<dt><bdi>${name}</bdi></dt>
<dd>${iri === undefined ? text : outwardLink(iri, text)}</dd>
</div>
`;
  });
  return markup`<dl>${rows}</dl>
`;
}
