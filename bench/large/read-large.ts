import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledDossier, CompiledRecord } from '@bilateral/core';
import { frameFile, recordsFile, type Frame } from './large-dossier.js';

/** A dossier that was read, with the milliseconds that its JSON took to parse; what it took to read files into strings is apart. */
export interface ReadLarge {
  readonly compiled: CompiledDossier;
  readonly parsing: number;
  readonly reading: number;
  readonly bytes: number;
}

const newline = 10;
const chunkSize = 64 * 2 ** 20;

/** The lines of a file, a chunk of it at a time: a file may be longer than a string can be. */
function* linesOf(file: string): Generator<readonly string[]> {
  const descriptor = openSync(file, 'r');
  try {
    let rest: Uint8Array = new Uint8Array(0);
    for (;;) {
      const chunk = Buffer.allocUnsafe(rest.length + chunkSize);
      chunk.set(rest);
      const end = rest.length + readSync(descriptor, chunk, rest.length, chunkSize, null);
      if (end === rest.length) return;
      const last = chunk.lastIndexOf(newline, end - 1);
      yield chunk.toString('utf8', 0, last).split('\n');
      rest = chunk.subarray(last + 1, end);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Reads what `writeLarge` wrote. */
export function readLarge(folder: string): ReadLarge {
  const records: CompiledRecord[] = [];
  let [parsing, bytes] = [0, 0];
  const start = performance.now();
  const parsed = <Value>(texts: readonly string[], enter: (value: Value) => void): void => {
    const begin = performance.now();
    for (const each of texts) enter(JSON.parse(each) as Value);
    parsing += performance.now() - begin;
  };
  for (const lines of linesOf(join(folder, recordsFile))) {
    parsed<CompiledRecord>(lines, (record) => records.push(record));
    bytes += lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
  }
  let compiled: CompiledDossier | undefined;
  const frame = readFileSync(join(folder, frameFile), 'utf8');
  parsed<Frame>([frame], (value) => (compiled = { ...value, records }));
  bytes += Buffer.byteLength(frame);
  const reading = performance.now() - start - parsing;
  return { compiled: compiled as unknown as CompiledDossier, parsing, reading, bytes };
}
