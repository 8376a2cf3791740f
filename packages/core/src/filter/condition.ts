/** Places of records in the dossier, in order, each once. */
export type Places = Int32Array;

/** What a part of a filter asks of a record. */
export interface Condition {
  /** Whether the record at a place fits. */
  readonly fits: (place: number) => boolean;
  /** The only records that can fit, where an index knows them. */
  readonly candidates?: Candidates;
}

export interface Candidates {
  /** How many there are at most. */
  readonly size: number;
  readonly places: () => Places;
}

/** Numbers in order, each once. */
export function inOrder(numbers: Int32Array): Places {
  numbers.sort();
  let length = 0;
  for (const number of numbers) {
    if (length > 0 && numbers[length - 1] === number) continue;
    numbers[length] = number;
    length += 1;
  }
  return numbers.subarray(0, length);
}

/** Several lists of numbers as one, in order. */
export function union(lists: readonly Int32Array[]): Places {
  const [only] = lists;
  if (lists.length === 1 && only) return only;
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return inOrder(all);
}

const sizeOf = ({ size }: Candidates): number => size;

/** The fewest candidates of conditions that must all hold. */
export const fewest = (conditions: readonly Condition[]): Candidates | undefined =>
  conditions
    .flatMap(({ candidates }) => candidates ?? [])
    .reduce<Candidates | undefined>(
      (least, each) => (least && least.size <= each.size ? least : each),
      undefined,
    );

/** The candidates of all of the conditions, one of which must hold; unknown if one has none. */
export function together(conditions: readonly Condition[]): Candidates | undefined {
  const known = conditions.flatMap(({ candidates }) => candidates ?? []);
  if (known.length < conditions.length) return undefined;
  return {
    size: known.reduce((sum, each) => sum + sizeOf(each), 0),
    places: () => union(known.map(({ places }) => places())),
  };
}
