import {
  codeLabel,
  codeLists,
  type Claim,
  type Dossier,
  type DossierRecord,
  type Modality,
} from '../../../src/index.js';
import type { Show } from '../question.js';
import { heading, labelOf, named, valueText } from '../values.js';

const modalities = Object.keys(codeLists.modality) as readonly Modality[];

const isIn = (path: string, property: string): boolean =>
  path === property || path.startsWith(`${property}.`);

/** What is shown of a record: the claims behind it, and the texts of its properties. */
interface Shown {
  readonly cells: readonly string[];
  readonly claims: readonly Claim[];
}

const shownIn = (
  dossier: Dossier,
  { merged, claims }: DossierRecord,
  property: string,
  modality: Modality,
): { readonly cell: string; readonly claims: readonly Claim[] } | undefined => {
  const { values = {}, properties = {} } = merged[modality] ?? {};
  const value = values[property];
  if (value === undefined) return undefined;
  const parts = Object.entries(properties).filter(([path]) => isIn(path, property));
  const addresses = new Set(parts.flatMap(([, each]) => each.claims));
  const disputed = parts.some(([, { conflict }]) => conflict?.state === 'open');
  const marks = [modality !== 'actual' && modality, disputed && 'sources disagree'].filter(Boolean);
  return {
    cell: `${valueText(dossier, property, value)}${marks.length > 0 ? ` (${marks.join('; ')})` : ''}`,
    claims: claims.filter(({ address }) => addresses.has(address)),
  };
};

/** What the editor says of a record and no source: no claim stands behind it. */
const editorial: Readonly<Record<string, (dossier: Dossier, record: DossierRecord) => string | undefined>> = {
  partOf: (dossier, { partOf }) => (partOf === undefined ? undefined : labelOf(dossier, partOf)),
  outcome: (_, { outcome }) => outcome && codeLabel('outcome', outcome.state),
  kind: (_, { kind }) => kind,
};

const shownOf = (
  dossier: Dossier,
  record: DossierRecord,
  properties: readonly string[],
  only?: Modality,
): Shown => {
  const found = properties.map((property) => {
    const cell = editorial[property]?.(dossier, record);
    if (cell !== undefined) return { cell, claims: [] };
    return (only ? [only] : modalities)
      .map((modality) => shownIn(dossier, record, property, modality))
      .find((each) => each !== undefined);
  });
  const claims = found.flatMap((each) => each?.claims ?? []);
  const told = (record.claims as readonly Claim[]).filter(
    ({ rank, modality }) => rank !== 'deprecated' && modality === (only ?? modality),
  );
  return { cells: found.map((each) => each?.cell ?? '–'), claims: claims.length > 0 ? claims : told };
};

/** Shows records as {@link records}, with what is said of them in one modality. */
export const recordsAs =
  (modality: Modality | undefined, ...properties: readonly string[]): Show<readonly DossierRecord[]> =>
  (found, dossier) => ({
    head: ['Record', ...properties.map(heading)],
    lines: found.map((record) => {
      const { cells, claims } = shownOf(dossier, record, properties, modality);
      return { cells: [named(dossier, record.id), ...cells], evidence: claims };
    }),
  });

/**
 * Shows records with some of their properties: the actual value, or if there is none the first of another modality, which is then
 * named. The passages are those of the values shown; without a property, or where the record has none of them, of all claims that are not deprecated.
 */
export const records = (...properties: readonly string[]): Show<readonly DossierRecord[]> =>
  recordsAs(undefined, ...properties);
