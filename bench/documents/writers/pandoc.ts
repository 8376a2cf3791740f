import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainOf, type PlainBlock, type Run } from '../plain.js';
import { run, type Writer } from './writer.js';

const escaped = (text: string): string => text.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&').replaceAll('\n', ' ');

const inline = (runs: readonly Run[]): string =>
  runs.map((each) => ('text' in each ? escaped(each.text) : `[^${each.note}]`)).join('');

function markdown(block: PlainBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
    case 'paragraph':
      return inline(block.runs);
    case 'list':
      return block.items.map((item) => `- ${inline(item)}`).join('\n');
    case 'table': {
      const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
      const rule = line(block.widths.map((share) => '-'.repeat(Math.max(3, Math.round(share * 60)))));
      const rows = block.rows.map((row) => line(row.map(inline)));
      return [line(block.head.map(escaped)), rule, ...rows, '', `: ${escaped(block.caption)}`].join('\n');
    }
    case 'note':
      return `[^${block.number}]: ${escaped(block.text)}`;
    case 'source':
      return escaped(block.text);
  }
}

/** pandoc from Markdown, as those who write reports by text files do. */
export const pandoc: Writer = {
  format: 'docx',
  program: 'pandoc',
  prepare: async (report, folder) => {
    const { title, language, direction, blocks } = plainOf(report);
    const source = join(folder, 'report.md');
    const head = `---\ntitle: ${JSON.stringify(title)}\nlang: ${language}\ndir: ${direction}\n---\n\n`;
    await writeFile(source, head + blocks.map(markdown).join('\n\n'));
    return (file) => run('pandoc', ['--from', 'markdown', '--to', 'docx', '--output', file, source]);
  },
};
