import { writeFile } from 'node:fs/promises';
import { plainOf, type PlainBlock, type PlainDocument, type Run } from '../plain.js';
import { fonts, type Writer } from './writer.js';

/** Text as a string of code: no character in it is markup. */
const quoted = (text: string): string => `#"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}";`;

const inline = (runs: readonly Run[]): string =>
  runs
    .map((run) => ('text' in run ? quoted(run.text) : `#super(link(<note-${run.note}>)[${run.note}]);`))
    .join('');

function markup(block: PlainBlock): string {
  switch (block.kind) {
    case 'heading':
      return `#heading(level: ${block.level})[${quoted(block.text)}]`;
    case 'paragraph':
      return `${inline(block.runs)}\n`;
    case 'list':
      return `#list(${block.items.map((item) => `[${inline(item)}]`).join(', ')})`;
    case 'table': {
      const columns = block.widths.map((share) => `${share * 100}fr`).join(', ');
      const cells = block.rows.map((row) => row.map((cell) => `[${inline(cell)}]`).join(', '));
      const head = block.head.map((text) => `[${quoted(text)}]`).join(', ');
      return `#figure(caption: [${quoted(block.caption)}], table(columns: (${columns},), table.header(${head}),\n${cells.join(',\n')}))`;
    }
    case 'note':
      return `#block[#text(size: 8.5pt)[${block.number}. ${quoted(block.text)}]] <note-${block.number}>`;
    case 'source':
      return `#block[#text(size: 8.5pt)[${quoted(block.text)}]]`;
  }
}

const preamble = ({ title, language }: PlainDocument): string => `
#set document(title: [${quoted(title)}], date: none)
#set page(paper: "a4", margin: 2.5cm, numbering: "1")
#set text(font: ("Noto Serif", "Noto Naskh Arabic"), size: 10pt, lang: "${language}")
#set par(justify: true)
#show heading: set text(font: ("Noto Sans", "Noto Naskh Arabic"))
#show figure: set block(breakable: true)
#show table: set text(size: 9pt)
#set table(stroke: none, align: start)
#title()
#outline(depth: 1)
`;

/** Typst, compiled for Node.js: markup that is compiled with its own layout and shaping; asked for PDF/UA-1. */
export const typst: Writer = {
  format: 'pdf',
  prepare: (report) => {
    const plain = plainOf(report);
    const source = preamble(plain) + plain.blocks.map(markup).join('\n');
    return async (file) => {
      const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
      const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });
      await writeFile(file, compiler.pdf({ mainFileContent: source }, { pdfStandard: 'ua-1' }));
    };
  },
};
