import { canonical } from '../../merge/canonical.js';

/** One thing in two dossiers. */
export interface Changed<Thing> {
  /** As the earlier dossier has it. */
  readonly before: Thing;
  /** As the later dossier has it. */
  readonly after: Thing;
}

/** What became of the things of one sort from one dossier to the next. */
export interface Difference<Thing, Change = Changed<Thing>> {
  /** Only in the later dossier, in its order. */
  readonly added: readonly Thing[];
  /** Only in the earlier dossier, in its order. */
  readonly withdrawn: readonly Thing[];
  /** In both, but not alike; in the order of the later dossier. */
  readonly changed: readonly Change[];
}

/** One field that the editor wrote, in two dossiers; absent where it is not set. */
export interface FieldChange {
  /** Its name: `label`, `outcome`, `published`. */
  readonly field: string;
  /** Its value in the earlier dossier. */
  readonly before?: unknown;
  /** Its value in the later dossier. */
  readonly after?: unknown;
}

/** Whether two values are alike, whatever the order of their fields. */
export const alike = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  return JSON.stringify(a) === JSON.stringify(b) || canonical(a) === canonical(b);
};

/** Things that have names, each one looked up by its name in the other dossier. */
export function differenceOf<Thing>(
  before: Iterable<Thing>,
  after: Iterable<Thing>,
  nameOf: (thing: Thing) => string,
): Difference<Thing> {
  const left = new Map(Array.from(before, (thing) => [nameOf(thing), thing]));
  const added: Thing[] = [];
  const changed: Changed<Thing>[] = [];
  for (const thing of after) {
    const name = nameOf(thing);
    const earlier = left.get(name);
    if (earlier === undefined) added.push(thing);
    else if (!alike(earlier, thing)) changed.push({ before: earlier, after: thing });
    left.delete(name);
  }
  return { added, withdrawn: [...left.values()], changed };
}

/** The fields of two objects that are not alike, in the order of their names. */
export function fieldsChanged(
  before: object,
  after: object,
  except: readonly string[] = [],
): readonly FieldChange[] {
  const [left, right] = [before, after] as Readonly<Record<string, unknown>>[] as [
    Readonly<Record<string, unknown>>,
    Readonly<Record<string, unknown>>,
  ];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])]
    .filter((field) => !except.includes(field) && !alike(left[field], right[field]))
    .sort()
    .map((field) => ({
      field,
      ...(left[field] !== undefined && { before: left[field] }),
      ...(right[field] !== undefined && { after: right[field] }),
    }));
}
