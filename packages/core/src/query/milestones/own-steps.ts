import type { Dossier, DossierRecord } from '../../dossier/dossier.js';
import { formatPath } from '../../merge/path.js';
import { codeLists, type Modality } from '../../model/codes.js';
import { claimsAt } from '../claims-at.js';
import { dated, type Milestone, type MilestoneWhat } from './milestone.js';

const modalities = Object.keys(codeLists.modality) as Modality[];

/** The dates that a thing has of its own. */
export const ownDates: Readonly<Record<string, MilestoneWhat>> = {
  established: 'established',
  built: 'built',
  signed: 'signed',
  inForce: 'in-force',
  inOperation: 'in-operation',
};

/** The dates of a record, each as merged, in every modality. */
export const dateSteps = (dossier: Dossier, record: DossierRecord): readonly Milestone[] =>
  modalities.flatMap((modality) =>
    Object.entries(ownDates).flatMap(([property, what]) => {
      const merged = record.merged[modality]?.properties[property];
      if (!merged) return [];
      const value = merged.value as string;
      const claims = claimsAt(record, merged.claims);
      return dated(dossier, value, { what, value, modality, record, property, claims });
    }),
  );

interface NameUse {
  readonly text: string;
  readonly language: string;
  readonly from?: string;
  readonly until?: string;
}

/** The days on which names came into use or went out of it. */
export const nameSteps = (dossier: Dossier, record: DossierRecord): readonly Milestone[] =>
  modalities.flatMap((modality) => {
    const merged = record.merged[modality];
    const names = (merged?.values['names'] ?? []) as readonly NameUse[];
    return names.flatMap((name) =>
      (['from', 'until'] as const).flatMap((end) => {
        const property = formatPath(['names', `${name.text}|${name.language}`, end]);
        const use = merged?.properties[property];
        if (!use) return [];
        const claims = claimsAt(record, use.claims);
        const more = { what: `name-${end}`, value: name.text, modality, record, property, claims } as const;
        return dated(dossier, use.value as string, more);
      }),
    );
  });

/** Each status that a source dates: the claims that tell one status as of one date are one step. */
export const statusSteps = (dossier: Dossier, record: DossierRecord): readonly Milestone[] => {
  const steps = new Map<string, Milestone>();
  for (const claim of record.claims) {
    const { status: value } = claim.says as { readonly status?: string };
    if (value === undefined || claim.asOf === undefined || claim.rank === 'deprecated') continue;
    const key = `${claim.modality} ${value} ${claim.asOf}`;
    const claims = [...(steps.get(key)?.claims ?? []), claim];
    const more = {
      what: 'status',
      value,
      modality: claim.modality,
      record,
      property: 'status',
      claims,
    } as const;
    for (const step of dated(dossier, claim.asOf, more)) steps.set(key, step);
  }
  return [...steps.values()];
};
