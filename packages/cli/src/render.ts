import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { BilateralError, type CompiledDossier, type ErrorCode, type Issue } from '@bilateral/core';
import type { ReportLanguage, ReportOptions } from '@bilateral/report';
import type { Progress } from './progress.js';
import type { OutputFile } from './write-files.js';

/** What a dossier can be written as. */
export const formats = ['docx', 'pdf', 'jsonld'] as const;
export type Format = (typeof formats)[number];

/** The languages that reports can be in. */
export const languages: readonly ReportLanguage[] = ['en', 'ru', 'ur'];

/** How the text of an Urdu report is set; its titles are Nastaliq in both. */
export const urduFaces = ['naskh', 'nastaliq'] as const;
export type UrduFace = (typeof urduFaces)[number];

/** What a thread needs to know; it must be plain data. */
interface Wanted {
  /** What the report is to tell, and how; the language aside. */
  readonly report: Omit<ReportOptions, 'language'>;
  readonly urdu: UrduFace;
  /** Whether Word and PDF carry the data that they were made of. */
  readonly data: boolean;
  /** Absent for the dossier that comes with the command. */
  readonly compiled?: CompiledDossier | undefined;
}

/** What a thread is to do. */
export interface RenderJob extends Wanted {
  readonly format: Format;
  readonly language: ReportLanguage;
}

/** What a thread made of it. */
export type RenderAnswer =
  | { readonly bytes: Uint8Array; readonly failure?: never }
  | { readonly bytes?: never; readonly failure: Failure };

interface Failure {
  readonly message: string;
  /** Absent for a fault of the program. */
  readonly refused?: {
    readonly code: ErrorCode;
    readonly hint: string | undefined;
    readonly issues: readonly Issue[];
  };
}

export interface RenderOptions extends Wanted {
  /** All if absent. */
  readonly formats?: readonly Format[] | undefined;
  readonly languages: readonly ReportLanguage[];
  /** Id of the dossier; the files are named after it. */
  readonly id: string;
  readonly folder: string;
}

/** Named by way of `dist`, so that the path is right from the built program and from the sources alike. */
const program = new URL('../dist/render-worker.js', import.meta.url);

const failed = ({ message, refused }: Failure): Error =>
  refused ? new BilateralError(refused.code, message, refused) : new Error(message);

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

type File = Pick<RenderJob, 'format' | 'language'>;

/** `arcadia-baltia.en.pdf`, or with a detail that is not the usual one `arcadia-baltia.brief.en.pdf`. */
const nameOf = ({ id, report }: RenderOptions, { format, language }: File): string => {
  if (format === 'jsonld') return `${id}.jsonld`;
  const { detail = 'standard' } = report;
  return [id, ...(detail === 'standard' ? [] : [detail]), language, format].join('.');
};

/** The files that are wanted, each once: the linked data hold all languages. */
const filesOf = (options: RenderOptions): ReadonlyMap<string, File> =>
  new Map(
    options.languages.flatMap((language) =>
      (options.formats ?? formats).map((format) => [
        nameOf(options, { format, language }),
        { format, language },
      ]),
    ),
  );

/** Renders every file in memory; the first failure stops the others. */
export async function render(options: RenderOptions, progress: Progress): Promise<readonly OutputFile[]> {
  const { folder, report, urdu, data, compiled } = options;
  const files = filesOf(options);
  const stop = new AbortController();
  const open = new Set(files.keys());
  const show = (): void => progress.show(`writing ${[...open].join(', ')} …`);
  const write = async ([name, file]: readonly [string, File]): Promise<OutputFile> => {
    const content = await inThread({ ...file, report, urdu, data, compiled }, stop.signal);
    open.delete(name);
    show();
    return { path: join(folder, name), content };
  };
  show();
  try {
    return await Promise.all([...files].map(write));
  } finally {
    stop.abort();
  }
}
