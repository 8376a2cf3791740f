import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { download } from './downloads.js';
import { end, environment, npm } from './programs.js';
import { verdaccio } from './promised.js';
import type { Workplace } from './workplace.js';

/** A registry on this machine. */
export interface Registry {
  readonly address: string;
  /** What npm must be told so that it uses this registry, and neither the settings nor the cache of who runs this. */
  readonly env: Readonly<Record<string, string>>;
  readonly stop: () => void;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

/** Ours are published here and come from nowhere else; all other packages come from the registry that npm is set to. */
const configuration = (folder: string, uplink: string): string => `
storage: ${JSON.stringify(join(folder, 'storage'))}
auth: { htpasswd: { file: ${JSON.stringify(join(folder, 'htpasswd'))} } }
uplinks: { configured: { url: ${JSON.stringify(uplink)}, timeout: 60s, max_fails: 10 } }
packages:
  '@bilateral/*': { access: $all, publish: $all }
  '**': { access: $all, proxy: configured }
log: { type: file, path: ${JSON.stringify(join(folder, 'log'))}, level: warn }
web: { enable: false }
max_body_size: 50mb
`;

async function answers(address: string, signal: AbortSignal, running: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 240 && running(); attempt++) {
    signal.throwIfAborted();
    if (
      await fetch(`${address}-/ping`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await wait(250);
  }
  throw new Error('The local registry did not start.');
}

/** npm publishes only with a token; this registry takes any. */
function userConfig(folder: string, address: string): string {
  const file = join(folder, 'npmrc');
  writeFileSync(file, `${address.replace('http:', '')}:_authToken=anyone\n`);
  return file;
}

/** Starts an empty registry. */
export async function startRegistry(place: Workplace): Promise<Registry> {
  const program = await download({ name: 'verdaccio', ...verdaccio }, place);
  const folder = join(place.folder, 'registry');
  mkdirSync(folder);
  const uplink = await npm(['config', 'get', 'registry'], { cwd: place.folder, signal: place.signal });
  writeFileSync(join(folder, 'config.yaml'), configuration(folder, uplink.trim()));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  const args = [join(program, 'bin', 'verdaccio'), '--config', 'config.yaml', '--listen', address];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: environment(),
    detached: process.platform !== 'win32',
    stdio: 'ignore',
  });
  const stop = (): void => end(child.pid);
  place.signal.addEventListener('abort', stop, { once: true });
  await answers(address, place.signal, () => child.exitCode === null);
  const env = {
    npm_config_registry: address,
    npm_config_userconfig: userConfig(folder, address),
    npm_config_cache: join(folder, 'npm'),
  };
  return { address, env, stop };
}
