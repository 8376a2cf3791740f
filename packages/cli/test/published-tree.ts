import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDossier } from './dossier-folder.js';
import { runCommand } from './run-command.js';

/** Writes a new Ed25519 key pair in PEM. */
export function writeKeys(home: string, name = 'key'): { readonly key: string; readonly publicKey: string } {
  const pair = generateKeyPairSync('ed25519');
  const key = join(home, `${name}.pem`);
  const publicKey = join(home, name === 'key' ? 'public.pem' : `${name}.public.pem`);
  writeFileSync(key, pair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(publicKey, pair.publicKey.export({ type: 'spki', format: 'pem' }));
  return { key, publicKey };
}

/** Publishes the small dossier of these tests, signed, as `published` in a folder. */
export async function writePublished(home: string): Promise<string> {
  const { dossier } = await writeDossier(home);
  const out = join(home, 'published');
  const { key } = writeKeys(home);
  const { exitCode, stderr } = await runCommand([
    'publish',
    '--dossier',
    dossier,
    '--out',
    out,
    '--sign',
    key,
  ]);
  if (exitCode !== 0) throw new Error(stderr);
  return out;
}
