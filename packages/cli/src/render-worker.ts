import { parentPort, workerData } from 'node:worker_threads';
import type { Report } from '@bilateral/report';
import type { RenderAnswer, RenderJob, WrittenFormat } from './render.js';

/** Each writer is loaded only when it is asked for. */
const writers: Readonly<Record<WrittenFormat, (report: Report) => Promise<Uint8Array>>> = {
  docx: async (report) => (await import('@bilateral/docx')).renderDocx(report),
  pdf: async (report) => (await import('@bilateral/pdf')).renderPdf(report),
};

/** An error on its way between threads would lose all but its message: what a reader is told travels as plain data. */
const told = (error: unknown): RenderAnswer => {
  const { message, code, hint, issues } = error as Error & {
    code?: string;
    hint?: string;
    issues?: readonly object[];
  };
  return { failure: { message, code, hint, issues } };
};

async function answer({ format, report }: RenderJob): Promise<RenderAnswer> {
  try {
    return { bytes: await writers[format](report) };
  } catch (error) {
    return told(error);
  }
}

parentPort?.postMessage(await answer(workerData as RenderJob));
