import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settle } from './pool.js';
import { npm } from './programs.js';
import { packageNames } from './promised.js';
import type { Registry } from './registry.js';
import type { Workplace } from './workplace.js';

const packages = join(import.meta.dirname, '..', '..', '..');

/** A published package and its `exports`. */
export interface PublishedPackage {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** Packs a package as it will be released, and publishes the tarball. */
async function publish(name: string, registry: Registry, place: Workplace): Promise<PublishedPackage> {
  const cwd = join(packages, name);
  const tarballs = join(place.folder, 'tarballs');
  mkdirSync(tarballs, { recursive: true });
  const packed = await npm(['pack', '--silent', '--ignore-scripts', '--pack-destination', tarballs], {
    cwd,
    signal: place.signal,
  });
  const tarball = join(tarballs, packed.trim());
  // Not from the folder of the package, whose own settings a published one does not have.
  await npm(['publish', tarball, '--ignore-scripts', '--provenance=false', '--tag', 'latest'], {
    cwd: place.folder,
    env: registry.env,
    signal: place.signal,
  });
  return JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8')) as PublishedPackage;
}

/** Publishes all packages as they lie in the repository, built. */
export async function publishPackages(
  registry: Registry,
  place: Workplace,
): Promise<readonly PublishedPackage[]> {
  const published = await settle(
    packageNames.map((name) => () => publish(name, registry, place)),
    3,
  );
  return published.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
}
