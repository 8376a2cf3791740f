import dgram from 'node:dgram';
import dns from 'node:dns';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

type Anything = (...values: never[]) => unknown;
type Holder = Record<string, Anything>;

/** What a program under watch tried and must not. */
const attempts: string[] = [];

/** The one folder that may be written to; until one is made, nothing may be written at all. */
let sandbox: string | undefined;

const refuse = (what: string): never => {
  attempts.push(what);
  throw new Error(`not allowed here: ${what}`);
};

const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return !isAbsolute(way) && !way.split(sep).includes('..');
};

const placeOf = (path: string | URL | Uint8Array): string => {
  if (typeof path === 'string') return resolve(path);
  return path instanceof URL ? fileURLToPath(path) : resolve(Buffer.from(path).toString());
};

/** A number is a file that was opened before. */
const requireInside = (name: string, path: unknown): void => {
  if (typeof path !== 'string' && !(path instanceof URL) && !(path instanceof Uint8Array)) return;
  const place = placeOf(path);
  if (sandbox === undefined || !isWithin(sandbox, place)) refuse(`${name} ${place}`);
};

/** The functions that change files, with the places of the paths that they change. */
const writers: Readonly<Record<string, readonly number[]>> = {
  appendFile: [0],
  chmod: [0],
  chown: [0],
  copyFile: [1],
  cp: [1],
  lchown: [0],
  link: [0, 1],
  lutimes: [0],
  mkdir: [0],
  mkdtemp: [0],
  rename: [0, 1],
  rm: [0],
  rmdir: [0],
  symlink: [1],
  truncate: [0],
  unlink: [0],
  utimes: [0],
  writeFile: [0],
};

const { O_WRONLY, O_RDWR, O_CREAT, O_TRUNC, O_APPEND } = fs.constants;
const changing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;

const isReading = (flags: unknown): boolean =>
  typeof flags === 'number'
    ? (flags & changing) === 0
    : flags === undefined || flags === null || flags === 'r' || flags === 'rs' || flags === 'sr';

const watched = (holder: Holder, name: string, places: readonly number[]): void => {
  const original = holder[name] as (...values: unknown[]) => unknown;
  holder[name] = ((...values: unknown[]) => {
    for (const place of places) requireInside(name, values[place]);
    return original.apply(holder, values);
  }) as Anything;
};

const watchFiles = (): void => {
  const holder = fs as unknown as Holder;
  for (const [name, places] of Object.entries(writers)) {
    watched(holder, name, places);
    watched(holder, `${name}Sync`, places);
    if (name in fs.promises) watched(fs.promises as unknown as Holder, name, places);
  }
  for (const [owner, name] of [
    [holder, 'openSync'],
    [holder, 'open'],
    [fs.promises as unknown as Holder, 'open'],
  ] as const) {
    const original = owner[name] as (...values: unknown[]) => unknown;
    owner[name] = ((...values: unknown[]) => {
      if (!isReading(values[1]) && typeof values[1] !== 'function') requireInside(name, values[0]);
      return original.apply(owner, values);
    }) as Anything;
  }
};

const forbidNetwork = (): void => {
  net.Socket.prototype.connect = (...values: unknown[]) => refuse(`connect ${JSON.stringify(values[0])}`);
  dgram.Socket.prototype.send = () => refuse('send a datagram');
  for (const name of Object.keys(dns).filter((each) => /^(?:lookup|resolve|reverse)/.test(each)))
    (dns as unknown as Holder)[name] = (...values: unknown[]) => refuse(`${name} ${String(values[0])}`);
  globalThis.fetch = (input) => Promise.resolve().then(() => refuse(`fetch ${String(input)}`));
};

const makeFolder = fs.mkdtempSync;

forbidNetwork();
watchFiles();
syncBuiltinESMExports();

/** Makes a folder, the one that may be written to from now on. */
export function makeSandbox(): string {
  sandbox = makeFolder(join(fs.realpathSync(tmpdir()), 'bilateral-fuzz-'));
  return sandbox;
}

const prototypes: readonly (readonly [name: string, prototype: object])[] = [
  ['Object', Object.prototype],
  ['Array', Array.prototype],
  ['Function', Function.prototype],
  ['String', String.prototype],
  ['Map', Map.prototype],
];

const stateOf = (prototype: object): readonly unknown[] =>
  Reflect.ownKeys(prototype).flatMap((key) => {
    const { value, get, set } = Object.getOwnPropertyDescriptor(prototype, key) ?? {};
    return [key, value, get, set];
  });

const before = prototypes.map(([, prototype]) => stateOf(prototype));

const changedPrototypes = (): readonly string[] =>
  prototypes.flatMap(([name, prototype], index) => {
    const now = stateOf(prototype);
    const was = before[index] ?? [];
    const isSame = now.length === was.length && now.every((each, place) => Object.is(each, was[place]));
    return isSame ? [] : [`${name}.prototype was changed`];
  });

/** What was tried since the last question and must not be, and the prototypes that are not as they were. */
export function offences(): readonly string[] {
  return [...attempts.splice(0), ...changedPrototypes()];
}
