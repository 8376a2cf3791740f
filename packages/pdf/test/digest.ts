/** Prints the digest of a report that is rendered in a process of its own: `node --import tsx digest.ts ur`. */
import { createHash } from 'node:crypto';
import type { ReportLanguage } from '@bilateral/report';
import { renderPdf } from '../src/index.js';
import { fixtureReport } from './fixture-report.js';

const report = fixtureReport({}, process.argv[2] as ReportLanguage);
process.stdout.write(
  createHash('sha256')
    .update(await renderPdf(report))
    .digest('hex'),
);
