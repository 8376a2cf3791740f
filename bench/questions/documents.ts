import {
  createDossier,
  type CompiledDossier,
  type CompiledRecord,
  type DossierRecord,
  type Kind,
  type Modality,
} from '@bilateral/core';

/** Who takes part, as a document says it. */
interface Participant {
  readonly agent?: string;
  readonly office?: string;
}

/** What a program without the library would keep of a record: its merged values in one modality, flat. */
export interface Document {
  readonly record: string;
  readonly kind: Kind;
  readonly modality: Modality;
  /** First and last day that the date can mean, as 20220224; 0 and 99999999 where it is open, and absent without a date. */
  readonly first?: number;
  readonly last?: number;
  readonly participants: readonly Participant[];
  readonly agents: readonly string[];
  readonly place?: string;
  /** The place and all that it lies within. */
  readonly places: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly partOf?: string;
  readonly agreements?: readonly string[];
  readonly acceding?: string;
  /** What the kind has of types: of meeting and its mode, or of conference. */
  readonly type?: string;
  readonly mode?: string;
  readonly signed?: boolean;
  readonly parties?: readonly string[];
  /** Sources of claims that are actual and not deprecated. */
  readonly sources: readonly string[];
  /** Open conflicts of values in this modality. */
  readonly openValues: number;
  /** Open conflicts that the editor wrote on the record. */
  readonly openAccounts: readonly string[];
  /** Whether any of the record's values, in whatever modality, or an account of it, is in an open conflict. */
  readonly open: boolean;
}

/** A conflict in state open, with the sources of its positions. */
export interface OpenConflict {
  readonly record: string;
  readonly sources: readonly string[];
}

export interface Documents {
  readonly views: readonly Document[];
  readonly conflicts: readonly OpenConflict[];
}

interface Values {
  readonly date?: string;
  readonly signed?: string;
  readonly during?: string;
  readonly place?: string;
  readonly participants?: readonly Participant[];
  readonly from?: string;
  readonly to?: string;
  readonly agreements?: readonly string[];
  readonly acceding?: string;
  readonly meetingType?: string;
  readonly conferenceType?: string;
  readonly mode?: string;
  readonly parties?: readonly string[];
  readonly within?: string;
}

const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));
const sourceOf = (address: string): string => (address.split('/')[1] ?? '').split(/[@~]/)[0] ?? '';
const chunkSize = 20_000;

/** Every record merged, some at a time: a dossier keeps what it has merged, and these are looked at once. */
function* mergedRecords(compiled: CompiledDossier): Generator<DossierRecord> {
  for (let start = 0; start < compiled.records.length; start += chunkSize) {
    const records = compiled.records.slice(start, start + chunkSize);
    yield* createDossier({ ...compiled, records }).records.values();
  }
}

/** What each place lies within, from the inside out. */
function placesOf(records: readonly CompiledRecord[]): (place: string | undefined) => readonly string[] {
  const within = new Map<string, string>();
  for (const { id, kind, claims } of records) {
    const outer = kind === 'place' ? (claims[0]?.says as Values | undefined)?.within : undefined;
    if (outer !== undefined) within.set(id, outer);
  }
  const known = new Map<string, readonly string[]>();
  const around = (place: string | undefined): readonly string[] => {
    if (place === undefined) return [];
    const all = known.get(place) ?? [place, ...around(within.get(place))];
    known.set(place, all);
    return all;
  };
  return around;
}

/** The open conflicts that the editor wrote, by the records they touch. */
function accountsByRecord({ conflicts }: CompiledDossier): ReadonlyMap<string, readonly string[]> {
  const accounts = new Map<string, string[]>();
  for (const { id, state, positions, about = [] } of conflicts) {
    if (state !== 'open') continue;
    const claimed = positions.flatMap(({ claims }) => claims.map((address) => address.split('/')[0] ?? ''));
    for (const record of new Set([...claimed, ...about]))
      accounts.set(record, [...(accounts.get(record) ?? []), id]);
  }
  return accounts;
}

const openIn = (merged: DossierRecord['merged'][Modality]) =>
  Object.values(merged?.properties ?? {}).flatMap(({ conflict }) =>
    conflict?.state === 'open' ? [conflict] : [],
  );

/** Takes the records of a dossier apart into documents. */
export function documentsOf(compiled: CompiledDossier): Documents {
  const around = placesOf(compiled.records);
  const accounts = accountsByRecord(compiled);
  const views: Document[] = [];
  const conflicts: OpenConflict[] = [];
  for (const record of mergedRecords(compiled)) {
    const openAccounts = accounts.get(record.id) ?? [];
    const all = Object.entries(record.merged);
    const openOfRecord = all.flatMap(([, merged]) => openIn(merged));
    for (const { positions } of openOfRecord)
      conflicts.push({ record: record.id, sources: positions.flatMap(({ sources }) => sources) });
    const open = openOfRecord.length > 0 || openAccounts.length > 0;
    for (const [modality, merged] of all)
      views.push({
        ...viewOf(compiled, record, modality as Modality, around),
        openValues: openIn(merged).length,
        openAccounts,
        open,
      });
  }
  for (const { id, state, positions } of compiled.conflicts)
    if (state === 'open')
      conflicts.push({ record: id, sources: positions.flatMap(({ claims }) => claims.map(sourceOf)) });
  return { views, conflicts };
}

function viewOf(
  { dates }: CompiledDossier,
  record: DossierRecord,
  modality: Modality,
  around: (place: string | undefined) => readonly string[],
): Omit<Document, 'openValues' | 'openAccounts' | 'open'> {
  const values = (record.merged[modality]?.values ?? {}) as Values;
  const { participants = [], place, from, to, agreements, acceding, mode, parties } = values;
  const bounds = dates[values.date ?? values.signed ?? values.during ?? ''];
  const type = values.meetingType ?? values.conferenceType;
  const claims = record.claims.filter((claim) => claim.modality === 'actual' && claim.rank !== 'deprecated');
  return {
    record: record.id,
    kind: record.kind,
    modality,
    ...(bounds && {
      first: bounds.earliest === undefined ? 0 : dayNumber(bounds.earliest),
      last: bounds.latest === undefined ? 99999999 : dayNumber(bounds.latest),
    }),
    participants,
    agents: participants.flatMap(({ agent }) => agent ?? []),
    ...(place !== undefined && { place }),
    places: around(place),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(record.partOf !== undefined && { partOf: record.partOf }),
    ...(agreements && { agreements }),
    ...(acceding !== undefined && { acceding }),
    ...(type !== undefined && { type }),
    ...(mode !== undefined && { mode }),
    ...(values.signed !== undefined && { signed: true }),
    ...(parties && { parties }),
    sources: [...new Set(claims.map(({ source }) => source))],
  };
}
