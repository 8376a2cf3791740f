import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { BilateralError } from '@bilateral/core';
import type { Picture } from '@bilateral/report';

/** How files of each format begin, whatever their names end in. */
const beginnings: Readonly<Record<Picture['mediaType'], readonly number[]>> = {
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
};

const mediaTypeOf = (content: Uint8Array): Picture['mediaType'] | undefined =>
  (Object.keys(beginnings) as readonly Picture['mediaType'][]).find((mediaType) =>
    beginnings[mediaType].every((byte, index) => content[index] === byte),
  );

const read = (path: string): Uint8Array => {
  try {
    return Uint8Array.from(readFileSync(path));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new BilateralError('invalid-logo', `the logo ${path} cannot be read: ${why}`, { cause });
  }
};

/** `foreign-office_2026.png` tells readers who do not see the picture: foreign office 2026. */
const wordsOf = (path: string): string =>
  basename(path, extname(path))
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();

/** The picture in a file, whose name is its text for readers who do not see it. Anything but PNG and JPEG is refused. */
export function readLogo(path: string): Picture {
  const content = read(path);
  const mediaType = mediaTypeOf(content);
  if (mediaType === undefined)
    throw new BilateralError('invalid-logo', `the logo ${path} is neither PNG nor JPEG`, {
      hint: 'its first bytes tell, not its name; save it as PNG from the program that draws it',
    });
  return { mediaType, content, alternative: wordsOf(path) };
}
