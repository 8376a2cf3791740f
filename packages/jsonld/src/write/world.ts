import type { Claim, Dossier, DossierRecord, Quantity, Source, SourceClaim } from '@bilateral/core';
import { JsonLdError } from '../errors.js';
import { home, type Iris } from './iris.js';
import { quantityKey } from './quantity-key.js';
import { openClaims } from './settled.js';

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
  readonly #codes = new Map<string, UsedCode>();
  readonly #quantities = new Map<string, Quantity>();
  readonly #authors = new Map<string, string>();
  readonly #passages = new Map<string, ReadonlySet<string>>();
  #claims: ReadonlyMap<string, Claim | SourceClaim> | undefined;

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

  get codes(): ReadonlyMap<string, UsedCode> {
    return this.#codes;
  }

  get quantities(): ReadonlyMap<string, Quantity> {
    return this.#quantities;
  }

  record(id: string): DossierRecord {
    const record = this.dossier.records.get(id);
    if (!record)
      throw new JsonLdError('unknown-record', `no record of ${this.dossier.info.id} has the id '${id}'`);
    return record;
  }

  source(id: string): Source {
    const source = this.dossier.sources.get(id);
    if (!source)
      throw new JsonLdError('unknown-source', `no source of ${this.dossier.info.id} has the id '${id}'`);
    return source;
  }

  /** The authored claim with an address, of a record or of a source on itself. */
  claim(address: string): Claim | SourceClaim {
    const { records, sources } = this.dossier;
    this.#claims ??= new Map(
      [...records.values(), ...sources.values()].flatMap(({ claims }) =>
        claims.map((claim) => [claim.address, claim]),
      ),
    );
    const claim = this.#claims.get(address);
    if (!claim)
      throw new JsonLdError(
        'unknown-claim',
        `no claim of ${this.dossier.info.id} has the address '${address}'`,
      );
    return claim;
  }

  /** The author of a source, found once: every claim of the source asks for it. */
  author(source: string, find: () => string): string {
    const author = this.#authors.get(source) ?? find();
    this.#authors.set(source, author);
    return author;
  }

  /** The sentences of a source, found once. */
  passages(id: string, find: (source: Source) => ReadonlySet<string>): ReadonlySet<string> {
    const passages = this.#passages.get(id) ?? find(this.source(id));
    this.#passages.set(id, passages);
    return passages;
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
    const iri = `${home}code/${list}/${encodeURIComponent(code)}`;
    this.#codes.set(iri, { list, code });
    return iri;
  }

  /** The IRI of an amount; equal amounts are one resource. */
  quantity(quantity: Quantity): string {
    const iri = this.iris.quantity(quantityKey(quantity));
    this.#quantities.set(iri, quantity);
    return iri;
  }
}
