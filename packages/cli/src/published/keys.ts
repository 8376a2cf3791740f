import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { BilateralError } from '@bilateral/core';

const hints = {
  private: 'make a key with `openssl genpkey -algorithm ed25519 -out key.pem`',
  public: 'the public key of key.pem: `openssl pkey -in key.pem -pubout -out public.pem`',
} as const;

type Part = keyof typeof hints;

const makers: Readonly<Record<Part, (pem: string) => KeyObject>> = {
  private: createPrivateKey,
  public: createPublicKey,
};

const read = (path: string, part: Part): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new BilateralError('invalid-key', `the key ${path} cannot be read: ${why}`, {
      hint: hints[part],
      cause,
    });
  }
};

/** What a file holds in place of the key that is asked for. */
const instead = (pem: string, part: Part): string => {
  const [, label = ''] = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(pem) ?? [];
  if (label === '') return 'no key in PEM';
  if (label.startsWith('ENCRYPTED')) return 'a key behind a password';
  if (label.endsWith('PRIVATE KEY') && part === 'public') return 'a private key, which only signs';
  return label.endsWith('PUBLIC KEY') && part === 'private' ? 'a public key' : `what PEM calls ${label}`;
};

const refused = (path: string, part: Part, found: string): BilateralError => {
  const expected = `an Ed25519 ${part} key in PEM`;
  return new BilateralError('invalid-key', `${path} holds no ${part} key that can be used`, {
    issues: [
      {
        file: path,
        code: 'invalid-key',
        message: 'the key cannot be used',
        found,
        expected,
        hint: hints[part],
      },
    ],
  });
};

function readKey(path: string, part: Part): KeyObject {
  const pem = read(path, part);
  // Node would take a private key for a public one; whoever verifies has no business with it.
  if (part === 'public' && pem.includes('PRIVATE KEY')) throw refused(path, part, instead(pem, part));
  let key: KeyObject;
  try {
    key = makers[part](pem);
  } catch {
    throw refused(path, part, instead(pem, part));
  }
  if (key.asymmetricKeyType === 'ed25519') return key;
  throw refused(path, part, `a key of type ${key.asymmetricKeyType ?? key.type}`);
}

/** The key that signs: Ed25519, PKCS#8 in PEM, without a password. */
export const readPrivateKey = (path: string): KeyObject => readKey(path, 'private');

/** The key that verifies: Ed25519, SPKI in PEM. */
export const readPublicKey = (path: string): KeyObject => readKey(path, 'public');

/** How people compare keys: the SHA-256 of the public key in DER. */
export function fingerprintOf(key: KeyObject): string {
  const spki = (key.type === 'private' ? createPublicKey(key) : key).export({ type: 'spki', format: 'der' });
  return `SHA256:${createHash('sha256').update(spki).digest('hex')}`;
}

/** The signature as a line of base64. The same key and bytes give the same line (RFC 8032). */
export const signatureOf = (bytes: Uint8Array, key: KeyObject): string =>
  `${sign(null, bytes, key).toString('base64')}\n`;

/** Whether a line of base64 is the signature of the bytes by the owner of the key. */
export const isSignedBy = (bytes: Uint8Array, signature: string, key: KeyObject): boolean =>
  /^[A-Za-z0-9+/]{86}==\n?$/.test(signature) && verify(null, bytes, key, Buffer.from(signature, 'base64'));
