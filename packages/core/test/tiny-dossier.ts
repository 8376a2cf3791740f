import { createDossier } from '../src/dossier/create-dossier.js';
import type { Claim, CompiledDossier, CompiledRecord, Source } from '../src/dossier/compiled.js';
import type { Dossier } from '../src/dossier/dossier.js';
import type { Merged, MergeContext } from '../src/merge/merged.js';
import { mergeClaims } from '../src/merge/merge-claims.js';
import { mergeContext } from '../src/merge/voices.js';
import type { DateBounds } from '../src/model/date-bounds.js';
import { parseDate } from '../src/model/edtf-bounds.js';
import type { Kind } from '../src/model/kind.js';

const parsedDates = new Map<string, DateBounds | undefined>();

const boundsOf = (text: string): DateBounds | undefined => {
  const bounds = parseDate(text);
  return 'problem' in bounds ? undefined : bounds;
};

/** Bounds of any date, so that a test need not list the dates it uses. */
export const anyDates: Readonly<Record<string, DateBounds>> = new Proxy<Record<string, DateBounds>>(
  {},
  {
    get: (_target, text) => {
      if (typeof text !== 'string') return undefined;
      if (!parsedDates.has(text)) parsedDates.set(text, boundsOf(text));
      return parsedDates.get(text);
    },
  },
);

/** A claim as the compiler would make it; what matters to a test is given. */
export function claim<K extends Kind = Kind>(
  source: string,
  says: object,
  more: Partial<Omit<Claim, 'source' | 'says'>> = {},
): Claim<K> {
  const at = more.at ? `@${more.at.join(',')}` : '';
  return {
    address: `thing/${source}${at}`,
    source,
    modality: 'actual',
    rank: 'normal',
    says,
    ...more,
  } as Claim<K>;
}

/** A source of which only the voice and the date are known. */
export function source(id: string, more: Partial<Source> = {}): Source {
  return {
    id,
    title: `The ${id}`,
    language: 'en',
    type: 'newspaper',
    claims: [],
    unasserting: [],
    ...more,
  };
}

/** What merging knows of the sources given; every date is known. */
export const contextOf = (...sources: readonly Source[]): MergeContext => ({
  ...mergeContext(new Map(sources.map((each) => [each.id, each])), anyDates),
  dates: anyDates,
});

/** The actual claims, merged, where no source depends on another. */
export function mergedOf(claims: readonly Claim[], context: MergeContext = contextOf()): Merged {
  return mergeClaims(claims, context).actual ?? { values: {}, properties: {} };
}

/** A record with the claims addressed by its id. */
export function record<K extends Kind>(
  kind: K,
  id: string,
  claims: readonly Claim<K>[] = [],
  more: object = {},
): CompiledRecord {
  const addressed = claims.map((each) => ({ ...each, address: each.address.replace(/^thing/, id) }));
  const label = { en: id.replaceAll('-', ' ') };
  return { id, kind, label, claims: addressed, ...more } as unknown as CompiledRecord;
}

const kindRow = (kind: Kind, ids: readonly string[]): readonly CompiledRecord[] =>
  ids.map((id) => record(kind, id));

/** States and offices of a dossier on two invented states, Arcadia and Baltia; Old Baltia came before Baltia. */
export const cast: readonly CompiledRecord[] = [
  ...kindRow('state', ['arcadia', 'baltia', 'old-baltia', 'cordovia']),
  record('office', 'premier-of-arcadia', [], { of: 'arcadia', level: 'head-of-government' }),
  record('office', 'president-of-baltia', [], { of: 'baltia', level: 'head-of-state' }),
];

export function compiledOf(
  records: readonly CompiledRecord[],
  sources: readonly Source[] = [source('gazette'), source('herald')],
  more: Partial<CompiledDossier> = {},
): CompiledDossier {
  return {
    format: 1,
    dossier: {
      id: 'arcadia-baltia',
      title: { en: 'Arcadia and Baltia' },
      parties: ['arcadia', 'baltia'],
      predecessors: { baltia: ['old-baltia'] },
      languages: ['en'],
      licence: 'CC-BY-4.0',
      creator: { en: 'The Archive' },
      edition: '2024-05-17',
      reach: { en: 'Two states that do not exist.' },
      limits: { en: 'All of it is made up.' },
    },
    sources,
    records,
    conflicts: [],
    dates: anyDates,
    ...more,
  };
}

/** A dossier of the records given. */
export const dossierOf = (...parameters: Parameters<typeof compiledOf>): Dossier =>
  createDossier(compiledOf(...parameters));
