import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** Prints, for each file that it is given, what the checker of GitHub's own editors says, with the numbers of lines. */
const problems: Record<string, readonly string[]> = {};
for (const [index, file] of process.argv.slice(2).entries()) {
  // It keeps what it has parsed by its address.
  const address = `file:///.github/workflows/${index}-${basename(file)}`;
  const document = TextDocument.create(address, 'yaml', 1, readFileSync(file, 'utf8'));
  const found = await validate(document);
  problems[basename(file)] = found.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}
process.stdout.write(JSON.stringify(problems));
