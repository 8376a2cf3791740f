import type { Check } from './check.js';

export const use: Check = {
  name: 'use',
  description:
    'Every record has a claim or is named by another one; every source is cited. Asked only when every file could be read.',
  scope: 'dossier',
  check(context, report) {
    if (context.broken.size > 0) return;
    const named = new Set(context.references.map(({ value }) => value));
    for (const { id, claims } of context.compiled.records) {
      if (claims.length === 0 && !named.has(id))
        report({
          id,
          path: [],
          code: 'unused-record',
          message: 'the record has no claim and nothing names it',
          found: id,
          expected: 'a claim, or another record that refers to it',
        });
    }
    const cited = new Set(
      context.compiled.records.flatMap(({ claims }) => claims.map(({ source }) => source)),
    );
    for (const { id } of context.compiled.sources) {
      if (!cited.has(id))
        report({
          id,
          path: [],
          code: 'unused-source',
          message: 'no claim cites this source',
          found: id,
          expected: 'a claim on it',
        });
    }
  },
};
