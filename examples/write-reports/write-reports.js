import { mkdir, writeFile } from 'node:fs/promises';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { renderDocx } from '@bilateral/docx';
import { printJsonLd, toJsonLd } from '@bilateral/jsonld';
import { renderPdf } from '@bilateral/pdf';
import { buildReport } from '@bilateral/report';

const report = buildReport(pakistanRussia, { language: 'en', date: '2026-11-21' });
const files = {
  'pakistan-russia.en.docx': await renderDocx(report),
  'pakistan-russia.en.pdf': await renderPdf(report),
  'pakistan-russia.jsonld': printJsonLd(toJsonLd(pakistanRussia)),
};

const folder = new URL('./out/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const [name, content] of Object.entries(files)) {
  await writeFile(new URL(name, folder), content);
  console.log(`wrote ${name}`);
}
console.log(`${report.notes.length} notes on ${report.bibliography.length} sources`);
