import type { Claim, CompiledRecord } from '../../dossier/compiled.js';
import type { DossierRecord } from '../../dossier/dossier.js';
import { modalities } from '../../dossier/views.js';
import { byText } from '../../merge/canonical.js';
import type { MergedValue } from '../../merge/merged.js';
import { formatPath } from '../../merge/path.js';
import { statementsOf } from '../../merge/statement.js';
import type { Modality } from '../../model/codes.js';
import {
  alike,
  differenceOf,
  fieldsChanged,
  type Changed,
  type Difference,
  type FieldChange,
} from './difference.js';

/** A merged value that came, went, became another one, or stands otherwise among the sources. */
export interface ValueChange {
  /** The path of the value: `date`, `participants.imran-khan.office`. */
  readonly property: string;
  /** Of the claims that give the value. */
  readonly modality: Modality;
  /** Absent where no claim that counts spoke of it. */
  readonly before?: MergedValue;
  /** Absent where none does any more. */
  readonly after?: MergedValue;
  /** The claims on it that brought the change; all empty if only the sources around them changed. */
  readonly claims: Difference<Claim>;
}

/** A record that both dossiers have, and that is not the same in them. */
export interface RecordChange extends Changed<CompiledRecord> {
  /** What the editor says of it: `label`, `partOf`, `outcome`, …; the state of conflicts is told with the conflicts. */
  readonly fields: readonly FieldChange[];
  /** Merged values, actual ones first, in the order of their paths. */
  readonly values: readonly ValueChange[];
  /** Its claims that came, went or changed. */
  readonly claims: Difference<Claim>;
}

type Touched = { readonly added: Claim[]; readonly withdrawn: Claim[]; readonly changed: Changed<Claim>[] };

const pathsOf = ({ modality, says }: Claim): readonly string[] => [
  ...new Set(statementsOf(says).map(({ path }) => `${modality} ${formatPath(path)}`)),
];

/** The claims that came, went or changed, by the values of which they speak: each claim is taken apart once. */
const byValue = ({ added, withdrawn, changed }: Difference<Claim>): ReadonlyMap<string, Touched> => {
  const touched = new Map<string, Touched>();
  const at = (key: string): Touched => {
    const found = touched.get(key) ?? { added: [], withdrawn: [], changed: [] };
    touched.set(key, found);
    return found;
  };
  for (const claim of added) for (const key of pathsOf(claim)) at(key).added.push(claim);
  for (const claim of withdrawn) for (const key of pathsOf(claim)) at(key).withdrawn.push(claim);
  for (const change of changed)
    for (const key of new Set([...pathsOf(change.before), ...pathsOf(change.after)]))
      at(key).changed.push(change);
  return touched;
};

const untouched: Difference<Claim> = { added: [], withdrawn: [], changed: [] };

const isSameValue = (a: MergedValue | undefined, b: MergedValue | undefined): boolean =>
  a?.support === b?.support && alike(a?.value, b?.value);

const valuesChanged = (
  before: DossierRecord,
  after: DossierRecord,
  claims: Difference<Claim>,
): readonly ValueChange[] => {
  const touched = byValue(claims);
  return modalities.flatMap((modality) => {
    const left = before.merged[modality]?.properties ?? {};
    const right = after.merged[modality]?.properties ?? {};
    return [...new Set([...Object.keys(left), ...Object.keys(right)])]
      .filter((property) => !isSameValue(left[property], right[property]))
      .sort(byText)
      .map((property) => ({
        property,
        modality,
        ...(left[property] && { before: left[property] }),
        ...(right[property] && { after: right[property] }),
        claims: touched.get(`${modality} ${property}`) ?? untouched,
      }));
  });
};

/** Claims are told one by one, and acknowledgements with the conflicts that they are of. */
const toldElsewhere = ['id', 'claims', 'conflicts'];

/** What changed of a record; `undefined` if nothing did. The merged records are asked for only when they may differ. */
export function recordChange(
  before: CompiledRecord,
  after: CompiledRecord,
  merged: () => Changed<DossierRecord>,
): RecordChange | undefined {
  const fields = fieldsChanged(before, after, toldElsewhere);
  const claims = differenceOf<Claim>(before.claims, after.claims, ({ address }) => address);
  const pair = merged();
  const values = valuesChanged(pair.before, pair.after, claims);
  const isSame =
    fields.length + values.length + claims.added.length + claims.withdrawn.length + claims.changed.length ===
    0;
  return isSame ? undefined : { before, after, fields, values, claims };
}
