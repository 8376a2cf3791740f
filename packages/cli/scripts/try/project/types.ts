import {
  claimsOf,
  createDossier,
  findRecords,
  getRecord,
  visitsBetween,
  type Dossier,
} from '@bilateral/core';
import { compileDossier } from '@bilateral/core/compile';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { recordSchemas } from '@bilateral/core/schema';
import { renderDocx } from '@bilateral/docx';
import { printJsonLd, toJsonLd } from '@bilateral/jsonld';
import { publish } from '@bilateral/jsonld/publish';
import { renderPdf } from '@bilateral/pdf';
import { buildReport, type Report } from '@bilateral/report';

const report: Report = buildReport(pakistanRussia, { language: 'en', date: '2026-11-21' });

/** Each line holds a type that an editor is to know. */
export const label: string = getRecord(pakistanRussia, 'pakistan-stream').label.en;
export const date: string | undefined = visitsBetween(pakistanRussia, 'pakistan', 'russia')[0]?.values.date;
export const source: string | undefined = claimsOf(pakistanRussia, 'pakistan-stream')[0]?.source;
export const kinds: readonly ('visit' | 'meeting')[] = findRecords(pakistanRussia, {
  kind: ['visit', 'meeting'],
}).map(({ kind }) => kind);
export const files: Promise<Uint8Array>[] = [renderDocx(report), renderPdf(report)];
export const linked: string = printJsonLd(toJsonLd(pakistanRussia));
export const paths: string[] = [...publish(pakistanRussia)].map(({ path }) => path);
export const own: Promise<Dossier> = compileDossier('my-dossier').then(createDossier);
export const valid: boolean = recordSchemas.visit.safeParse({}).success;

// @ts-expect-error -- no record has this id
getRecord(pakistanRussia, 'no-such-record');
// @ts-expect-error -- reports are written in three languages
buildReport(pakistanRussia, { language: 'fr' });
