import type { Dossier, DossierRecord } from '../../dossier/dossier.js';
import type { Modality } from '../../model/codes.js';
import { eventKinds, type Kind } from '../../model/kind.js';
import { claimsAt } from '../claims-at.js';
import { relatedTo, type RelatedRecord } from '../related-to.js';
import { dated, type Milestone } from './milestone.js';
import { ownDates } from './own-steps.js';

/** The links by which an event or an agreement is a step of a thing; of several the first one names it. */
const steps = ['agreements', 'joined', 'results', 'about', 'implements', 'partOf'];

const isStep = ({ property, direction }: RelatedRecord): boolean =>
  steps.includes(property) && (direction === 'to' || property === 'implements');

const byRecord = (links: readonly RelatedRecord[]): ReadonlyMap<string, readonly RelatedRecord[]> => {
  const groups = new Map<string, RelatedRecord[]>();
  for (const link of links) {
    const group = groups.get(link.record);
    if (group) group.push(link);
    else groups.set(link.record, [link]);
  }
  return groups;
};

/** The link that names a step in a modality, with the claims of all that hold in it; those that the editor makes hold in each. */
const linkIn = (
  links: readonly RelatedRecord[],
  modality: Modality,
): Pick<Milestone, 'property' | 'claims'> | undefined => {
  const holding = links
    .filter((link) => link.modality === undefined || link.modality === modality)
    .sort((a, b) => steps.indexOf(a.property) - steps.indexOf(b.property));
  const [first] = holding;
  return first && { property: first.property, claims: holding.flatMap(({ claims }) => claims) };
};

const datesOf = ({ kind }: DossierRecord): Readonly<Record<string, Milestone['what']>> =>
  kind === 'agreement' ? ownDates : { date: 'event' };

const stepsOf = (
  dossier: Dossier,
  record: DossierRecord,
  links: readonly RelatedRecord[],
): readonly Milestone[] =>
  Object.entries(record.merged).flatMap(([name, { properties }]) => {
    const modality = name as Modality;
    const link = linkIn(links, modality);
    if (!link) return [];
    return Object.entries(datesOf(record)).flatMap(([date, what]) => {
      const merged = properties[date];
      if (!merged) return [];
      const value = merged.value as string;
      const claims = [...new Set([...claimsAt(record, merged.claims), ...link.claims])];
      return dated(dossier, value, { what, value, modality, record, property: link.property, claims });
    });
  });

const stepKinds: readonly Kind[] = [...eventKinds, 'agreement'];

/** Events and agreements that are a step of a thing, by their dates; a plan that links the two counts with the planned date. */
export function linkedSteps(dossier: Dossier, id: string): readonly Milestone[] {
  const links = relatedTo(dossier, id, { kind: stepKinds }).filter(isStep);
  return [...byRecord(links)].flatMap(([other, group]) =>
    stepsOf(dossier, dossier.records.get(other) as DossierRecord, group),
  );
}
