import { claimsFor } from '../../dossier/assertions.js';
import type { Claim, CompiledRecord } from '../../dossier/compiled.js';
import {
  directionOf,
  modalityOf,
  propertyNumber,
  propertyOf,
  speakerNumber,
  type Direction,
} from '../../dossier/link-labels.js';
import { direct } from '../../dossier/link-rows.js';
import type { Links } from '../../dossier/links.js';
import { visitReferences } from '../../dossier/reference-paths.js';
import type { Modality } from '../../model/codes.js';

/** How one record points to another, with the claims that say so. */
export interface Link {
  /**
   * The property that points, with the field where it does so within one: `partOf`, `members`, `participants.agent`. Of a link
   * that a relation makes, its predicate: `supports`, `member-of`.
   */
  readonly property: string;
  /** `from`: the record at hand points to the other one; `to`: the other one points to it. */
  readonly direction: Direction;
  /** Absent for a link that the editor makes: `partOf`, `of`, `definition.of`, `distinctFrom`, `outcome.replacedBy`. */
  readonly modality?: Modality;
  /** The relation that makes the link between its subject and its object. */
  readonly through?: string;
  /** In the order of the record that points; empty only for a link that the editor makes. */
  readonly claims: readonly Claim[];
}

const pointsTo = ({ says, said }: Claim, property: number, id: string): boolean => {
  if (property === speakerNumber) return said?.by === id;
  let found = false;
  visitReferences(says, (path, value) => {
    if (path === property && value === id) found = true;
  });
  return found;
};

const claimsPointing = (
  { claims }: CompiledRecord,
  label: number,
  modality: Modality,
  id: string,
): readonly Claim[] =>
  claims.filter(
    (claim) =>
      claim.rank !== 'deprecated' &&
      claim.modality === modality &&
      pointsTo(claim, propertyNumber(label), id),
  );

/** A link of the index with its claims; `node` is the record at hand, `place` that of the link in its row. */
export function linkAt(links: Links, node: number, place: number): Link {
  const label = links.labels[place] as number;
  const relation = links.through[place] as number;
  const direction = directionOf(label);
  const modality = modalityOf(label);
  const property = propertyOf(label);
  const ends = [node, links.others[place] as number] as const;
  const [from, to] = direction === 'from' ? ends : [ends[1], ends[0]];
  if (modality === undefined) return { property, direction, claims: [] };
  const [pointing, target] = [links.recordAt(from), links.recordAt(to).id];
  if (relation === direct)
    return { property, direction, modality, claims: claimsPointing(pointing, label, modality, target) };
  const { id: through, claims } = links.recordAt(relation);
  const assertion = { subject: pointing.id, predicate: property, object: target, modality };
  return { property, direction, modality, through, claims: claimsFor(claims, assertion) };
}
