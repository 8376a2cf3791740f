import { BilateralError } from '../../error.js';
import { labelCount, modalityOf } from '../../dossier/link-labels.js';
import type { Links } from '../../dossier/links.js';
import type { Dossier } from '../../dossier/dossier.js';
import { codeLists, type Modality } from '../../model/codes.js';
import { kindNames, type Kind } from '../../model/kind.js';

const listed = <T extends string>(value: T | readonly T[]): readonly T[] =>
  typeof value === 'string' ? [value] : value;

const refuseUnlisted = (what: string, values: readonly string[], list: readonly string[]): void => {
  const wrong = values.find((value) => !list.includes(value));
  if (wrong !== undefined)
    throw new BilateralError('invalid-filter', `'${wrong}' is no ${what}`, {
      hint: `one of ${list.join(', ')}`,
    });
};

/** The kinds that are wanted, marked by 1 at their index in `kindNames`; all without a choice. */
export function chosenKinds(kind: Kind | readonly Kind[] = kindNames): Uint8Array {
  const wanted = listed(kind);
  refuseUnlisted('kind', wanted, kindNames);
  return Uint8Array.from(kindNames, (each) => (wanted.includes(each) ? 1 : 0));
}

/** The labels of links that are wanted, marked by 1: those of the modalities chosen, and those that the editor makes. */
export function chosenLabels(modality?: Modality | readonly Modality[]): Uint8Array {
  const all = Object.keys(codeLists.modality) as Modality[];
  const wanted = modality === undefined ? all : listed(modality);
  refuseUnlisted('modality', wanted, all);
  return Uint8Array.from({ length: labelCount }, (_, label) => {
    const own = modalityOf(label);
    return own === undefined || wanted.includes(own) ? 1 : 0;
  });
}

/** The node of a record. Throws a `BilateralError` for an unknown id. */
export function knownNode(dossier: Dossier, links: Links, id: string): number {
  const node = links.nodeOf(id);
  if (node === undefined)
    throw new BilateralError('unknown-record', `no record of ${dossier.info.id} has the id '${id}'`, {
      hint: 'findRecords(dossier) lists all records',
    });
  return node;
}
