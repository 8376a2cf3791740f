import {
  conflictsIn,
  getRecordOrUndefined,
  type AuthoredConflict,
  type Claim,
  type SourceClaim,
} from '@bilateral/core';
import type { Page } from '../page/page.js';
import { judgementItems, positionItems } from './conflict-items.js';
import { Evidence } from './evidence.js';
import { filled } from './record-page.js';
import type { Teller } from './teller.js';

/** The claims that stand in a conflict. */
function claimsOfConflict(
  { dossier }: Pick<Teller, 'dossier'>,
  { positions }: AuthoredConflict,
): readonly (Claim | SourceClaim)[] {
  return positions
    .flatMap(({ claims }) => claims)
    .flatMap((address) => {
      const id = address.slice(0, address.indexOf('/'));
      const claims: readonly (Claim | SourceClaim)[] =
        getRecordOrUndefined(dossier, id)?.claims ?? dossier.sources.get(id)?.claims ?? [];
      return claims.filter((claim) => claim.address === address);
    });
}

/** A conflict that the editor wrote: the positions side by side, the judgement, and the evidence. */
export function conflictPage(teller: Teller, conflict: AuthoredConflict): Page {
  const { headings, editor, colon } = teller.words;
  const evidence = new Evidence();
  const about = (conflict.about ?? []).map((id) => ({
    label: editor.about,
    text: teller.record(id),
    remark: teller.asWritten(id),
  }));
  const positions = conflictsIn(teller.dossier, { record: conflict.id }).flatMap((told) =>
    positionItems(teller, told, (claims) => evidence.cite(claims)),
  );
  return {
    title: teller.text(conflict.label),
    subtitle: `${teller.words.conflict} · ${teller.asWritten(conflict.id)}`,
    sections: filled([
      { heading: headings.editor, items: [...judgementItems(teller, conflict), ...about] },
      { heading: headings.positions, items: positions },
      { heading: headings.evidence, items: evidence.list(teller, claimsOfConflict(teller, conflict)) },
    ]),
    colon,
  };
}
