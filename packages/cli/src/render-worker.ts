import { parentPort, workerData } from 'node:worker_threads';
import { createDossier, type Dossier } from '@bilateral/core';
import type { Report } from '@bilateral/report';
import { loadEmbedded } from './load-dossier.js';
import type { Format, RenderAnswer, RenderJob } from './render.js';

async function reportOf(dossier: Dossier, job: RenderJob): Promise<Report> {
  const { language, date, period, topics } = job;
  const { buildReport } = await import('@bilateral/report');
  return buildReport(dossier, {
    language,
    ...(date !== undefined && { date }),
    ...(period !== undefined && { period }),
    ...(topics !== undefined && { topics }),
  });
}

async function jsonLd(dossier: Dossier): Promise<Uint8Array> {
  const { printJsonLd, toJsonLd } = await import('@bilateral/jsonld');
  return new TextEncoder().encode(printJsonLd(toJsonLd(dossier)));
}

/** Each writer is loaded only when it is asked for. */
const writers: Readonly<Record<Format, (dossier: Dossier, job: RenderJob) => Promise<Uint8Array>>> = {
  docx: async (dossier, job) => (await import('@bilateral/docx')).renderDocx(await reportOf(dossier, job)),
  pdf: async (dossier, job) => (await import('@bilateral/pdf')).renderPdf(await reportOf(dossier, job)),
  jsonld: jsonLd,
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

async function answer(job: RenderJob): Promise<RenderAnswer> {
  try {
    const dossier = job.compiled ? createDossier(job.compiled) : await loadEmbedded();
    return { bytes: await writers[job.format](dossier, job) };
  } catch (error) {
    return told(error);
  }
}

parentPort?.postMessage(await answer(workerData as RenderJob));
