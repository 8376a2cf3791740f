import { linksOf, type Links } from '../dossier/links.js';
import { modalityOf, propertyOf } from '../dossier/link-labels.js';
import { direct } from '../dossier/link-rows.js';
import type { Dossier } from '../dossier/dossier.js';
import type { Modality } from '../model/codes.js';
import type { Kind } from '../model/kind.js';
import { chosenKinds, chosenLabels, knownNode } from './links/choices.js';
import { linkAt, type Link } from './links/link.js';

/** A record that another one points to, or that points to it, with the link between them. */
export interface RelatedRecord extends Link {
  /** Id of the other record. */
  readonly record: string;
}

/** Narrows {@link relatedTo}. */
export interface RelatedOptions {
  /** Only records of these kinds. */
  readonly kind?: Kind | readonly Kind[];
  /** Only links of these modalities, and those that the editor makes. */
  readonly modality?: Modality | readonly Modality[];
}

/** A relation in one modality, by the places of its links. */
const told = (links: Links, relation: number, place: number): string =>
  `${relation} ${modalityOf(links.labels[place] as number)}`;

/** The relations that already stand in the row as a link between subject and object. */
const relationsIn = (links: Links, start: number, end: number): ReadonlySet<string> => {
  const found = new Set<string>();
  for (let place = start; place < end; place += 1) {
    const relation = links.through[place] as number;
    if (relation !== direct) found.add(told(links, relation, place));
  }
  return found;
};

const namesAnEnd = (links: Links, place: number): boolean =>
  ['subject', 'object'].includes(propertyOf(links.labels[place] as number));

/**
 * What a record points to and what points to it, in the order of ids: by what claims say that are not deprecated (who speaks an
 * utterance or holds an assessment counts too), and by what the editor says (`partOf`, `of` of an office or organisation, the
 * definition of a series, `distinctFrom`, `outcome.replacedBy`). A relation counts as one link between its subject and its
 * object, named by its predicate, with its id as `through`; only for the relation itself do `subject` and `object` stand as
 * links.
 *
 * The graph of links is built once for a dossier, on the first question of {@link relatedTo} or {@link pathsBetween}.
 *
 * @throws {@link BilateralError} of code `unknown-record` for an id that no record has, and `invalid-filter` for a kind or modality
 * that is none.
 *
 * @example
 * ```ts
 * import { relatedTo } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * relatedTo(pakistanRussia, 'pakistan-stream', { kind: 'agreement', modality: 'actual' });
 * // => [{ record: 'pipeline-agreement-2015', property: 'implements', direction: 'from', modality: 'actual', claims: […] }, …]
 * ```
 */
export function relatedTo(
  dossier: Dossier,
  id: string,
  options: RelatedOptions = {},
): readonly RelatedRecord[] {
  const links = linksOf(dossier);
  const kinds = chosenKinds(options.kind);
  const labels = chosenLabels(options.modality);
  const node = knownNode(dossier, links, id);
  const [start, end] = [links.starts[node] as number, links.starts[node + 1] as number];
  const relations = relationsIn(links, start, end);
  const found: RelatedRecord[] = [];
  for (let place = start; place < end; place += 1) {
    const other = links.others[place] as number;
    const wanted = kinds[links.kinds[other] as number] === 1 && labels[links.labels[place] as number] === 1;
    if (!wanted || (namesAnEnd(links, place) && relations.has(told(links, other, place)))) continue;
    found.push({ record: links.recordAt(other).id, ...linkAt(links, node, place) });
  }
  return found;
}
