import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import type { Issue } from '@bilateral/core';
import { listName, signatureName } from './checksum-list.js';
import { fingerprintOf, isSignedBy } from './keys.js';

/** What is known of who vouches for the list of checksums. */
export interface CheckedSignature {
  readonly signature: 'valid' | 'wrong' | 'missing' | 'unverified' | 'none';
  /** The fingerprint of the key that was given. */
  readonly key?: string;
}

/** Whether the owner of the key has signed the list. Without a key nothing can be said: one from the tree would prove nothing. */
export function checkSignature(
  list: Uint8Array,
  signature: string | undefined,
  key: KeyObject | undefined,
): CheckedSignature {
  if (key === undefined) return { signature: signature === undefined ? 'none' : 'unverified' };
  const fingerprint = fingerprintOf(key);
  if (signature === undefined) return { signature: 'missing', key: fingerprint };
  return { signature: isSignedBy(list, signature, key) ? 'valid' : 'wrong', key: fingerprint };
}

/** What is wrong with the signature. That nobody asked for one is no fault. */
export function signatureIssue(folder: string, { signature, key }: CheckedSignature): readonly Issue[] {
  const file = join(folder, signatureName);
  const expected = `the signature of ${listName} by the key ${key ?? ''}`;
  switch (signature) {
    case 'valid':
    case 'unverified':
    case 'none':
      return [];
    case 'missing':
      return [
        {
          file,
          code: 'missing-signature',
          message: 'the tree is not signed',
          found: 'no such file',
          expected,
          hint: 'ask its publisher for the signature; without one, anybody may have changed the tree',
        },
      ];
    case 'wrong':
      return [
        {
          file,
          code: 'wrong-signature',
          message: 'the signature is not that of this list by this key',
          found: 'a signature of other bytes, or by another key',
          expected,
          hint: 'compare the fingerprint of the key with its owner; if it is the right one, do not trust the tree',
        },
      ];
  }
}

/** The same, in a line for people. */
export function signatureLine({ signature, key = '' }: CheckedSignature): string {
  switch (signature) {
    case 'valid':
      return `signature: valid, by the key ${key}`;
    case 'wrong':
      return `signature: wrong for the key ${key}`;
    case 'missing':
      return 'signature: missing';
    case 'unverified':
      return 'signature: unverified; --key names the public key of the publisher, from elsewhere than this tree';
    case 'none':
      return 'signature: none';
  }
}
