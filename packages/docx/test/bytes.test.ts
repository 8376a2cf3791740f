import { unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { renderDocx } from '../src/index.js';
import { everyNode } from './every-node.js';
import { reportFixture } from './fixture.js';

const report = reportFixture({ chapters: 1, longTableRows: 5 });

afterEach(() => {
  vi.useRealTimers();
});

function setClock(time: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) });
}

test('the same report gives the same bytes, at another time and after another report', async () => {
  setClock('2024-05-17T10:00:00Z');
  const first = await renderDocx(report);
  setClock('2031-12-31T23:59:58Z');
  await renderDocx(reportFixture({ chapters: 2, longTableRows: 9 }));
  const second = await renderDocx(report);
  expect(Buffer.compare(first, second)).toBe(0);
});

test('the same report gives the same bytes on the other side of the earth', async () => {
  const zone = process.env['TZ'];
  try {
    process.env['TZ'] = 'Pacific/Kiritimati';
    const first = await renderDocx(everyNode('ur'));
    process.env['TZ'] = 'Pacific/Pago_Pago';
    expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe(660);
    expect(Buffer.compare(first, await renderDocx(everyNode('ur')))).toBe(0);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

test('reports that differ in one word differ in their bytes', async () => {
  const other = { ...report, cover: { ...report.cover, title: 'Arcadia and Baltia' } };
  expect(Buffer.compare(await renderDocx(report), await renderDocx(other))).not.toBe(0);
});

test('the package begins with its content types, and lists the rest by name', async () => {
  const paths = Object.keys(unzipSync(await renderDocx(report)));
  expect(paths.slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels']);
  expect(paths.slice(2)).toEqual(paths.slice(2).sort());
});

test('the report is not changed by rendering it', async () => {
  const before = JSON.stringify(report);
  await renderDocx(report);
  expect(JSON.stringify(report)).toBe(before);
});

test('five hundred notes on sixty pages are written', async () => {
  const long = reportFixture({ chapters: 32, longTableRows: 120 });
  expect(long.notes.length).toBeGreaterThan(500);
  const parts = unzipSync(await renderDocx(long));
  const footnotes = new TextDecoder().decode(parts['word/footnotes.xml']);
  expect(footnotes.match(/<w:footnote w:id="/g)).toHaveLength(long.notes.length);
}, 60_000);
