import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** Something in a folder or below that is no folder itself. */
export interface Found {
  /** From the folder on, with `/` between the steps. */
  readonly path: string;
  /** A link is never followed, and nothing but a file is ever opened. */
  readonly kind: 'file' | 'link' | 'other';
}

const kindOf = (entry: Dirent): Found['kind'] => {
  if (entry.isFile()) return 'file';
  return entry.isSymbolicLink() ? 'link' : 'other';
};

/** Everything in a folder and below that is no folder, in the order of the paths. */
export function walkTree(folder: string, below = ''): readonly Found[] {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  const found = entries.flatMap((entry): readonly Found[] => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? walkTree(folder, path) : [{ path, kind: kindOf(entry) }];
  });
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
