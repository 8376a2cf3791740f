import { join } from 'node:path';
import { download, newest } from './downloads.js';
import type { Workplace } from './workplace.js';

/** One version of Node and where its program is. */
export interface NodeBinary {
  readonly version: string;
  readonly program: string;
}

/** The package that holds Node for this machine alone; `node` itself would fetch it by a script when it is installed. */
const platformPackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/** The program of a version of Node, given whole or as the newest of a line. */
export async function nodeBinary(range: string, place: Workplace): Promise<NodeBinary> {
  const version = range.includes('.') ? range : await newest(platformPackage, range, place);
  const folder = await download({ name: platformPackage, version }, place);
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  return { version, program: join(folder, 'bin', program) };
}
