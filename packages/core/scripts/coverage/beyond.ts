import {
  eventKinds,
  findRecords,
  type Claim,
  type Dossier,
  type DossierRecord,
  type EventKind,
  type MergedValue,
} from '../../src/index.js';
import { section, table } from './markdown.js';

/** The sources whose texts were read sentence by sentence. */
const readTexts = ({ sources }: Dossier): ReadonlySet<string> =>
  new Set([...sources.values()].filter(({ text }) => text !== undefined).map(({ id }) => id));

const sourceIn = (address: string): string => (address.split('/')[1] ?? '').replace(/[@~].*$/, '');

const isAmount = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ('unit' in value || 'currency' in value);

/** Every amount of a record, in any modality, with the claims on it. */
const amountsIn = ({ merged }: DossierRecord): readonly MergedValue[] =>
  Object.values(merged).flatMap(({ properties }) =>
    Object.values(properties).filter(({ value }) => isAmount(value)),
  );

/** What the pages add to what the texts that were read tell. */
export interface Beyond {
  readonly events: number;
  readonly agreements: number;
  readonly amounts: number;
}

/** Events, agreements and amounts of which none of the texts that were read speaks. */
export function beyondTexts(dossier: Dossier): Beyond {
  const texts = readTexts(dossier);
  const untold = ({ claims }: DossierRecord): boolean =>
    claims.length > 0 && !claims.some(({ source }) => texts.has(source));
  const amounts = findRecords(dossier)
    .flatMap(amountsIn)
    .filter(({ claims }) => !claims.some((address) => texts.has(sourceIn(address))));
  return {
    events: findRecords<EventKind>(dossier, { kind: eventKinds }).filter(untold).length,
    agreements: findRecords(dossier, { kind: 'agreement' }).filter(untold).length,
    amounts: amounts.length,
  };
}

/** The dated events of the texts that were read, by what other sources say. */
export interface Seconded {
  readonly supported: readonly DossierRecord<EventKind>[];
  readonly contradicted: readonly DossierRecord<EventKind>[];
  readonly alone: readonly DossierRecord<EventKind>[];
}

const isActual = ({ modality, rank }: Claim): boolean => modality === 'actual' && rank !== 'deprecated';

/** The events that a text dates: those that another source tells too, those it contradicts in a value, and the others. */
export function secondedEvents(dossier: Dossier): Seconded {
  const texts = readTexts(dossier);
  const dated = findRecords<EventKind>(dossier, { kind: eventKinds }).filter(({ claims }) =>
    claims.some((claim) => texts.has(claim.source) && isActual(claim) && 'date' in claim.says),
  );
  const isTold = ({ claims }: DossierRecord): boolean =>
    claims.some((claim) => !texts.has(claim.source) && isActual(claim));
  const isContested = ({ merged }: DossierRecord): boolean =>
    Object.values(merged.actual?.properties ?? {}).some(({ conflict }) =>
      conflict?.positions.some(({ sources }) => sources.every((source) => !texts.has(source))),
    );
  return {
    supported: dated.filter((event) => isTold(event) && !isContested(event)),
    contradicted: dated.filter((event) => isTold(event) && isContested(event)),
    alone: dated.filter((event) => !isTold(event)),
  };
}

/** What other pages add to the texts that were read, and how they stand to their dated events. */
export function beyondSection(dossier: Dossier): string {
  const { events, agreements, amounts } = beyondTexts(dossier);
  const { supported, contradicted, alone } = secondedEvents(dossier);
  const all = supported.length + contradicted.length + alone.length;
  return section(
    'Beyond the texts that were read sentence by sentence',
    `${readTexts(dossier).size} of the ${dossier.sources.size} sources are texts that were read sentence by sentence; the others are pages cited as a whole. Of ${events} events, ${agreements} agreements and ${amounts} amounts (points of series, and what projects, facilities, agreements and events are said to measure or cost) only the pages speak.`,
    `The texts date ${all} events as having happened. An event counts as told by another source if a page that is none of these texts says something of it as having happened, and as contradicted if in at least one value only such pages hold a position of their own.`,
    table(
      ['Dated events of the texts', 'Events', 'In a hundred'],
      [
        ['told by another source, without contradiction', supported.length, percent(supported.length, all)],
        ['told and contradicted by another source', contradicted.length, percent(contradicted.length, all)],
        ['told by the texts alone', alone.length, percent(alone.length, all)],
      ],
    ),
  );
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));
