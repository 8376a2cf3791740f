import type {
  Claim,
  CompiledDossier,
  CompiledRecord,
  Sentence,
  Source,
  SourceClaim,
} from '../dossier/compiled.js';
import type { DateBounds } from '../model/date-bounds.js';
import { parseDate } from '../model/edtf-bounds.js';
import type { PassageLock } from '../model/dossier-file.js';
import { eachValue } from '../model/walk.js';
import { expandPassage, printPassage } from './passages.js';
import type { Folder, Read, RecordFile } from './read-folder.js';
import type { SourceFile } from '../model/source.js';

interface ClaimFile {
  readonly source: string;
  readonly at?: string | readonly string[] | undefined;
}

/** Names every claim of a record: `record/source@at`, and `~2`, `~3` … where that name is taken already. */
const addresses = (id: string, claims: readonly ClaimFile[]): readonly string[] => {
  const taken = new Map<string, number>();
  return claims.map(({ source, at }) => {
    const name = at === undefined ? `${id}/${source}` : `${id}/${source}@${printPassage(at)}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count === 1 ? name : `${name}~${count}`;
  });
};

type AnyClaimFile = NonNullable<RecordFile['data']['claims']>[number];

const compileClaim = (claim: AnyClaimFile, address: string): Claim => {
  const { source, at, modality = 'actual', rank = 'normal', ...rest } = claim;
  return {
    address,
    source,
    ...(at !== undefined && { at: expandPassage(at) }),
    modality,
    rank,
    ...rest,
  } as Claim;
};

const compileRecord = ({ id, kind, data }: RecordFile): CompiledRecord => {
  const { claims = [], ...editorial } = data;
  const named = addresses(id, claims);
  return {
    id,
    kind,
    ...editorial,
    claims: claims.map((claim, index) => compileClaim(claim, named[index] as string)),
  } as CompiledRecord;
};

const compileSource = ({ id, data }: Read<SourceFile>, lock: PassageLock): Source => {
  const { text: file, claims = [], unasserting = [], ...bibliographic } = data;
  const own = claims.map((claim) => ({ ...claim, source: id }));
  const named = addresses(id, own);
  const locked = Object.hasOwn(lock, id) ? lock[id] : undefined;
  return {
    id,
    ...bibliographic,
    ...(file !== undefined && {
      text: {
        file,
        sha256: locked?.sha256 ?? '',
        sentences: (locked?.sentences ?? []) as readonly Sentence[],
      },
    }),
    claims: own.map(
      (claim, index) =>
        compileClaim(claim as unknown as AnyClaimFile, named[index] as string) as unknown as SourceClaim,
    ),
    unasserting: unasserting.map(({ at, ...why }) => ({ at: expandPassage(at), ...why })),
  } as Source;
};

interface Dated {
  readonly says: object;
  readonly asOf?: string;
}

/** Enters every EDTF date written anywhere in a claim. */
const enterDates = ({ says, asOf }: Dated, enter: (date: string) => void): void => {
  if (asOf !== undefined) enter(asOf);
  eachValue(says, (value, { type }) => {
    if (type === 'date') enter(value as string);
    else if (typeof value === 'string') {
      if (type === 'exact' && /^-?\d{4}/.test(value)) enter(value);
    } else if (value !== null && typeof value === 'object' && 'from' in value) {
      if (typeof value.from === 'string') enter(value.from);
    }
  });
};

const dateTable = (
  sources: readonly Source[],
  records: readonly CompiledRecord[],
): Record<string, DateBounds> => {
  const table = new Map<string, DateBounds>();
  const enter = (date: string | undefined): void => {
    if (date === undefined || table.has(date)) return;
    const bounds = parseDate(date);
    if (!('problem' in bounds)) table.set(date, bounds);
  };
  for (const { claims } of records) for (const claim of claims) enterDates(claim, enter);
  for (const { claims, published, inferred } of sources) {
    for (const claim of claims) enterDates(claim, enter);
    [published, inferred?.written?.value, inferred?.published?.value].forEach(enter);
  }
  return Object.fromEntries([...table].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** Puts a folder's files together into the compiled form; expects that their shapes are right. */
export function assembleDossier(
  folder: Folder & { readonly dossier: NonNullable<Folder['dossier']> },
): CompiledDossier {
  const sources = folder.sources.map((source) => compileSource(source, folder.lock));
  const records = folder.records.map(compileRecord);
  return {
    format: 1,
    dossier: folder.dossier.data,
    sources,
    records,
    conflicts: folder.conflicts.map(({ id, data }) => ({ id, ...data })),
    dates: dateTable(sources, records),
  };
}
