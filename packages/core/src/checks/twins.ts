import type { CompiledRecord } from '../dossier/compiled.js';
import type { EntityKind, Kind } from '../model/kind.js';
import type { Says } from '../model/kinds.js';
import type { Check } from './check.js';
import type { SettledRecord } from './settled.js';

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Whether two of a kind with one name are one thing. Of events, opinions and statements many can be called the same. */
const oneByName: Readonly<Record<EntityKind, boolean>> = {
  state: true,
  person: true,
  organisation: true,
  body: true,
  place: true,
  facility: true,
  project: true,
  initiative: true,
  agreement: false,
  equipment: false,
  document: false,
  concept: false,
  office: false,
};

const isOneByName = ({ kind }: CompiledRecord): boolean =>
  (oneByName as Readonly<Partial<Record<Kind, boolean>>>)[kind] === true;

const names = ({ claims }: CompiledRecord): readonly string[] =>
  claims.flatMap(({ says, rank }) =>
    rank === 'deprecated' || !('names' in says) ? [] : (says.names ?? []).map(({ text }) => text),
  );

/** What no two records can share: label, name; for relations what they relate, when and in what. */
function* marksOf({ record, values }: SettledRecord): Generator<readonly [what: string, mark: string]> {
  yield ['label', `${record.kind} ${folded(record.label.en)}`];
  if (isOneByName(record)) {
    for (const name of new Set(names(record).map(folded))) yield ['name', `${record.kind} ${name}`];
  }
  if (record.kind === 'relation') {
    const { subject, predicate, object, during = '', topics = [] } = values as Says<'relation'>;
    if (subject !== undefined && object !== undefined)
      yield ['relation', [subject, predicate, object, during, ...[...topics].sort()].join(' ')];
  }
}

/** Whether the editor says that two records which look like one thing are two. */
export const keptApart = (a: CompiledRecord, b: CompiledRecord): boolean =>
  (a.distinctFrom ?? []).includes(b.id) || (b.distinctFrom ?? []).includes(a.id);

export const twins: Check = {
  name: 'twins',
  description:
    'No two records share a label, a name or what they relate, unless one is said to be distinct from the other.',
  scope: 'dossier',
  check({ settled }, report) {
    const owners = new Map<string, CompiledRecord>();
    for (const each of settled) {
      const { record } = each;
      for (const [what, mark] of marksOf(each)) {
        const key = `${what} ${mark}`;
        const owner = owners.get(key);
        if (owner && owner.id !== record.id && !keptApart(owner, record))
          report({
            id: record.id,
            path: [],
            code: 'same-thing',
            message: `${record.id} and ${owner.id} seem to be the same thing: they share the ${what}`,
            found: mark,
            expected: 'one record for one thing',
            hint: `if they are two, write distinctFrom: [${owner.id}]`,
          });
        owners.set(key, owner ?? record);
      }
    }
  },
};
