import type { Claim, Sentence, Source } from '../dossier/compiled.js';
import type { Dossier, DossierRecord } from '../dossier/dossier.js';
import { modalities } from '../dossier/views.js';
import { byText } from '../merge/canonical.js';
import { decide, stacksOf, type Stack } from '../merge/decision.js';
import { withinOf, type Stated } from '../merge/groups.js';
import type { Conflict, MergeContext } from '../merge/merged.js';
import { mergeContext } from '../merge/voices.js';
import type { CodeLabel, Modality, Support } from '../model/codes.js';
import { passagesOf } from './claims-of.js';
import { reasonOf, stancesOf, type Reason, type Stance } from './explain/reason.js';
import { sentenceOn } from './explain/sentence.js';
import { isOrIsIn, knownProperty, knownRecord } from './known.js';

/** A claim on the property, with where it stands in its source and how it stands to the value. */
export interface ExplainedClaim {
  /** The claim itself. */
  readonly claim: Claim;
  /** Where it was read. */
  readonly source: Source;
  /** The sentences that it cites; none for a page cited as a whole. */
  readonly passages: readonly Sentence[];
  /** What it says of the property. */
  readonly value: unknown;
  /** Whether it agrees with the value, or why it did not compete. */
  readonly stance: Stance;
}

/** Why a value is what it is. */
export interface Explanation {
  /** Id of the record. */
  readonly record: string;
  /** The path of the value: `date`, `participants.imran-khan.office`. */
  readonly property: string;
  /** Of the claims that are weighed: those of one modality alone. */
  readonly modality: Modality;
  /** Absent, as `support`, where the editor has deprecated every claim. */
  readonly value?: unknown;
  /** How the sources stand to the value. */
  readonly support?: Support;
  /** On what ground this value stands and no other one. */
  readonly reason: Reason;
  /** Every claim of this modality on the property, in the order of the record. */
  readonly claims: readonly ExplainedClaim[];
  /** All that is said of the property, where not all of it can be true. */
  readonly conflict?: Conflict;
  /** The same in words, in English, Russian and Urdu. */
  readonly sentence: CodeLabel;
}

type Stances = (stated: Stated) => Stance;

const explained = (
  dossier: Dossier,
  stated: readonly Stated[],
  stanceOf: Stances,
): readonly ExplainedClaim[] =>
  stated.map((each) => ({
    claim: each.claim,
    source: dossier.sources.get(each.claim.source) as Source,
    passages: passagesOf(dossier, each.claim),
    value: each.value,
    stance: each.claim.rank === 'deprecated' ? 'deprecated' : stanceOf(each),
  }));

const counts = ({ claim }: Stated): boolean => claim.rank !== 'deprecated';

const explanationOf = (
  dossier: Dossier,
  record: DossierRecord,
  modality: Modality,
  [property, stack]: readonly [string, Stack],
  context: MergeContext,
): Explanation => {
  const stated = stack.stated.filter(counts);
  const decision = stated.length === 0 ? undefined : decide({ ...stack, stated }, context);
  const merged = record.merged[modality]?.properties[property];
  const reason = decision ? reasonOf(decision, context) : 'all-deprecated';
  const stanceOf: Stances = decision
    ? stancesOf(decision, withinOf(stack.type, context))
    : () => 'deprecated';
  const claims = explained(dossier, stack.stated, stanceOf);
  const stances = claims.map(({ stance }) => stance);
  const conflict = merged?.conflict;
  return {
    record: record.id,
    property,
    modality,
    ...(merged && { value: merged.value, support: merged.support }),
    reason,
    claims,
    ...(conflict && { conflict }),
    sentence: sentenceOn(dossier, { property, modality, decision, reason, stances, conflict }, context),
  };
};

/**
 * Why a property has the value it has: every claim on it with its source and passages, which of them competed, which won, and
 * on what ground. One explanation for each value that the property and its parts have in each modality, actual values first;
 * values whose every claim is deprecated are among them. Empty where no claim says anything of the property. The rules are those of
 * {@link mergeClaims}.
 *
 * @throws {@link BilateralError} of code `unknown-record` for an id that no record has, and `unknown-property` for a property that no
 * record can have.
 *
 * @example
 * ```ts
 * import { explain } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const [why] = explain(pakistanRussia, 'khan-putin-kremlin-2022', 'date');
 * why?.sentence.en;
 * // => 'Six independent voices say 24 February 2022; one says 25 February 2022. The value follows …'
 * why?.claims[0]?.stance; // => 'not-preferred'
 * ```
 */
export function explain(dossier: Dossier, id: string, property: string): readonly Explanation[] {
  const record = knownRecord(dossier, id);
  knownProperty(property);
  const context = mergeContext(dossier.sources, dossier.dates);
  return modalities.flatMap((modality) =>
    [...stacksOf(record.claims.filter((claim) => claim.modality === modality))]
      .filter(([path]) => isOrIsIn(path, property))
      .sort(([a], [b]) => byText(a, b))
      .map((entry) => explanationOf(dossier, record, modality, entry, context)),
  );
}
