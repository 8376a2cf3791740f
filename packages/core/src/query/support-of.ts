import { modalities } from '../dossier/views.js';
import type { Claim } from '../dossier/compiled.js';
import type { Dossier, DossierRecord } from '../dossier/dossier.js';
import { byText } from '../merge/canonical.js';
import { voicesAmong } from '../merge/groups.js';
import type { Conflict, MergeContext } from '../merge/merged.js';
import { mergeContext } from '../merge/voices.js';
import type { Modality, Support } from '../model/codes.js';
import { claimsAt } from './claims-at.js';
import { isOrIsIn, knownProperty, knownRecord } from './known.js';

/** One value of a record, with its standing among the sources. */
export interface PropertySupport {
  /** The path of the value: `date`, `participants.imran-khan.office`. */
  readonly property: string;
  /** `actual`, or that of a plan, proposal, forecast, allegation or denial. */
  readonly modality: Modality;
  /** The merged value. */
  readonly value: unknown;
  /**
   * `confirmed`: several independent voices agree. `majority`: more say it than anything else. `unique`: one voice alone.
   * `conflict`: as many say something else.
   */
  readonly support: Support;
  /** The claims that say it, exactly or more coarsely, in the order of the record. */
  readonly claims: readonly Claim[];
  /** The sources of these claims, in the order of their ids. */
  readonly sources: readonly string[];
  /** How many independent voices speak in them. */
  readonly voices: number;
  /** All that is said of the property, where not all of it can be true; with the editor's judgement. */
  readonly conflict?: Conflict;
}

const inModality = (
  record: DossierRecord,
  modality: Modality,
  property: string | undefined,
  context: MergeContext,
): readonly PropertySupport[] =>
  Object.entries(record.merged[modality]?.properties ?? {})
    .filter(([path]) => property === undefined || isOrIsIn(path, property))
    .map(([path, { value, support, claims: addresses, conflict }]) => {
      const claims = claimsAt(record, addresses);
      return {
        property: path,
        modality,
        value,
        support,
        claims,
        sources: [...new Set(claims.map(({ source }) => source))].sort(byText),
        voices: voicesAmong(claims, context),
        ...(conflict && { conflict }),
      };
    });

/**
 * How the sources stand to the values of a record: to a property and its parts, or to all. Each modality stands by itself,
 * actual values first; properties are in the order of their paths. Empty where no claim that counts says anything of the
 * property.
 *
 * @throws {@link BilateralError} of code `unknown-record` for an id that no record has, and `unknown-property` for a property that no
 * record can have.
 *
 * @example
 * ```ts
 * import { supportOf } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * supportOf(pakistanRussia, 'khan-putin-kremlin-2022', 'date');
 * // => [{ property: 'date', modality: 'actual', value: '2022-02-24', support: 'unique', …, voices: 1, conflict: {…} }, …]
 * ```
 */
export function supportOf(dossier: Dossier, id: string, property?: string): readonly PropertySupport[] {
  const record = knownRecord(dossier, id);
  if (property !== undefined) knownProperty(property);
  const context = mergeContext(dossier.sources, dossier.dates);
  return modalities.flatMap((modality) => inModality(record, modality, property, context));
}
