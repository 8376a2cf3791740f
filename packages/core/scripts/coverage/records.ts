import {
  claimsOf,
  findRecords,
  kindNames,
  type Claim,
  type Dossier,
  type DossierRecord,
  type Kind,
  type SourceClaim,
} from '../../src/index.js';
import { section, sum, table, type Row } from './markdown.js';

/** The claims on all records, without what sources say of themselves. */
export const recordClaims = (dossier: Dossier): readonly (Claim | SourceClaim)[] =>
  findRecords(dossier).flatMap(({ id }) => claimsOf(dossier, id));

/** How the records are called. */
export const labelsOf = (records: readonly Pick<DossierRecord, 'label'>[]): readonly string[] =>
  records.map(({ label }) => label.en);

export const hasOneClaim = ({ claims }: DossierRecord): boolean => claims.length === 1;

export const hasOneSource = ({ claims }: DossierRecord): boolean =>
  new Set(claims.map(({ source }) => source)).size === 1;

const counts = (records: readonly DossierRecord[]): readonly number[] => [
  records.length,
  sum(records.map(({ claims }) => claims.length)),
  records.filter(hasOneClaim).length,
  records.filter(hasOneSource).length,
];

/** Records and claims by kind. */
export function recordsSection(dossier: Dossier): string {
  const ofKind = (kind: Kind): Row => [kind, ...counts(findRecords(dossier, { kind }))];
  return section(
    'Records and claims by kind',
    'A record is a thing with an id; a claim is what one passage of a source, or a page as a whole, says about one record. What sources say of themselves is counted with the sources, below.',
    table(
      ['Kind', 'Records', 'Claims', 'Records with one claim', 'Records from one source'],
      [...kindNames.map(ofKind), ['**all**', ...counts(findRecords(dossier))]],
    ),
  );
}
