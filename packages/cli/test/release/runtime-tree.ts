import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageNames } from '../../scripts/try/promised.js';

const root = join(import.meta.dirname, '..', '..', '..', '..');

/** A package in `package-lock.json`. */
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly link?: true;
  readonly resolved?: string;
  readonly hasInstallScript?: true;
  readonly deprecated?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** A package that is installed with ours. */
export interface RuntimePackage extends Locked {
  readonly name: string;
}

type Lock = Readonly<Record<string, Locked>>;

/** Where a package finds another: in the nearest `node_modules` above it, as Node looks. */
function placeOf(lock: Lock, from: string, name: string): string {
  const parts = from.split('/');
  for (let length = parts.length; length >= 0; length--) {
    const place = [...parts.slice(0, length), 'node_modules', name].join('/');
    if (lock[place] !== undefined) return lock[place].link === true ? lock[place].resolved! : place;
  }
  throw new Error(`${from} needs ${name}, which the lock file does not hold`);
}

function needsOf(locked: Locked): readonly string[] {
  const {
    dependencies = {},
    optionalDependencies = {},
    peerDependencies = {},
    peerDependenciesMeta = {},
  } = locked;
  const peers = Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true);
  return [...Object.keys(dependencies), ...Object.keys(optionalDependencies), ...peers];
}

/** All that is installed with our packages, and they themselves, without what only this repository needs. */
export function runtimeTree(): readonly RuntimePackage[] {
  const { packages: lock } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Lock;
  };
  const found = new Map<string, RuntimePackage>();
  const waiting = packageNames.map((name) => `packages/${name}`);
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (found.has(place)) continue;
    const locked = lock[place]!;
    found.set(place, { ...locked, name: place.replace(/^.*node_modules\//, '') });
    for (const name of needsOf(locked)) waiting.push(placeOf(lock, place, name));
  }
  return [...found.values()];
}
