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
  /** How many there are, as far as is known without looking at them. */
  readonly size: number;
  readonly places: () => Places;
  /** Whether each of them fits the condition that gives them, so that it need not be asked. */
  readonly exact: boolean;
}

const isInOrder = (numbers: Int32Array): boolean => {
  for (let index = 1; index < numbers.length; index += 1) {
    if ((numbers[index - 1] as number) >= (numbers[index] as number)) return false;
  }
  return true;
};

/** Numbers in order, each once; the array given is used up. */
export function inOrder(numbers: Int32Array): Places {
  if (isInOrder(numbers)) return numbers;
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
  // Lists that do not overlap, as those of kinds, are then in order without sorting.
  const inTurn = lists.filter(({ length }) => length > 0).sort((a, b) => (a[0] as number) - (b[0] as number));
  for (const list of inTurn) {
    all.set(list, at);
    at += list.length;
  }
  return inOrder(all);
}

/** The smallest of some candidates. */
export const fewest = <Each extends { readonly size: number }>(
  candidates: readonly Each[],
): Each | undefined =>
  candidates.reduce<Each | undefined>(
    (least, each) => (least && least.size <= each.size ? least : each),
    undefined,
  );

/** One of the conditions must hold. */
export function either(conditions: readonly Condition[]): Condition {
  const fits = (place: number): boolean => conditions.some((condition) => condition.fits(place));
  const known = conditions.flatMap(({ candidates }) => candidates ?? []);
  if (known.length < conditions.length) return { fits };
  return {
    fits,
    candidates: {
      size: known.reduce((sum, { size }) => sum + size, 0),
      places: () => union(known.map(({ places }) => places())),
      exact: known.every(({ exact }) => exact),
    },
  };
}

/** The places that a test lets through; `filter` of typed arrays takes twice the time. */
export function kept(places: Places, test: (place: number) => boolean): Places {
  const result = new Int32Array(places.length);
  let length = 0;
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] as number;
    if (!test(place)) continue;
    result[length] = place;
    length += 1;
  }
  return result.subarray(0, length);
}

/** What a filter without conditions asks. */
export const always = (): boolean => true;

/** All of the conditions must hold: the places of the smallest candidates are asked for the others. */
export function every(conditions: readonly Condition[]): Condition {
  const [only] = conditions;
  if (!only) return { fits: always };
  if (conditions.length === 1) return only;
  const fits = (place: number): boolean => conditions.every((condition) => condition.fits(place));
  const least = fewest(conditions.flatMap(({ candidates }) => candidates ?? []));
  if (!least) return { fits };
  const others = conditions.filter(({ candidates }) => candidates !== least || !least.exact);
  const [other] = others;
  const fitsOthers =
    others.length === 1 && other
      ? other.fits
      : (place: number): boolean => others.every((condition) => condition.fits(place));
  return {
    fits,
    candidates: { size: least.size, places: () => kept(least.places(), fitsOthers), exact: true },
  };
}
