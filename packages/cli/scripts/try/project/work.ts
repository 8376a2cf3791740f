import type * as core from '@bilateral/core';
import type * as compile from '@bilateral/core/compile';
import type * as dossier from '@bilateral/core/pakistan-russia';
import type * as schema from '@bilateral/core/schema';
import type * as docx from '@bilateral/docx';
import type * as jsonld from '@bilateral/jsonld';
import type * as published from '@bilateral/jsonld/publish';
import type * as pdf from '@bilateral/pdf';
import type * as report from '@bilateral/report';

/** The modules that a program has loaded, however it did. */
export interface Loaded {
  readonly '@bilateral/core': typeof core;
  readonly '@bilateral/core/pakistan-russia': typeof dossier;
  readonly '@bilateral/core/schema': typeof schema;
  readonly '@bilateral/report': typeof report;
  readonly '@bilateral/jsonld': typeof jsonld;
  readonly '@bilateral/jsonld/publish': typeof published;
}

/** The modules that only Node loads. */
export interface LoadedInNode extends Loaded {
  readonly '@bilateral/core/compile': typeof compile;
  readonly '@bilateral/docx': typeof docx;
  readonly '@bilateral/pdf': typeof pdf;
}

/** What came out, by what it is: the same on every platform. */
export type Answers = Readonly<Record<string, string>>;

const date = '2026-11-21';

async function digest(content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `${bytes.length} bytes, ${[...hash.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** What core, report and jsonld make of the shipped dossier. */
export async function answersOf(loaded: Loaded): Promise<Answers> {
  const { pakistanRussia } = loaded['@bilateral/core/pakistan-russia'];
  const visits = loaded['@bilateral/core'].visitsBetween(pakistanRussia, 'pakistan', 'russia');
  const report = loaded['@bilateral/report'].buildReport(pakistanRussia, {
    language: 'ur',
    date,
    detail: 'brief',
  });
  const { printJsonLd, toJsonLd } = loaded['@bilateral/jsonld'];
  const document = toJsonLd(pakistanRussia, { records: visits.map(({ id }) => id) });
  const visit = loaded['@bilateral/core/schema'].recordSchemas.visit.safeParse({});
  return {
    visits: await digest(visits.map(({ id, label }) => `${id} ${label.ru}`).join('\n')),
    'report tree': await digest(JSON.stringify(report)),
    'linked data': await digest(printJsonLd(document)),
    shapes: await digest(loaded['@bilateral/jsonld/publish'].shapesTurtle()),
    schema: visit.success ? 'accepts nothing' : `${visit.error.issues.length} issues`,
  };
}

/** What all libraries make, of a dossier in a folder too. */
export async function answersInNode(loaded: LoadedInNode, folder: string): Promise<Answers> {
  const compiled = await loaded['@bilateral/core/compile'].compileDossier(folder);
  const dossier = loaded['@bilateral/core'].createDossier(compiled);
  const report = loaded['@bilateral/report'].buildReport(dossier, { language: 'ur', date });
  return {
    ...(await answersOf(loaded)),
    compiled: await digest(JSON.stringify(compiled)),
    word: await digest(await loaded['@bilateral/docx'].renderDocx(report)),
    pdf: await digest(await loaded['@bilateral/pdf'].renderPdf(report)),
  };
}
