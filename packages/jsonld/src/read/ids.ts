import { home } from '../write/iris.js';

const decoded = (step: string): string | undefined => {
  try {
    return decodeURIComponent(step);
  } catch {
    return undefined;
  }
};

/** Takes ids out of IRIs: the other way round of `Iris`. What lies under another root is not ours and has no id. */
export class Ids {
  readonly #start: string;

  /** `root` is the IRI of the dossier, whatever base it was written with. */
  constructor(root: string) {
    this.#start = `${root}/id/`;
  }

  #steps(iri: string): readonly string[] {
    if (!iri.startsWith(this.#start) || iri.includes('#')) return [];
    const steps = iri.slice(this.#start.length).split('/').map(decoded);
    return steps.every((step) => step !== undefined) ? steps : [];
  }

  /** The one step after a name such as `source` or `visit`. */
  under(name: string, iri: string): string | undefined {
    const [first, id, ...more] = this.#steps(iri);
    return first === name && more.length === 0 ? id : undefined;
  }

  /** Kind and id of a record. Whether there is such a kind is for others to say. */
  record(iri: string): { readonly kind: string; readonly id: string } | undefined {
    const [kind, id, ...more] = this.#steps(iri);
    return kind === undefined || id === undefined || more.length > 0 ? undefined : { kind, id };
  }

  /** The address of a claim: all steps after `claim`. */
  claim(iri: string): string | undefined {
    const [first, ...address] = this.#steps(iri);
    return first === 'claim' && address.length > 1 ? address.join('/') : undefined;
  }
}

/** List and code of the IRI of a code. */
export function codeOf(iri: string): { readonly list: string; readonly code: string } | undefined {
  const start = `${home}code/`;
  if (!iri.startsWith(start)) return undefined;
  const [list, code, ...more] = iri.slice(start.length).split('/').map(decoded);
  return list === undefined || code === undefined || more.length > 0 ? undefined : { list, code };
}
