import {
  conflictsIn,
  coverageOf,
  explain,
  findIds,
  mentionsOf,
  parsePath,
  passagesOf,
  plansOf,
  relatedTo,
  supportOf,
  type AuthoredConflict,
  type Claim,
  type Dossier,
  type DossierRecord,
  type Explanation,
  type Source,
  type SourceClaim,
} from '@bilateral/core';
import { accountsOn } from './conflict-items.js';
import type { Shown } from './shown.js';

const addresses = (claims: readonly { readonly address: string }[]): readonly string[] =>
  claims.map(({ address }) => address);

/** A claim with what is known of its source and the sentences that it cites. */
const claimData = (dossier: Dossier, claim: Claim | SourceClaim): object => {
  const { title, publisher, published, address } = dossier.sources.get(claim.source) ?? {};
  return { ...claim, cites: { title, publisher, published, address }, passages: passagesOf(dossier, claim) };
};

/** Why each value is what it is, by modality and property. */
const explanationsOf = (
  dossier: Dossier,
  id: string,
  properties: Iterable<string>,
): ReadonlyMap<string, Explanation> =>
  new Map(
    [...properties]
      .flatMap((property) => explain(dossier, id, property))
      .map((each) => [`${each.modality} ${each.property}`, each]),
  );

const valuesOf = (dossier: Dossier, id: string): readonly object[] => {
  const values = supportOf(dossier, id);
  const properties = new Set(values.map(({ property }) => parsePath(property)[0] ?? ''));
  const explanations = explanationsOf(dossier, id, properties);
  return values.map(({ claims, ...value }) => {
    const explanation = explanations.get(`${value.modality} ${value.property}`);
    return {
      ...value,
      reason: explanation?.reason,
      sentence: explanation?.sentence,
      claims:
        explanation?.claims.map(({ claim, stance }) => ({ claim: claim.address, stance })) ??
        addresses(claims),
    };
  });
};

const recordData = (dossier: Dossier, record: DossierRecord): object => {
  const { id, kind, label, values, merged: _merged, conflicts: _conflicts, claims, ...rest } = record;
  const plans = plansOf(dossier, { at: dossier.info.edition, filter: { id } });
  return {
    id,
    kind,
    label,
    values,
    ...rest,
    properties: valuesOf(dossier, id),
    conflicts: [...conflictsIn(dossier, { record: id }), ...accountsOn(dossier, id)],
    plans: plans.map(({ record: _record, claims: told, ...plan }) => ({ ...plan, claims: addresses(told) })),
    links: relatedTo(dossier, id).map((link) => ({ ...link, claims: addresses(link.claims) })),
    mentions: mentionsOf(dossier, id)
      .filter(({ as }) => as !== 'subject')
      .map(({ claim, ...mention }) => ({ ...mention, claim: claim.address })),
    claims: claims.map((claim) => claimData(dossier, claim)),
  };
};

const sourceData = (dossier: Dossier, source: Source): object => {
  const { id, title, claims, ...rest } = source;
  return {
    id,
    kind: 'source',
    title,
    ...rest,
    coverage: coverageOf(dossier, id),
    records: findIds(dossier, { source: id }),
    claims: claims.map((claim) => claimData(dossier, claim)),
  };
};

const conflictData = (dossier: Dossier, conflict: AuthoredConflict): object => {
  const [told] = conflictsIn(dossier, { record: conflict.id });
  return { ...conflict, kind: 'conflict', positions: told?.positions ?? conflict.positions };
};

/** Everything about what is shown, as data. */
export function shownData(dossier: Dossier, shown: Shown): object {
  switch (shown.kind) {
    case 'record':
      return recordData(dossier, shown.record);
    case 'source':
      return sourceData(dossier, shown.source);
    case 'conflict':
      return conflictData(dossier, shown.conflict);
    case 'claim':
      return { of: shown.of, kind: 'claim', ...claimData(dossier, shown.claim) };
  }
}
