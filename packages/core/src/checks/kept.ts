import type { Check, CheckContext } from './check.js';

/** What every id stands for now. */
const present = ({ compiled }: CheckContext): ReadonlyMap<string, string> =>
  new Map([
    ...compiled.records.map(({ id, kind }) => [id, kind] as const),
    ...compiled.sources.map(({ id }) => [id, 'source'] as const),
    ...compiled.conflicts.map(({ id }) => [id, 'conflict'] as const),
  ]);

export const kept: Check = {
  name: 'kept',
  description: 'Every id that was released is still there, of the same kind, or is listed as retired.',
  scope: 'dossier',
  check(context, report) {
    const now = present(context);
    const retired = context.compiled.dossier.retired ?? {};
    for (const [id, kind] of Object.entries(context.released)) {
      if (context.broken.has(id) || Object.hasOwn(retired, id) || now.get(id) === kind) continue;
      report({
        id: 'dossier',
        path: ['retired'],
        code: 'lost-id',
        message: `the ${kind} '${id}' was released and is gone`,
        found: now.get(id) ?? 'nothing of that id',
        expected: `the ${kind} '${id}', or an entry under retired`,
        hint: `others may point to it: keep it, or write retired: { ${id}: { replacedBy: [new-id], why: … } }`,
      });
    }
  },
};
