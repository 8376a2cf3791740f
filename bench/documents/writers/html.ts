import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '@bilateral/report';
import { plainOf, type PlainBlock, type Run } from '../plain.js';
import { faces } from './writer.js';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const inline = (runs: readonly Run[]): string =>
  runs
    .map((run) =>
      'text' in run ? escaped(run.text) : `<sup><a href="#note-${run.note}">${run.note}</a></sup>`,
    )
    .join('');

function markup(block: PlainBlock): string {
  switch (block.kind) {
    case 'heading': {
      const name = `h${Math.min(6, block.level + 1)}`;
      return `<${name}>${escaped(block.text)}</${name}>`;
    }
    case 'paragraph':
      return `<p>${inline(block.runs)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</ul>`;
    case 'table': {
      const columns = block.widths.map((share) => `<col style="width:${share * 100}%">`).join('');
      const head = block.head.map((text) => `<th scope="col">${escaped(text)}</th>`).join('');
      const rows = block.rows.map(
        (row) => `<tr>${row.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`,
      );
      return `<table><caption>${escaped(block.caption)}</caption><colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
    }
    case 'note':
      return `<p class="small" id="note-${block.number}">${block.number}. ${escaped(block.text)}</p>`;
    case 'source':
      return `<p class="small">${escaped(block.text)}</p>`;
  }
}

const style = (rtl: boolean): string => `
@font-face { font-family: "Text"; src: url("file://${faces.serif}"); }
@font-face { font-family: "Heading"; src: url("file://${faces.heading}"); font-weight: bold; }
@font-face { font-family: "Naskh"; src: url("file://${faces.naskh}"); }
@font-face { font-family: "Naskh"; src: url("file://${faces.naskhBold}"); font-weight: bold; }
@page { size: A4; margin: 2.5cm; }
body { font: 10pt/${rtl ? 1.85 : 1.45} "Text", "Naskh"; }
h1, h2, h3, th { font-family: "Heading", "Naskh"; }
p { text-align: justify; }
a { color: inherit; text-decoration: none; }
table { width: 100%; border-collapse: collapse; font-size: 9pt; table-layout: fixed; }
td, th { text-align: start; vertical-align: top; border-bottom: 0.5pt solid #ccc; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.small { font-size: 8.5pt; }
`;

/** Writes a report as one page of HTML, as those who print from browsers do, and gives its file. */
export async function htmlFile(report: Report, folder: string): Promise<string> {
  const { title, language, direction, blocks } = plainOf(report);
  const file = join(folder, 'report.html');
  const head = `<meta charset="utf-8"><title>${escaped(title)}</title><style>${style(direction === 'rtl')}</style>`;
  await writeFile(
    file,
    `<!doctype html><html lang="${language}" dir="${direction}"><head>${head}</head><body><h1>${escaped(title)}</h1>\n${blocks.map(markup).join('\n')}</body></html>`,
  );
  return file;
}
