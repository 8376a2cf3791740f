import { readFile } from 'node:fs/promises';
import { fontFolder } from '../font-folder.js';
import { faceFiles, type Face } from './faces.js';

export type FontBytes = ReadonlyMap<Face, Uint8Array>;

let loaded: Promise<FontBytes> | undefined;

/** Reads the package's font files, once in the life of the program. */
export function loadFonts(): Promise<FontBytes> {
  loaded ??= readAll().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function readAll(): Promise<FontBytes> {
  const faces = Object.entries(faceFiles) as [Face, string][];
  return new Map(
    await Promise.all(
      faces.map(async ([face, file]) => [face, await readFile(new URL(file, fontFolder))] as const),
    ),
  );
}
