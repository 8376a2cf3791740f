import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createDossier, type CompiledDossier } from '../src/index.js';
import { conflictsSection, modalitySection, readingsSection, supportSection } from './coverage/claims.js';
import { beyondSection } from './coverage/beyond.js';
import { eventsSection, visitsSection } from './coverage/events.js';
import { missingSection } from './coverage/missing.js';
import { recordsSection } from './coverage/records.js';
import { sourcesSection } from './coverage/sources.js';
import { textsSection } from './coverage/texts.js';
import { compiledDossier } from './names-table.js';

/** Where the page stands. */
export const coverageFile = fileURLToPath(new URL('../../../docs/coverage.md', import.meta.url));

/** The sections that ask the dossier, in the order of the page. */
const sections = [
  recordsSection,
  beyondSection,
  eventsSection,
  visitsSection,
  sourcesSection,
  modalitySection,
  supportSection,
  conflictsSection,
  readingsSection,
] as const;

/** The page on what the dossier holds and what it lacks, in Markdown. */
export function coveragePage(compiled: CompiledDossier): string {
  const dossier = createDossier(compiled);
  const { title, edition, reach } = dossier.info;
  const parts = [
    `# What the dossier holds, and what it does not: ${title.en}`,
    'Written from the dossier by `npx tsx packages/core/scripts/coverage-page.ts`, never by hand; what counts as a source, and how it is cited, is in [source-policy.md](source-policy.md).',
    `Edition of ${edition}. ${reach.en}`,
    ...sections.map((write) => write(dossier)),
    textsSection(compiled),
    missingSection(dossier),
  ];
  return `${parts.join('\n\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(coverageFile, coveragePage(await compiledDossier()));
  process.stdout.write(`wrote ${coverageFile}\n`);
}
