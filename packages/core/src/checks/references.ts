import { eachValue } from '../model/walk.js';
import { agentKinds, eventKinds, type Kind } from '../model/kind.js';
import { nearWord } from '../near-word.js';
import type { CompiledDossier } from '../dossier/compiled.js';
import type { Said } from '../model/claim.js';
import type { Check, CheckContext, Finding, Reference } from './check.js';

/** Gathers references. A dossier has several to every claim, so they are put into one array and not handed on one by one. */
class References {
  readonly all: Reference[] = [];

  one(id: string, path: Finding['path'], value: string | undefined, kinds: readonly Kind[]): void {
    if (value !== undefined) this.all.push({ id, path, value, kinds });
  }

  many(id: string, path: Finding['path'], values: readonly string[] = [], kinds: readonly Kind[]): void {
    for (const [index, value] of values.entries()) this.one(id, [...path, index], value, kinds);
  }

  ofClaims({ id, claims }: CompiledDossier['records'][number] | CompiledDossier['sources'][number]): void {
    for (const [index, { says, said }] of claims.entries()) {
      eachValue(says, (value, type, path) => {
        if (type.type === 'ref')
          this.one(id, ['claims', index, 'says', ...path], value as string, type.kinds);
      });
      if (said) this.#ofSaid(id, ['claims', index, 'said'], said);
    }
  }

  #ofSaid(id: string, at: Finding['path'], { by, office, on, via }: Said): void {
    this.one(id, [...at, 'by'], by, agentKinds);
    this.one(id, [...at, 'office'], office, ['office']);
    this.one(id, [...at, 'on'], on, eventKinds);
    this.one(id, [...at, 'via'], via, [...agentKinds, 'document']);
  }
}

/** Every reference to a record anywhere in the dossier. */
export function allReferences(compiled: CompiledDossier): readonly Reference[] {
  const references = new References();
  for (const record of compiled.records) {
    const { id } = record;
    references.one(id, ['partOf'], record.partOf, []);
    references.many(id, ['distinctFrom'], record.distinctFrom, []);
    references.one(id, ['outcome', 'replacedBy'], record.outcome?.replacedBy, []);
    if (record.kind === 'office') references.one(id, ['of'], record.of, ['state', 'organisation', 'body']);
    if (record.kind === 'organisation') references.one(id, ['of'], record.of, ['state']);
    if (record.kind === 'figure') references.many(id, ['definition', 'of'], record.definition.of, []);
    references.ofClaims(record);
  }
  for (const source of compiled.sources) {
    references.one(source.id, ['perspective'], source.perspective, ['state', 'organisation']);
    references.ofClaims(source);
  }
  for (const { id, about } of compiled.conflicts) references.many(id, ['about'], about, []);
  const { parties, predecessors = {} } = compiled.dossier;
  references.many('dossier', ['parties'], parties, ['state']);
  for (const [party, states] of Object.entries(predecessors)) {
    references.one('dossier', ['predecessors', party], party, ['state']);
    references.many('dossier', ['predecessors', party], states, ['state']);
  }
  return references.all;
}

const near = (value: string, kinds: CheckContext['kinds']): { hint?: string } => {
  const meant = nearWord(value, [...kinds.keys()]);
  return meant === undefined ? {} : { hint: `did you mean ${meant}?` };
};

export const references: Check = {
  name: 'references',
  description: 'Every id that is named exists and is of a kind that may stand there.',
  scope: 'dossier',
  check(context, report) {
    for (const { id, path, value, kinds } of context.references) {
      const kind = context.kinds.get(value);
      if (kind !== undefined && (kinds.length === 0 || kinds.includes(kind))) continue;
      if (context.broken.has(value)) continue;
      const expected = kinds.length > 0 ? `a record of kind ${kinds.join(', ')}` : 'a record';
      if (kind === undefined) {
        report({
          id,
          path,
          code: 'unknown-record',
          message: `no record has the id '${value}'`,
          found: value,
          expected,
          ...near(value, context.kinds),
        });
      } else {
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
