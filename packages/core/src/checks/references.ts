import { closest, distance } from 'fastest-levenshtein';
import { referencesOf } from '../model/walk.js';
import { agentKinds, eventKinds, type Kind } from '../model/kind.js';
import type { CompiledDossier } from '../dossier/compiled.js';
import type { Check, CheckContext, Finding, Reference } from './check.js';

function* optional(
  id: string,
  path: Finding['path'],
  value: string | undefined,
  kinds: readonly Kind[],
): Generator<Reference> {
  if (value !== undefined) yield { id, path, value, kinds };
}

function* many(
  id: string,
  path: Finding['path'],
  values: readonly string[] | undefined,
  kinds: readonly Kind[],
): Generator<Reference> {
  for (const [index, value] of (values ?? []).entries()) yield { id, path: [...path, index], value, kinds };
}

function* inClaims(
  id: string,
  claims: CompiledDossier['records'][number]['claims'] | CompiledDossier['sources'][number]['claims'],
): Generator<Reference> {
  for (const [index, { says, said }] of claims.entries()) {
    for (const { path, type, value } of referencesOf(says)) {
      yield {
        id,
        path: ['claims', index, 'says', ...path],
        value,
        kinds: type.type === 'ref' ? type.kinds : [],
      };
    }
    const at = ['claims', index, 'said'] as const;
    yield* optional(id, [...at, 'by'], said?.by, agentKinds);
    yield* optional(id, [...at, 'office'], said?.office, ['office']);
    yield* optional(id, [...at, 'on'], said?.on, eventKinds);
    yield* optional(id, [...at, 'via'], said?.via, [...agentKinds, 'document']);
  }
}

/** Every reference to a record anywhere in the dossier. */
export function* allReferences(compiled: CompiledDossier): Generator<Reference> {
  for (const record of compiled.records) {
    const { id } = record;
    yield* optional(id, ['partOf'], record.partOf, []);
    yield* many(id, ['distinctFrom'], record.distinctFrom, []);
    yield* optional(id, ['outcome', 'replacedBy'], record.outcome?.replacedBy, []);
    if (record.kind === 'office') yield* optional(id, ['of'], record.of, ['state', 'organisation', 'body']);
    if (record.kind === 'organisation') yield* optional(id, ['of'], record.of, ['state']);
    if (record.kind === 'figure') yield* many(id, ['definition', 'of'], record.definition.of, []);
    yield* inClaims(id, record.claims);
  }
  for (const source of compiled.sources) {
    yield* optional(source.id, ['perspective'], source.perspective, ['state', 'organisation']);
    yield* inClaims(source.id, source.claims);
  }
  for (const { id, about } of compiled.conflicts) yield* many(id, ['about'], about, []);
  const { parties, predecessors = {} } = compiled.dossier;
  yield* many('dossier', ['parties'], parties, ['state']);
  for (const [party, states] of Object.entries(predecessors)) {
    yield { id: 'dossier', path: ['predecessors', party], value: party, kinds: ['state'] };
    yield* many('dossier', ['predecessors', party], states, ['state']);
  }
}

const near = (value: string, kinds: CheckContext['kinds']): { hint?: string } => {
  const ids = [...kinds.keys()];
  if (ids.length === 0) return {};
  const nearest = closest(value, ids);
  return distance(value, nearest) <= Math.max(2, value.length / 3)
    ? { hint: `did you mean ${nearest}?` }
    : {};
};

export const references: Check = {
  name: 'references',
  description: 'Every id that is named exists and is of a kind that may stand there.',
  scope: 'dossier',
  check(context, report) {
    for (const { id, path, value, kinds } of context.references) {
      if (context.broken.has(value)) continue;
      const kind = context.kinds.get(value);
      const expected = kinds.length > 0 ? `a record of kind ${kinds.join(', ')}` : 'a record';
      if (kind === undefined) {
        report({
          id,
          path,
          code: 'unknown-id',
          message: `no record has the id '${value}'`,
          found: value,
          expected,
          ...near(value, context.kinds),
        });
      } else if (kinds.length > 0 && !kinds.includes(kind)) {
        report({
          id,
          path,
          code: 'wrong-kind',
          message: `'${value}' is of a kind that cannot stand here`,
          found: kind,
          expected,
        });
      }
    }
  },
};
