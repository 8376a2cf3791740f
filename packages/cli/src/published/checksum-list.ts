import type { Issue } from '@bilateral/core';

/** The file of a published tree that names all others with their SHA-256. */
export const listName = 'checksums.sha256';

/** The file that names the SHA-256 of the graph. */
export const canonicalName = 'canonical.sha256';

/** The signature of the list, where its publisher has signed. */
export const signatureName = 'checksums.sha256.sig';

/** Digests by path, and the lines that give none. */
export interface ChecksumList {
  readonly digests: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
}

const form = /^([0-9a-f]{64}) [ *](.+)$/;

/** Whether a path stays below the folder that it starts from, on every system. */
const isInside = (path: string): boolean =>
  !/[\\:\p{Cc}]/u.test(path) && path.split('/').every((step) => !['', '.', '..'].includes(step));

const hints = {
  'invalid-checksum': 'the list must be as `sha256sum` writes it: restore it',
  'outside-path': 'a published tree names no file but its own: do not trust this one',
  'repeated-path': 'one of the two is not what publish wrote: restore the list',
} as const;

/** Reads a list as `sha256sum` writes it. Lines that point out of the tree are problems, and name no file. */
export function parseChecksums(text: string, file: string): ChecksumList {
  const digests = new Map<string, string>();
  const issues: Issue[] = [];
  for (const [index, line] of text.replace(/\n$/, '').split('\n').entries()) {
    const refuse = (code: keyof typeof hints, message: string, expected: string): void => {
      issues.push({ file, line: index + 1, code, message, found: line, expected, hint: hints[code] });
    };
    const [, digest = '', path = ''] = form.exec(line) ?? [];
    if (path === '')
      refuse('invalid-checksum', 'the line is no checksum', '64 hexadecimal digits, two spaces, a path');
    else if (!isInside(path))
      refuse(
        'outside-path',
        'the path leads out of the tree',
        'a path below the folder, with / between its steps',
      );
    else if (digests.has(path)) refuse('repeated-path', `${path} stands here twice`, 'every file once');
    else digests.set(path, digest);
  }
  return { digests, issues };
}
