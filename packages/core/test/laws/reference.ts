/**
 * The filter language once more, as slowly as it can be said: every record is looked at, with its merged values, by plain loops and
 * no index. What a condition means stands here, or in `reference-views.ts`, in one place each.
 */
import type { Claim } from '../../src/dossier/compiled.js';
import type { Dossier, DossierRecord } from '../../src/dossier/dossier.js';
import type { RecordFilter } from '../../src/filter/record-filter.js';
import { referencesOf } from '../../src/model/walk.js';
import { isState, standsFor } from './reference-states.js';
import { isOneOf, listed, participantsIn, viewFits, viewsIn, type NaiveView } from './reference-views.js';

const claimFits = (dossier: Dossier, claim: Claim, filter: RecordFilter): boolean => {
  const { rank, source, language, perspective, speaker } = filter;
  const cited = dossier.sources.get(claim.source);
  if (rank !== undefined && !isOneOf(claim.rank, rank)) return false;
  if (source !== undefined && !isOneOf(claim.source, source)) return false;
  if (language !== undefined && !isOneOf(cited?.language, language)) return false;
  if (perspective !== undefined && !isOneOf(cited?.perspective, perspective)) return false;
  return speaker === undefined || isOneOf(claim.said?.by ?? claim.said?.described, speaker);
};

const namesParty = (
  dossier: Dossier,
  record: DossierRecord,
  views: readonly NaiveView[],
  party: string,
): boolean => {
  if (isState(dossier, record.id, party)) return true;
  return views.some(
    (view) =>
      [...referencesOf(view.values)].some(({ value }) => isState(dossier, value, party)) ||
      participantsIn(view).some((each) => standsFor(dossier, each, party)),
  );
};

const conflictStates = (
  dossier: Dossier,
  record: DossierRecord,
  views: readonly NaiveView[],
  modality: RecordFilter['modality'],
): readonly string[] => {
  const states: string[] = [];
  for (const view of views)
    for (const { conflict } of Object.values(record.merged[view.modality as 'actual']?.properties ?? {}))
      if (conflict) states.push(conflict.state);
  // What an editor writes of two ways of telling a story is of what actually was.
  const written = modality === undefined || listed(modality).includes('actual') ? dossier.conflicts : [];
  for (const { positions, about = [], state } of written) {
    const own = record.claims.some(({ address }) => positions.some(({ claims }) => claims.includes(address)));
    if (own || about.includes(record.id)) states.push(state);
  }
  return states;
};

const hasConflict = (states: readonly string[], wanted: NonNullable<RecordFilter['conflict']>): boolean =>
  typeof wanted === 'boolean'
    ? states.length > 0 === wanted
    : states.some((state) => isOneOf(state, wanted as readonly string[]));

const hasText = (record: DossierRecord, text: string): boolean => {
  const texts: unknown[] = Object.values(record.label);
  if ('text' in record) texts.push(...Object.values(record.text));
  for (const { values } of viewsIn(record))
    for (const name of (values['names'] ?? []) as readonly { text: string }[]) texts.push(name.text);
  return texts.some((one) => String(one).toLowerCase().includes(text.toLowerCase()));
};

const claimConditions = ['rank', 'source', 'language', 'perspective', 'speaker'] as const;

const ownFits = (dossier: Dossier, record: DossierRecord, filter: RecordFilter): boolean => {
  const { kind, id, party, modality, support, conflict, text } = filter;
  const isWanted = (each: string | undefined): boolean => modality === undefined || isOneOf(each, modality);
  const views = viewsIn(record).filter((view) => isWanted(view.modality));
  const asksClaim = claimConditions.some((name) => filter[name] !== undefined);
  if (kind !== undefined && !isOneOf(record.kind, kind)) return false;
  if (id !== undefined && !isOneOf(record.id, id)) return false;
  if (text !== undefined && !hasText(record, text)) return false;
  if (asksClaim && !record.claims.some((each) => isWanted(each.modality) && claimFits(dossier, each, filter)))
    return false;
  if (party !== undefined && !listed(party).some((one) => namesParty(dossier, record, views, one)))
    return false;
  if (conflict !== undefined && !hasConflict(conflictStates(dossier, record, views, modality), conflict))
    return false;
  if (support !== undefined && !supportsIn(record, views).some((one) => isOneOf(one, support as string)))
    return false;
  return views.some((view) => viewFits(dossier, record, view, filter));
};

const supportsIn = (record: DossierRecord, views: readonly NaiveView[]): readonly string[] =>
  views.flatMap(({ modality }) =>
    Object.values(record.merged[modality as 'actual']?.properties ?? {}).map(({ support }) => support),
  );

/** Whether a record fits a filter; what is inside takes over the modality around it. */
function fits(dossier: Dossier, record: DossierRecord, filter: RecordFilter): boolean {
  const inside = (other: RecordFilter): boolean =>
    fits(dossier, record, {
      ...(filter.modality !== undefined && { modality: filter.modality }),
      ...other,
    });
  return (
    ownFits(dossier, record, filter) &&
    (filter.all === undefined || filter.all.every(inside)) &&
    (filter.any === undefined || filter.any.some(inside)) &&
    (filter.not === undefined || !inside(filter.not))
  );
}

/** The ids of the records that fit, in the order of the dossier. */
export function idsFound(dossier: Dossier, filter: RecordFilter): readonly string[] {
  const found: string[] = [];
  for (const record of dossier.records.values()) if (fits(dossier, record, filter)) found.push(record.id);
  return found;
}
