import type { Views } from './views.js';

const kinds: ReadonlySet<string> = new Set(['place', 'facility', 'project']);

/** The places that lie directly within each place. */
const directlyWithin = (views: Views): ReadonlyMap<string, readonly string[]> => {
  const inner = new Map<string, string[]>();
  for (let place = 0; place < views.table.size; place += 1) {
    const { id, kind } = views.table.compiledAt(place);
    if (!kinds.has(kind)) continue;
    const { within } = views.actualOf(place) as { readonly within?: string };
    if (within === undefined) continue;
    const known = inner.get(within);
    if (known) known.push(id);
    else inner.set(within, [id]);
  }
  return inner;
};

/** Tells some places with all places that lie within them. */
export function placesWithin(views: Views): (places: readonly string[]) => ReadonlySet<string> {
  const inner = directlyWithin(views);
  return (places) => {
    const found = new Set(places);
    for (const place of found) for (const each of inner.get(place) ?? []) found.add(each);
    return found;
  };
}
