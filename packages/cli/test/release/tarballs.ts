import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { promisify } from 'node:util';

const packages = join(import.meta.dirname, '..', '..', '..');

/** What `package.json` says of a package. */
interface Manifest {
  readonly name: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** A package as npm would publish it. */
export interface Tarball {
  readonly name: string;
  readonly manifest: Manifest;
  /** Bytes of the compressed file. */
  readonly size: number;
  readonly files: readonly string[];
  readonly read: (file: string) => string;
}

interface Packed {
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

/** What npm would put into the tarball of a package. */
export async function tarballOf(name: string): Promise<Tarball> {
  const cwd = join(packages, name);
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'];
  const { stdout } = await promisify(execFile)('npm', args, { cwd, maxBuffer: 2 ** 24 });
  const answer = JSON.parse(stdout) as readonly Packed[] | Readonly<Record<string, Packed>>;
  const [packed] = Object.values(answer);
  if (packed === undefined) throw new Error(`npm packs nothing of ${name}`);
  const read = (file: string): string => readFileSync(join(cwd, file), 'utf8');
  return {
    name,
    manifest: JSON.parse(read('package.json')) as Manifest,
    size: packed.size,
    files: packed.files.map(({ path }) => path).sort(),
    read,
  };
}

/** The modules that a JavaScript or declaration file names, in imports and as files of workers. */
function modulesIn(code: string): readonly string[] {
  const named = [
    ...code.matchAll(/^(?:import|export)\b[^;'"]*?\bfrom ?["']([^"']+)["']/gm),
    ...code.matchAll(/^import ?["']([^"']+)["']/gm),
    ...code.matchAll(/\bimport\(["']([^"']+)["']\)/g),
    ...code.matchAll(/\bnew URL\(["'](\.[^"']+\.js)["'], ?import\.meta\.url\)/g),
  ];
  return named.map(([, module = '']) => module);
}

/** The file of types or code that a relative name leads to from another file. */
function targetOf(from: string, module: string): string {
  const path = posix.join(dirname(from), module);
  return from.endsWith('.d.ts') ? path.replace(/\.js$/, '.d.ts') : path;
}

/** What the entries of a package lead to: its own files, and the packages that they import. */
export interface Reached {
  readonly files: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
}

const nameOf = (module: string): string => /^(@[^/]+\/)?[^/]+/.exec(module)?.[0] ?? module;

/** Follows all imports from what `exports` and `bin` name. */
export function reachedFrom({ manifest, files, read }: Tarball): Reached {
  const entries = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : [target.types, target.default],
  );
  const waiting = [...entries, ...Object.values(manifest.bin ?? {})].map((entry) => posix.normalize(entry));
  const reached = { files: new Set<string>(), packages: new Set<string>() };
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.files.has(file)) continue;
    reached.files.add(file);
    if (!/\.(js|d\.ts)$/.test(file) || !files.includes(file)) continue;
    for (const module of modulesIn(read(file))) {
      if (module.startsWith('.')) waiting.push(targetOf(file, module));
      else reached.packages.add(nameOf(module));
    }
  }
  return reached;
}
