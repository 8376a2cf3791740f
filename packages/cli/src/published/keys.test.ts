import { generateKeyPairSync } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../test/dossier-folder.js';
import { writeKeys } from '../../test/published-tree.js';
import { fingerprintOf, isSignedBy, readPrivateKey, readPublicKey, signatureOf } from './keys.js';

const bytes = Buffer.from('one list\n');

test('what a private key signs, its public key verifies, and no other bytes or key', () => {
  const { key, publicKey } = writeKeys(temporaryFolder());
  const { publicKey: stranger } = writeKeys(temporaryFolder());
  const signature = signatureOf(bytes, readPrivateKey(key));
  expect(signature).toMatch(/^[A-Za-z0-9+/]{86}==\n$/);
  expect(signatureOf(bytes, readPrivateKey(key))).toBe(signature);
  expect(isSignedBy(bytes, signature, readPublicKey(publicKey))).toBe(true);
  expect(isSignedBy(Buffer.from('another list\n'), signature, readPublicKey(publicKey))).toBe(false);
  expect(isSignedBy(bytes, signature, readPublicKey(stranger))).toBe(false);
  for (const spoilt of ['', signature.slice(4), `${signature}${signature}`, `A${signature.slice(1)}`])
    expect(isSignedBy(bytes, spoilt, readPublicKey(publicKey))).toBe(false);
});

test('both keys of a pair have one fingerprint', () => {
  const { key, publicKey } = writeKeys(temporaryFolder());
  expect(fingerprintOf(readPrivateKey(key))).toBe(fingerprintOf(readPublicKey(publicKey)));
  expect(fingerprintOf(readPrivateKey(key))).toMatch(/^SHA256:[0-9a-f]{64}$/);
});

const openssl = (folder: string, line: string): { readonly status: number | null; readonly stdout: string } =>
  spawnSync('openssl', line.split(' '), { cwd: folder, encoding: 'utf8' });
const present = openssl('.', 'version').status === 0 || process.env['CI'] !== undefined;

describe.skipIf(!present)('with openssl alone (needs openssl 3)', () => {
  const verify =
    'pkeyutl -verify -rawin -in checksums.sha256 -sigfile checksums.sig -pubin -inkey public.pem';

  test('a key is made, and a signature of ours verified, as --help tells it', () => {
    const folder = temporaryFolder();
    expect(openssl(folder, 'genpkey -algorithm ed25519 -out key.pem').status).toBe(0);
    expect(openssl(folder, 'pkey -in key.pem -pubout -out public.pem').status).toBe(0);
    writeFileSync(join(folder, 'checksums.sha256'), bytes);
    const signature = signatureOf(bytes, readPrivateKey(join(folder, 'key.pem')));
    writeFileSync(join(folder, 'checksums.sha256.sig'), signature);
    expect(openssl(folder, 'base64 -d -A -in checksums.sha256.sig -out checksums.sig').status).toBe(0);
    expect(openssl(folder, verify)).toMatchObject({ status: 0, stdout: 'Signature Verified Successfully\n' });
    writeFileSync(join(folder, 'checksums.sha256'), 'another list\n');
    expect(openssl(folder, verify).status).not.toBe(0);
  });
});

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ed25519 = generateKeyPairSync('ed25519');
const pkcs8 = { type: 'pkcs8', format: 'pem' } as const;
const spki = { type: 'spki', format: 'pem' } as const;

const wrong: Readonly<Record<string, string | Buffer>> = {
  'no key in PEM': 'ssh-ed25519 AAAA\n',
  'a key behind a password': ed25519.privateKey.export({ ...pkcs8, cipher: 'aes-256-cbc', passphrase: 'x' }),
  'a public key': ed25519.publicKey.export(spki),
  'a key of type rsa': rsa.privateKey.export(pkcs8),
  'what PEM calls CERTIFICATE': '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n',
};

test.each(Object.entries(wrong))('a file with %s signs nothing', (found, pem) => {
  const file = join(temporaryFolder(), 'key.pem');
  writeFileSync(file, pem);
  const issue = { file, found, expected: 'an Ed25519 private key in PEM', hint: /openssl genpkey/ };
  expect(() => readPrivateKey(file)).toThrow(
    expect.objectContaining({
      code: 'invalid-key',
      issues: [expect.objectContaining({ ...issue, hint: expect.stringMatching(issue.hint) as unknown })],
    }),
  );
});

test('a private key verifies nothing, so that nobody is asked for one', () => {
  const { key } = writeKeys(temporaryFolder());
  expect(readFileSync(key, 'utf8')).toContain('PRIVATE KEY');
  expect(() => readPublicKey(key)).toThrow(
    expect.objectContaining({
      issues: [expect.objectContaining({ found: 'a private key, which only signs' })],
    }),
  );
});

test('a key of another kind verifies nothing', () => {
  const file = join(temporaryFolder(), 'public.pem');
  writeFileSync(file, rsa.publicKey.export(spki));
  expect(() => readPublicKey(file)).toThrow(
    expect.objectContaining({ issues: [expect.objectContaining({ found: 'a key of type rsa' })] }),
  );
});

test('a key that is not there says so, with a hint', () => {
  const file = join(temporaryFolder(), 'key.pem');
  expect(() => readPrivateKey(file)).toThrow(/^the key .*key\.pem cannot be read: ENOENT/);
});
