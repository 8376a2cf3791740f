import type { Check, CheckContext } from './check.js';

/** Which ids name each other, either way. */
const neighbours = ({ references }: CheckContext): ReadonlyMap<string, ReadonlySet<string>> => {
  const links = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => {
    const known = links.get(from);
    if (known) known.add(to);
    else links.set(from, new Set([to]));
  };
  for (const { id, value } of references) {
    link(id, value);
    link(value, id);
  }
  return links;
};

const reachedFrom = (
  starts: readonly string[],
  links: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> => {
  const reached = new Set(starts);
  for (const id of reached) for (const next of links.get(id) ?? []) reached.add(next);
  return reached;
};

export const reach: Check = {
  name: 'reach',
  description:
    'From the two states every record is reached by references, followed either way. Asked only when every file could be read.',
  scope: 'dossier',
  check(context, report) {
    if (context.broken.size > 0) return;
    const reached = reachedFrom(context.compiled.dossier.parties, neighbours(context));
    for (const { id } of context.compiled.records) {
      if (reached.has(id)) continue;
      report({
        id,
        path: [],
        code: 'unreachable-record',
        message: 'nothing ties the record to either of the two states',
        found: id,
        expected: 'a reference from or to a record that is tied to them',
      });
    }
  },
};
