import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Dossier, Issue } from '@bilateral/core';
import type { Report, ReportLanguage } from '@bilateral/report';
import { CliError } from './errors.js';
import type { Progress } from './progress.js';
import type { OutputFile } from './write-files.js';

/** What a report can be written as. */
export const formats = ['docx', 'pdf', 'jsonld'] as const;
export type Format = (typeof formats)[number];

/** Formats that are written from the document tree. */
export type WrittenFormat = Exclude<Format, 'jsonld'>;

export interface RenderOptions {
  readonly formats: readonly Format[];
  readonly language: ReportLanguage;
  readonly date?: string | undefined;
  readonly folder: string;
}

/** What a thread is to do. */
export interface RenderJob {
  readonly format: WrittenFormat;
  readonly report: Report;
}

/** What a thread made of it. */
export type RenderAnswer =
  | { readonly bytes: Uint8Array; readonly failure?: never }
  | {
      readonly bytes?: never;
      readonly failure: {
        readonly message: string;
        readonly code?: string | undefined;
        readonly hint?: string | undefined;
        readonly issues?: readonly object[] | undefined;
      };
    };

/** Named by way of `dist`, so that the path is right from the built program and from the sources alike. */
const program = new URL('../dist/render-worker.js', import.meta.url);

const bytesOf = ({ bytes, failure }: RenderAnswer): Uint8Array => {
  if (!failure) return bytes;
  const { message, code, hint, issues = [] } = failure;
  if (code === undefined) throw new Error(message);
  throw new CliError('unrenderable', message, {
    ...(hint !== undefined && { hint }),
    issues: issues as readonly Issue[],
  });
};

/**
 * Writes a report in a thread of its own: laying out pages takes seconds without a pause, and meanwhile the command
 * must answer to Ctrl-C, and the other formats can be written.
 */
async function inThread(format: WrittenFormat, report: Report, stop: AbortSignal): Promise<Uint8Array> {
  const job: RenderJob = { format, report };
  const worker = new Worker(program, { workerData: job });
  stop.addEventListener('abort', () => void worker.terminate());
  const answer = new Promise<RenderAnswer>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
  });
  return bytesOf(await answer);
}

async function jsonLd(dossier: Dossier): Promise<Uint8Array> {
  const { printJsonLd, toJsonLd } = await import('@bilateral/jsonld');
  return new TextEncoder().encode(printJsonLd(toJsonLd(dossier)));
}

const fileName = ({ info }: Dossier, format: Format, language: ReportLanguage): string =>
  format === 'jsonld' ? `${info.id}.jsonld` : `${info.id}.${language}.${format}`;

/** Renders every file in memory; the first failure stops the others. */
export async function render(
  dossier: Dossier,
  options: RenderOptions,
  progress: Progress,
): Promise<readonly OutputFile[]> {
  const { language, date, folder } = options;
  const stop = new AbortController();
  const open = new Set(options.formats.map((format) => fileName(dossier, format, language)));
  const show = (): void => progress.show(`writing ${[...open].join(', ')} …`);
  const { buildReport } = await import('@bilateral/report');
  show();
  const tree = options.formats.some((format) => format !== 'jsonld')
    ? buildReport(dossier, { language, ...(date !== undefined && { date }) })
    : undefined;
  const file = async (format: Format): Promise<OutputFile> => {
    const name = fileName(dossier, format, language);
    const content = await (format === 'jsonld'
      ? jsonLd(dossier)
      : inThread(format, tree as Report, stop.signal));
    open.delete(name);
    show();
    return { path: join(folder, name), content };
  };
  try {
    return await Promise.all(options.formats.map(file));
  } finally {
    stop.abort();
  }
}
