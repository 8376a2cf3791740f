import { parentPort, workerData } from 'node:worker_threads';
import { BilateralError, createDossier, type Dossier } from '@bilateral/core';
import type { Attachment, Report } from '@bilateral/report';
import { loadEmbedded } from './load-dossier.js';
import { attachmentOf, jsonLdOf } from './report-data.js';
import type { Format, RenderAnswer, RenderJob } from './render.js';

interface Written {
  readonly report: Report;
  /** Absent where no data are to travel with the report. */
  readonly data?: Attachment;
}

async function writtenOf(dossier: Dossier, { language, report: options, data }: RenderJob): Promise<Written> {
  const { buildReport } = await import('@bilateral/report');
  const report = buildReport(dossier, { ...options, language });
  return data ? { report, data: await attachmentOf(dossier, report) } : { report };
}

/** Each writer is loaded only when it is asked for. */
const writers: Readonly<Record<Format, (dossier: Dossier, job: RenderJob) => Promise<Uint8Array>>> = {
  docx: async (dossier, job) => {
    const { renderDocx } = await import('@bilateral/docx');
    const { report, ...options } = await writtenOf(dossier, job);
    return renderDocx(report, options);
  },
  pdf: async (dossier, job) => {
    const { renderPdf } = await import('@bilateral/pdf');
    const { report, ...options } = await writtenOf(dossier, job);
    return renderPdf(report, { ...options, urdu: job.urdu });
  },
  jsonld: (dossier) => jsonLdOf(dossier),
};

/** An error on its way between threads would lose all but its message: what a reader is told travels as plain data. */
const told = (error: unknown): RenderAnswer => {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof BilateralError)) return { failure: { message } };
  const { code, hint, issues } = error;
  return { failure: { message, refused: { code, hint, issues } } };
};

async function answer(job: RenderJob): Promise<RenderAnswer> {
  try {
    const dossier = job.compiled ? createDossier(job.compiled) : await loadEmbedded();
    return { bytes: await writers[job.format](dossier, job) };
  } catch (error) {
    return told(error);
  }
}

parentPort?.postMessage(await answer(workerData as RenderJob));
