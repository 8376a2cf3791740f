import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Report } from '@bilateral/report';

/** Writes into a file what was prepared; this is what is timed, from loading a library or starting a program on. */
type Write = (file: string) => Promise<void>;

/** A way from a report to a file of one format. */
export interface Writer {
  readonly format: 'pdf' | 'docx';
  /** The program that it starts, where it is no library. */
  readonly program?: string;
  /** Brings the text into the form that the writer reads, in a folder for whatever lies beside. Not timed. */
  readonly prepare: (report: Report, folder: string) => Write | Promise<Write>;
}

/** The folder of the faces that all writers use. */
export const fonts: string = fileURLToPath(new URL('../../../packages/pdf/fonts/', import.meta.url));

/** The files of the faces, by what they are for. */
export const faces: Readonly<Record<'heading' | 'serif' | 'naskh' | 'naskhBold', string>> = {
  heading: `${fonts}NotoSans-Bold.ttf`,
  serif: `${fonts}NotoSerif-Regular.ttf`,
  naskh: `${fonts}NotoNaskhArabic-Regular.ttf`,
  naskhBold: `${fonts}NotoNaskhArabic-Bold.ttf`,
};

/** Whether a program is on this machine. */
export const isHere = (program: string): boolean => spawnSync('which', [program]).status === 0;

/** Runs a program to its end; what it has to say is told only when it fails. */
export async function run(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('close', resolve).once('error', reject);
  });
  if (code !== 0) throw new Error(`${program} ended with ${String(code)}: ${said.slice(-2000)}`);
}
