import type { Dossier } from './dossier.js';
import type { Views } from './views.js';

/** A dated tenure with the place of the relation that tells of it. */
export interface TenureEntry {
  readonly person: string;
  readonly office: string;
  /** EDTF. */
  readonly during: string;
  readonly place: number;
}

/** Every dated tenure, in the order of the dossier. */
export interface TenureIndex {
  readonly all: readonly TenureEntry[];
  readonly byPerson: ReadonlyMap<string, readonly TenureEntry[]>;
  readonly byOffice: ReadonlyMap<string, readonly TenureEntry[]>;
}

const enter = (map: Map<string, TenureEntry[]>, key: string, entry: TenureEntry): void => {
  const known = map.get(key);
  if (known) known.push(entry);
  else map.set(key, [entry]);
};

/** Reads the relations `holds` that have a date. */
export function tenureIndex({ dates }: Dossier, views: Views): TenureIndex {
  const all: TenureEntry[] = [];
  const byPerson = new Map<string, TenureEntry[]>();
  const byOffice = new Map<string, TenureEntry[]>();
  for (let place = 0; place < views.table.size; place += 1) {
    if (views.table.compiledAt(place).kind !== 'relation') continue;
    const { predicate, subject, object, during } = views.actualOf(place) as Readonly<Record<string, string>>;
    if (predicate !== 'holds' || subject === undefined || object === undefined) continue;
    if (during === undefined || dates[during] === undefined) continue;
    const entry = { person: subject, office: object, during, place };
    all.push(entry);
    enter(byPerson, subject, entry);
    enter(byOffice, object, entry);
  }
  return { all, byPerson, byOffice };
}
