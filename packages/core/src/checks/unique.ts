import type { Check } from './check.js';

export const unique: Check = {
  name: 'unique',
  description: 'An id is used once, whatever the kind, and never after it was retired.',
  scope: 'dossier',
  check({ compiled }, report) {
    const seen = new Map<string, string>();
    const look = (id: string, what: string): void => {
      const before = seen.get(id);
      if (before !== undefined)
        report({
          id,
          path: [],
          code: 'repeated-id',
          message: `the id '${id}' is used twice`,
          found: `${before} and ${what}`,
          expected: 'an id of its own',
        });
      seen.set(id, what);
    };
    for (const { id, kind } of compiled.records) look(id, kind);
    for (const { id } of compiled.sources) look(id, 'source');
    for (const { id } of compiled.conflicts) look(id, 'conflict');
    for (const id of Object.keys(compiled.dossier.retired ?? {})) {
      if (seen.has(id))
        report({
          id: 'dossier',
          path: ['retired', id],
          code: 'retired-id',
          message: `the id '${id}' was retired and is used again`,
          found: id,
          expected: 'a new id',
        });
    }
  },
};
