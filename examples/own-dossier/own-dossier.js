import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { conflictsIn, createDossier, timelineOf } from '@bilateral/core';
import { compileDossier, verifyTexts } from '@bilateral/core/compile';
import { renderPdf } from '@bilateral/pdf';
import { buildReport } from '@bilateral/report';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const dossier = createDossier(await compileDossier(here('./dossier')));

for (const { source, state, absent } of await verifyTexts(dossier, here('./texts'))) {
  console.log(`${source}: the text is ${state}; words missing from their passages: ${absent.length}`);
}
for (const { date, record } of timelineOf(dossier)) console.log(`${date}  ${record.label.en}`);
for (const { record, property, state, positions } of conflictsIn(dossier)) {
  const sides = positions.map(({ value, sources }) => `${JSON.stringify(value)} (${sources.join(', ')})`);
  console.log(`${record}, ${property}: ${sides.join(' against ')}; ${state}`);
}

await mkdir(here('./out'), { recursive: true });
await writeFile(here('./out/norland-vesteria.en.pdf'), await renderPdf(buildReport(dossier)));
console.log('wrote norland-vesteria.en.pdf');
