import {
  BilateralError,
  compiledRecord,
  type Claim,
  type CompiledRecord,
  type Dossier,
  type DossierRecord,
  type Quantity,
  type Source,
  type SourceClaim,
} from '@bilateral/core';
import { home, type Iris } from './iris.js';
import { quantityKey } from './quantity-key.js';
import { Recent } from './recent.js';
import { openClaims } from './settled.js';
import { statedClaim, type StatedClaim } from './stated.js';

/** One code that the document uses. */
export interface UsedCode {
  readonly list: string;
  readonly code: string;
}

/**
 * What all writers share: the dossier, its IRIs, and what has been pointed to so far. Codes and quantities are resources
 * of their own that many others point to; they are noted here when first used and written at the end.
 */
export class World {
  readonly dossier: Dossier;
  readonly iris: Iris;
  /** The addresses of the claims in conflicts that the editor wrote and left open. */
  readonly open: ReadonlySet<string>;
  /** The ids of the records pointed to, where somebody wants to know them. */
  readonly pointed: Set<string> | undefined;
  readonly #codes = new Map<string, Map<string, string>>();
  readonly #quantities = new Map<string, Quantity>();
  readonly #authors = new Map<string, string>();
  readonly #passages = new Recent<ReadonlySet<string>>();
  readonly #claims = new Recent<ReadonlyMap<string, Claim | SourceClaim>>();
  readonly #stated = new Recent<StatedClaim>();

  constructor(
    dossier: Dossier,
    iris: Iris,
    { open = openClaims(dossier), pointed }: Partial<Pick<World, 'open' | 'pointed'>> = {},
  ) {
    this.dossier = dossier;
    this.iris = iris;
    this.open = open;
    this.pointed = pointed;
  }

  /** The same dossier for writing a part of it: what that part points to is noted by itself. */
  apart(): World {
    return new World(this.dossier, this.iris, { open: this.open, pointed: new Set() });
  }

  /** The codes pointed to so far, by IRI. */
  get codes(): ReadonlyMap<string, UsedCode> {
    return new Map(
      [...this.#codes].flatMap(([list, codes]) => [...codes].map(([code, iri]) => [iri, { list, code }])),
    );
  }

  get quantities(): ReadonlyMap<string, Quantity> {
    return this.#quantities;
  }

  /** A record as compiled: to point to it, nothing need be merged. */
  record(id: string): CompiledRecord {
    const record = compiledRecord(this.dossier, id);
    if (!record)
      throw new BilateralError('unknown-record', `no record of ${this.dossier.info.id} has the id '${id}'`);
    return record;
  }

  /** A record with its claims merged. */
  merged(id: string): DossierRecord {
    const { records, info } = this.dossier;
    const record = records.get(id);
    if (!record) throw new BilateralError('unknown-record', `no record of ${info.id} has the id '${id}'`);
    return record;
  }

  source(id: string): Source {
    const source = this.dossier.sources.get(id);
    if (!source)
      throw new BilateralError('unknown-source', `no source of ${this.dossier.info.id} has the id '${id}'`);
    return source;
  }

  /** The authored claim with an address, of a record or of a source on itself. */
  claim(address: string): Claim | SourceClaim {
    const about = address.slice(0, address.indexOf('/'));
    const claim = this.#claims.get(about, () => this.#claimsOn(about)).get(address);
    if (!claim)
      throw new BilateralError(
        'unknown-claim',
        `no claim of ${this.dossier.info.id} has the address '${address}'`,
      );
    return claim;
  }

  /** The claims on a record or source, by address. */
  #claimsOn(id: string): ReadonlyMap<string, Claim | SourceClaim> {
    const holders = [compiledRecord(this.dossier, id), this.dossier.sources.get(id)];
    const claims = holders.flatMap((holder): readonly (Claim | SourceClaim)[] => holder?.claims ?? []);
    return new Map(claims.map((claim) => [claim.address, claim]));
  }

  /** The author of a source, found once: every claim of the source asks for it. */
  author(source: string, find: () => string): string {
    const author = this.#authors.get(source) ?? find();
    this.#authors.set(source, author);
    return author;
  }

  /** The sentences of a source, found once for a run of claims on it. */
  passages(id: string, find: (source: Source) => ReadonlySet<string>): ReadonlySet<string> {
    return this.#passages.get(id, () => find(this.source(id)));
  }

  /** The values that a claim states, with their IRIs; found once for all that is written of the claim. */
  stated(claim: Claim | SourceClaim): StatedClaim {
    return this.#stated.get(claim.address, () => statedClaim(this.iris.claim(claim.address), claim));
  }

  /** The IRI of a source. */
  sourceRef(id: string): string {
    return this.iris.source(this.source(id).id);
  }

  /** The IRI of a record of any kind. */
  ref(id: string): string {
    this.pointed?.add(id);
    return this.iris.record(this.record(id).kind, id);
  }

  /** The IRI of a code; the document then holds the code too. */
  code(list: string, code: string): string {
    let codes = this.#codes.get(list);
    if (!codes) this.#codes.set(list, (codes = new Map()));
    let iri = codes.get(code);
    if (iri === undefined) codes.set(code, (iri = `${home}code/${list}/${encodeURIComponent(code)}`));
    return iri;
  }

  /** The IRI of an amount; equal amounts are one resource. */
  quantity(quantity: Quantity): string {
    const iri = this.iris.quantity(quantityKey(quantity));
    this.#quantities.set(iri, quantity);
    return iri;
  }
}
