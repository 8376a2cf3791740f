import type { PublishedPackage } from './publish-packages.js';

/** All that can be imported from the packages. */
export interface Entries {
  /** Modules with JavaScript. */
  readonly modules: readonly string[];
  /** JSON; of a pattern, one file stands for all. */
  readonly json: readonly string[];
  /** Files that are found by their name and read as text. */
  readonly texts: readonly string[];
}

/** Every entry of every package, from what their `exports` say. */
export function entriesOf(packages: readonly PublishedPackage[]): Entries {
  const all = packages.flatMap(({ name, exports }) =>
    Object.entries(exports).map(([path, target]) => ({
      specifier: `${name}${path.slice(1)}`.replace('*', 'visit'),
      isModule: typeof target === 'object',
    })),
  );
  const files = all.filter(({ isModule }) => !isModule).map(({ specifier }) => specifier);
  return {
    modules: all.filter(({ isModule }) => isModule).map(({ specifier }) => specifier),
    json: files.filter((specifier) => specifier.endsWith('.json')),
    texts: files.filter((specifier) => !specifier.endsWith('.json')),
  };
}
