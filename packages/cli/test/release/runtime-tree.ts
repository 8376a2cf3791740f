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

const lockFile = (): Lock => {
  const text = readFileSync(join(root, 'package-lock.json'), 'utf8');
  return (JSON.parse(text) as { readonly packages: Lock }).packages;
};

const places = packageNames.map((name) => `packages/${name}`);
const withName = (place: string, locked: Locked): RuntimePackage => ({
  ...locked,
  name: place.replace(/^.*node_modules\//, ''),
});

/** The packages of others that ours ask for by name. */
export function askedFor(): readonly RuntimePackage[] {
  const lock = lockFile();
  const asked = places.flatMap((place) =>
    Object.keys(lock[place]?.dependencies ?? {}).map((name) => placeOf(lock, place, name)),
  );
  return [...new Set(asked)]
    .filter((place) => !places.includes(place))
    .map((place) => withName(place, lock[place]!));
}

/** All that is installed with our packages, and they themselves, without what only this repository needs. */
export function runtimeTree(): readonly RuntimePackage[] {
  const lock = lockFile();
  const found = new Map<string, RuntimePackage>();
  const waiting = [...places];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (found.has(place)) continue;
    const locked = lock[place]!;
    found.set(place, withName(place, locked));
    for (const name of needsOf(locked)) waiting.push(placeOf(lock, place, name));
  }
  return [...found.values()];
}
