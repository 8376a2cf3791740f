import type { Checksum } from './checksums.js';
import { canonicalFile } from './data-files.js';
import { fileOf, type PublishedFile } from './published-file.js';
import type { Tree } from './tree.js';

const mediaType = 'text/plain';

/** A line as `sha256sum` writes and checks it. */
const line = ({ sha256, path }: Checksum): string => `${sha256}  ${path}\n`;

const byPath = (a: Checksum, b: Checksum): number => (a.path < b.path ? -1 : 1);

/** The SHA-256 of the graph, and last of all those of every other file. */
export const checksumFiles = ({ checksums }: Tree): readonly PublishedFile[] => [
  fileOf('canonical.sha256', mediaType, () => line(checksums.of(canonicalFile))),
  fileOf('checksums.sha256', mediaType, () => [...checksums.all].sort(byPath).map(line).join('')),
];
