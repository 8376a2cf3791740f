import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BilateralError, type Issue } from '../error.js';
import { kindNames, type Kind } from '../model/kind.js';
import { recordId } from '../model/value.js';
import { idLockFile, lockFile } from './read-lock.js';
import { leadsOut, readWithin } from './read-within.js';
import { parseYaml, sizeLimit, tooLarge, type Parsed } from './yaml-file.js';

/** A file that was read as YAML, whatever is in it. */
export interface ParsedFile {
  readonly id: string;
  readonly parsed: Parsed;
}

interface ParsedRecord extends ParsedFile {
  readonly kind: Kind;
}

/** Every YAML file of a dossier folder. */
export interface Files {
  readonly folder: string;
  readonly dossier: ParsedFile;
  readonly sources: readonly ParsedFile[];
  readonly records: readonly ParsedRecord[];
  readonly conflicts: readonly ParsedFile[];
  /** Files that have no place in the folder, and those that cannot be read. */
  readonly issues: readonly Issue[];
}

const names = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new BilateralError('unreadable', `the folder ${folder} cannot be read`, { cause: error });
  }
};

/** Reads without waiting: promises for thousands of small files take longer than the files, and reading YAML waits for nothing. */
class FolderReader {
  readonly issues: Issue[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  yaml(file: string, id: string): ParsedFile {
    const bytes = this.#bytes(file, id);
    return { id, parsed: bytes ? parseYaml(file, bytes) : { issues: [] } };
  }

  /** The ids of the YAML files in a folder; any other file is an issue. */
  ids(folder: string): readonly string[] {
    return this.#names(folder).flatMap((file) => {
      const id = file.replace(/\.yaml$/, '');
      if (file.endsWith('.yaml') && recordId.safeParse(id).success) return [id];
      this.#stray(`${folder}/${file}`, 'a lower-case, hyphenated id and .yaml');
      return [];
    });
  }

  all(folder: string): readonly ParsedFile[] {
    return this.ids(folder).map((id) => this.yaml(`${folder}/${id}.yaml`, id));
  }

  records(): readonly ParsedRecord[] {
    const kinds = this.#names('records').filter((name) => this.#isKind(name));
    return (kinds as readonly Kind[]).flatMap((kind) =>
      this.all(`records/${kind}`).map((each) => ({ ...each, kind })),
    );
  }

  strays(): void {
    const known = new Set([
      'dossier.yaml',
      'sources',
      'records',
      'conflicts',
      lockFile,
      idLockFile,
      'LICENSE',
      'README.md',
    ]);
    for (const name of names(this.#folder)) {
      if (!known.has(name)) this.#stray(name, [...known].join(', '));
    }
  }

  /** What a folder of the dossier holds; nothing, if it is a link that leads elsewhere. */
  #names(folder: string): readonly string[] {
    const held = names(join(this.#folder, folder));
    if (held.length === 0 || !leadsOut(this.#folder, folder)) return held;
    this.#unreadable(folder, 'a link that leads out of the folder', 'a folder of the dossier');
    return [];
  }

  /** The content of a file; a file that is too large is not read at all. */
  #bytes(file: string, id: string): Uint8Array | undefined {
    const read = readWithin(this.#folder, file, sizeLimit);
    if ('bytes' in read) return read.bytes;
    if ('size' in read) this.issues.push({ ...tooLarge(file, read.size), id });
    else this.#unreadable(file, read.why, 'a readable file', id);
    return undefined;
  }

  #unreadable(file: string, found: string, expected: string, id?: string): void {
    const message = `the ${id === undefined ? 'folder' : 'file'} cannot be read`;
    const place = { file, line: 1, column: 1, ...(id !== undefined && { id }) };
    this.issues.push({ ...place, code: 'unreadable', message, found, expected });
  }

  #isKind(name: string): boolean {
    if ((kindNames as readonly string[]).includes(name)) return true;
    this.#stray(`records/${name}`, `a folder named by a kind: ${kindNames.join(', ')}`);
    return false;
  }

  #stray(file: string, expected: string): void {
    this.issues.push({
      file,
      line: 1,
      column: 1,
      code: 'unknown-file',
      message: 'this file has no place in a dossier',
      found: file,
      expected,
    });
  }
}

/** Reads and parses every YAML file of a dossier folder. Throws a `BilateralError` only when the folder itself cannot be read. */
export function readFiles(folder: string): Files {
  if (!existsSync(join(folder, 'dossier.yaml'))) {
    throw new BilateralError('unreadable', `${folder} is no dossier folder`, {
      hint: 'a dossier folder holds dossier.yaml, sources/ and records/',
    });
  }
  const reader = new FolderReader(folder);
  const read = {
    folder,
    dossier: reader.yaml('dossier.yaml', 'dossier'),
    sources: reader.all('sources'),
    records: reader.records(),
    conflicts: reader.all('conflicts'),
  };
  reader.strays();
  return { ...read, issues: reader.issues };
}
