import dns from 'node:dns';
import { openSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { makeSandbox, offences } from './guards.js';

const outside = join(tmpdir(), 'bilateral-outside');

const tried = async (attempt: () => unknown): Promise<readonly string[]> => {
  await Promise.resolve()
    .then(attempt)
    .catch(() => undefined);
  return offences();
};

const polluted = Object.prototype as unknown as Record<string, unknown>;
const attempts: Readonly<Record<string, () => unknown>> = {
  writeFileSync: () => writeFileSync(outside, ''),
  'writeFileSync with a URL': () => writeFileSync(pathToFileURL(outside), ''),
  'writeFileSync with bytes': () => writeFileSync(Buffer.from(outside), ''),
  'writeFile of fs/promises': () => writeFile(outside, ''),
  'openSync for writing': () => openSync(outside, 'w'),
  fetch: () => fetch('http://127.0.0.1:9/'),
  connect: () => connect(9, '127.0.0.1'),
  lookup: () => dns.lookup('localhost', () => undefined),
};

test.each(Object.entries(attempts))('%s is an offence before there is a sandbox', async (_name, attempt) => {
  expect(await tried(attempt)).toHaveLength(1);
});

test('to write within the sandbox is none, to write beside it is one', async () => {
  const sandbox = makeSandbox();
  afterAll(() => rmSync(sandbox, { recursive: true, force: true }));
  expect(await tried(() => writeFileSync(join(sandbox, 'x'), ''))).toEqual([]);
  expect(await tried(() => writeFileSync(join(sandbox, '..', 'x'), ''))).toHaveLength(1);
});

test('to change what all objects inherit is an offence', async () => {
  expect(await tried(() => (polluted['polluted'] = true))).toEqual(['Object.prototype was changed']);
  delete polluted['polluted'];
  expect(offences()).toEqual([]);
});
