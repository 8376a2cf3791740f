import {
  formatPath,
  parsePath,
  statementsOf,
  type Claim,
  type Dossier,
  type Merged,
  type Path,
  type SourceClaim,
} from '@bilateral/core';

type AnyClaim = Claim | SourceClaim;

/** One value that may stand as a plain triple. */
export interface SettledValue {
  readonly path: Path;
  readonly value: unknown;
}

/** The values of a record that may stand as plain triples: merged from actual claims, and in no open conflict. */
export class Settled {
  readonly #values: ReadonlyMap<string, SettledValue>;

  /** Takes the values by their paths, as these are written. */
  constructor(values: ReadonlyMap<string, SettledValue>) {
    this.#values = values;
  }

  get size(): number {
    return this.#values.size;
  }

  all(): Iterable<SettledValue> {
    return this.#values.values();
  }

  /** The text at a path, such as `date` or `participants`, `imran-khan`, `role`. */
  text(...path: Path): string | undefined {
    const value = this.#values.get(formatPath(path))?.value;
    return typeof value === 'string' ? value : undefined;
  }

  /** The keys of the elements of a list. */
  keys(property: string): readonly string[] {
    const keys = new Set<string>();
    for (const { path } of this.#values.values()) {
      if (path[0] === property && path[1] !== undefined) keys.add(path[1]);
    }
    return [...keys];
  }
}

/** Whether a claim may speak for the record itself: it is actual and not deprecated. */
export const isActual = ({ modality, rank }: AnyClaim): boolean =>
  modality === 'actual' && rank !== 'deprecated';

/** The addresses of the claims in conflicts that the editor wrote and left open. */
export const openClaims = ({ conflicts }: Dossier): ReadonlySet<string> =>
  new Set(
    conflicts
      .filter(({ state }) => state === 'open')
      .flatMap(({ positions }) => positions.flatMap(({ claims }) => claims)),
  );

/** The paths on which a claim in an open conflict speaks: none of them is settled, whoever else agrees. */
const contested = (claims: readonly AnyClaim[], open: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    claims
      .filter((claim) => open.has(claim.address) && isActual(claim))
      .flatMap(({ says }) => statementsOf(says).map(({ path }) => formatPath(path))),
  );

/**
 * The settled values of a record. Values of other modalities are not even looked at, deprecated claims are out of the
 * merge already, and a value in an open conflict, or that only claims of low confidence give, is left to the claims.
 */
export function settledOf(
  actual: Merged | undefined,
  claims: readonly AnyClaim[],
  open: ReadonlySet<string>,
): Settled {
  const unsettled = contested(claims, open);
  const doubtful = new Set(claims.flatMap(({ address, confidence }) => (confidence ? [address] : [])));
  const isDoubtful = (addresses: readonly string[]): boolean =>
    doubtful.size > 0 && addresses.every((each) => doubtful.has(each));
  const values = new Map<string, SettledValue>();
  for (const [key, merged] of Object.entries(actual?.properties ?? {})) {
    if (merged.conflict?.state === 'open' || unsettled.has(key) || isDoubtful(merged.claims)) continue;
    values.set(key, { path: parsePath(key), value: merged.value });
  }
  return new Settled(values);
}
