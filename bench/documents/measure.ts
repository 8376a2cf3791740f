import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { treeMegabytes } from './process-tree.js';
import type { Measured } from './sentences.js';
import type { Text } from './texts.js';
import { writers, type WriterName } from './writers/index.js';
import { isHere } from './writers/writer.js';

/** What is to be written, and by whom. */
export interface Job {
  readonly writer: WriterName;
  /** An invented report unless said. */
  readonly text?: Text;
  readonly pages: number;
  readonly language: Measured;
}

export interface Result {
  /** From loading the library or starting the program to the finished file. */
  readonly seconds: number;
  /** Processor time in between, of all processes together. */
  readonly cpu: number;
  /** The most that the process and those it started held at once. */
  readonly megabytes: number;
  readonly bytes: number;
}

const once = fileURLToPath(new URL('once.ts', import.meta.url));

/** Why a writer cannot be measured here; undefined if it can. */
export const missing = (name: WriterName): string | undefined => {
  const { program } = writers[name];
  return program === undefined || isHere(program) ? undefined : `${program} is not installed`;
};

/** Writes a document in a process of its own, and looks at its memory ten times a second. */
export async function measured(
  { writer, text = 'mixed', pages, language }: Job,
  file: string,
): Promise<Result> {
  const args = ['--import', 'tsx', once, writer, String(pages), language, text, file];
  const child = spawn(process.execPath, ['--max-old-space-size=8000', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: fileURLToPath(new URL('..', import.meta.url)),
  });
  let [output, said, peak] = ['', '', 0];
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const watch = setInterval(() => {
    if (child.pid !== undefined) peak = Math.max(peak, treeMegabytes(child.pid));
  }, 100);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(watch);
  const last = output.trimEnd().split('\n').at(-1) ?? '';
  if (code !== 0 || !last.startsWith('{'))
    throw new Error(`${writer} ended with ${String(code)}: ${said.trim().slice(-600)}`);
  const { seconds, cpu, ownMegabytes, bytes } = JSON.parse(last) as Result & {
    readonly ownMegabytes: number;
  };
  return { seconds, cpu, bytes, megabytes: Math.max(peak, ownMegabytes) };
}
