import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contactSheet } from './gallery/contact-sheet.js';
import { pagesOf, type Document } from './gallery/documents.js';
import { chosenPages } from './gallery/choice.js';
import { galleryPage } from './gallery/page.js';
import { savePicture } from './gallery/pictures.js';
import { isHere, run } from './gallery/tools.js';

/**
 * Writes every page of the reports on the shipped dossier, in three languages, as pictures with a sheet to look over them
 * (`out/gallery/index.html`), and the chosen ones, small, to `docs/gallery` with the page that shows them. `--chosen` leaves the many pages out.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const gallery = join(root, 'out', 'gallery');
const docs = join(root, 'docs', 'gallery');
const bilateral = join(root, 'packages', 'cli', 'bin', 'bilateral.js');

const say = (text: string): boolean => process.stderr.write(`${text}\n`);

if (!isHere('pdftoppm')) {
  say('error: pdftoppm is not here\nhint: it comes with Poppler (Debian: poppler-utils)');
  process.exit(1);
}

const languages = ['en', 'ru', 'ur'] as const;

function write(args: readonly string[]): void {
  say(`bilateral report ${args.join(' ')} …`);
  execFileSync(
    process.execPath,
    [bilateral, 'report', ...args, '--lang', languages.join(','), '--out', gallery],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
}

const named = (detail: string, language: string, ending: string): string =>
  ['pakistan-russia', ...(detail === 'standard' ? [] : [detail]), language, ending].join('.');

/** A Word file as its readers see it, by LibreOffice. */
function throughOffice(docx: string): string {
  const filter =
    'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}';
  const profile = `-env:UserInstallation=file://${join(gallery, 'office')}`;
  say(`${docx} through LibreOffice …`);
  const out = join(gallery, 'word');
  run('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', out, join(gallery, docx)]);
  return join(out, docx.replace(/docx$/, 'pdf'));
}

function documents(): readonly Document[] {
  const all: Document[] = [];
  for (const language of languages) {
    for (const detail of ['standard', 'brief'] as const)
      all.push({ kind: detail, language, pdf: join(gallery, named(detail, language, 'pdf')) });
    if (isHere('soffice'))
      all.push({ kind: 'word', language, pdf: throughOffice(named('standard', language, 'docx')) });
  }
  if (!isHere('soffice')) say('soffice is not here: Word files are left out');
  return all;
}

rmSync(gallery, { recursive: true, force: true });
mkdirSync(gallery, { recursive: true });
write(['--format', 'docx,pdf']);
write(['--format', 'pdf', '--detail', 'brief']);
const all = documents();

if (!process.argv.includes('--chosen')) {
  const sheets = all.map((document) => {
    const pages = pagesOf(document, gallery);
    say(`${document.kind}, ${document.language}: ${pages.length} pages`);
    return { document, pages };
  });
  writeFileSync(join(gallery, 'index.html'), contactSheet(sheets));
  say(`wrote ${join(gallery, 'index.html')}`);
}

mkdirSync(docs, { recursive: true });
for (const { name, document, page } of chosenPages(all, say)) {
  const file = join(docs, `${name}.png`);
  say(`wrote ${file} (page ${page}, ${(savePicture(document.pdf, page, file) / 1000).toFixed(0)} kB)`);
}
writeFileSync(join(root, 'docs', 'gallery.md'), galleryPage());
