import {
  formatPath,
  parsePath,
  statementsOf,
  type Claim,
  type Dossier,
  type Merged,
  type SourceClaim,
} from '@bilateral/core';

type AnyClaim = Claim | SourceClaim;

/** One value that may stand as a plain triple. */
export interface SettledValue {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** The values of a record that may stand as plain triples: merged from actual claims, and in no open conflict. */
export class Settled {
  readonly #values: ReadonlyMap<string, SettledValue>;

  constructor(values: readonly SettledValue[]) {
    this.#values = new Map(values.map((each) => [formatPath(each.path), each]));
  }

  get all(): readonly SettledValue[] {
    return [...this.#values.values()];
  }

  /** The text at a path, such as `date` or `participants`, `imran-khan`, `role`. */
  text(...path: readonly string[]): string | undefined {
    const value = this.#values.get(formatPath(path))?.value;
    return typeof value === 'string' ? value : undefined;
  }

  /** The keys of the elements of a list. */
  keys(property: string): readonly string[] {
    return [
      ...new Set(
        this.all.flatMap(({ path }) => (path[0] === property && path[1] !== undefined ? [path[1]] : [])),
      ),
    ];
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
  const values = Object.entries(actual?.properties ?? {}).flatMap(
    ([path, { value, conflict, claims: addresses }]) =>
      conflict?.state === 'open' || unsettled.has(path) || addresses.every((each) => doubtful.has(each))
        ? []
        : [{ path: parsePath(path), value }],
  );
  return new Settled(values);
}
