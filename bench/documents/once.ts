import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuSeconds } from './process-tree.js';
import type { Measured } from './sentences.js';
import { reportOf, type Text } from './texts.js';
import { writers, type WriterName } from './writers/index.js';

/** Writes one document by one writer in a process of its own, and tells on one line what it took. */
const [name, pages, language, text, file] = process.argv.slice(2) as [
  WriterName,
  string,
  Measured,
  Text,
  string,
];
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const write = await writers[name].prepare(reportOf(text, Number(pages), language), folder);
  const [start, work] = [performance.now(), cpuSeconds()];
  await write(file);
  const seconds = (performance.now() - start) / 1000;
  const cpu = cpuSeconds() - work;
  const ownMegabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${JSON.stringify({ seconds, cpu, ownMegabytes, bytes: statSync(file).size })}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
