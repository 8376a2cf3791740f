import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CompiledDossier, Issue } from '@bilateral/core';
import type { ReportLanguage } from '@bilateral/report';
import { CliError } from './errors.js';
import type { Progress } from './progress.js';
import type { OutputFile } from './write-files.js';

/** What a dossier can be written as. */
export const formats = ['docx', 'pdf', 'jsonld'] as const;
export type Format = (typeof formats)[number];

/** What a thread needs to know; it must be plain data. */
interface Wanted {
  readonly language: ReportLanguage;
  readonly date?: string | undefined;
  /** Absent for the dossier that comes with the command. */
  readonly compiled?: CompiledDossier | undefined;
}

/** What a thread is to do. */
export interface RenderJob extends Wanted {
  readonly format: Format;
}

/** What a thread made of it. */
export type RenderAnswer =
  | { readonly bytes: Uint8Array; readonly failure?: never }
  | { readonly bytes?: never; readonly failure: Failure };

interface Failure {
  readonly message: string;
  /** Absent for a fault of the program. */
  readonly code?: string | undefined;
  readonly hint?: string | undefined;
  readonly issues?: readonly object[] | undefined;
}

export interface RenderOptions extends Wanted {
  readonly formats: readonly Format[];
  /** Id of the dossier; the files are named after it. */
  readonly id: string;
  readonly folder: string;
}

/** Named by way of `dist`, so that the path is right from the built program and from the sources alike. */
const program = new URL('../dist/render-worker.js', import.meta.url);

const failed = ({ message, code, hint, issues = [] }: Failure): Error =>
  code === undefined
    ? new Error(message)
    : new CliError('unrenderable', message, {
        ...(hint !== undefined && { hint }),
        issues: issues as readonly Issue[],
      });

/**
 * Writes one format in a thread of its own: laying out pages takes seconds without a pause, and meanwhile the command
 * must answer to Ctrl-C, and the other formats can be written.
 */
async function inThread(job: RenderJob, stop: AbortSignal): Promise<Uint8Array> {
  const worker = new Worker(program, { workerData: job });
  stop.addEventListener('abort', () => void worker.terminate());
  const { bytes, failure } = await new Promise<RenderAnswer>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
  });
  if (failure) throw failed(failure);
  return bytes;
}

const nameOf = (id: string, format: Format, language: ReportLanguage): string =>
  format === 'jsonld' ? `${id}.jsonld` : `${id}.${language}.${format}`;

/** Renders every file in memory; the first failure stops the others. */
export async function render(options: RenderOptions, progress: Progress): Promise<readonly OutputFile[]> {
  const { id, folder, formats: wanted, ...job } = options;
  const stop = new AbortController();
  const open = new Set(wanted.map((format) => nameOf(id, format, job.language)));
  const show = (): void => progress.show(`writing ${[...open].join(', ')} …`);
  const file = async (format: Format): Promise<OutputFile> => {
    const name = nameOf(id, format, job.language);
    const content = await inThread({ ...job, format }, stop.signal);
    open.delete(name);
    show();
    return { path: join(folder, name), content };
  };
  show();
  try {
    return await Promise.all(wanted.map(file));
  } finally {
    stop.abort();
  }
}
