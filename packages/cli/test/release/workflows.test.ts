import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '..', '..', '..', '..', '.github', 'workflows');
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
}));

/** What the checker of GitHub's own editors says. */
async function problemsIn(text: string): Promise<readonly string[]> {
  // It keeps what it has parsed by its address.
  const address = `file:///.github/workflows/${createHash('sha256').update(text).digest('hex')}.yml`;
  const document = TextDocument.create(address, 'yaml', 1, text);
  const found = await validate(document);
  return found.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}

test('a mistake in a workflow would be found', async () => {
  const { text } = workflows[0]!;
  expect(await problemsIn(text.replace('runs-on:', 'run-on:').replace('github.ref', 'github.reff'))).toEqual(
    expect.arrayContaining([
      expect.stringContaining('reff'),
      expect.stringContaining("Unexpected value 'run-on'"),
    ]),
  );
});

describe.each(workflows)('the workflow $name', ({ text }) => {
  test('is one that GitHub runs', async () => {
    expect(await problemsIn(text)).toEqual([]);
  });

  test('names every action by a commit, with the version that it is', () => {
    const uses = [...text.matchAll(/uses: (.*)$/gm)].map(([, action = '']) => action);
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual(
      [],
    );
  });

  test('may do nothing that it does not say', () => {
    expect(text).toMatch(/^permissions:/m);
  });
});
