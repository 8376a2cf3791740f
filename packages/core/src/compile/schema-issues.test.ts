import { expect, test } from 'vitest';
import { sourceSchema } from '../model/source.js';
import { recordSchemas } from '../model/record.js';
import { knownFields } from './known-fields.js';
import { schemaIssues } from './schema-issues.js';
import { parseYaml } from './yaml-file.js';

const issuesOf = (
  schema: typeof sourceSchema | typeof recordSchemas.visit,
  text: string,
): readonly object[] => {
  const parsed = parseYaml('a.yaml', new TextEncoder().encode(text));
  if ('issues' in parsed) throw new Error('expected YAML that can be read');
  const result = schema.safeParse(parsed.yaml.data);
  return result.success
    ? []
    : schemaIssues(result.error, parsed.yaml, 'a', (path) => knownFields(schema, path));
};

const visit = (claim: string): string => `label: { en: A visit }\nclaims:\n  - ${claim}\n`;

test.each([
  [
    'a missing field',
    'says: { from: arcadia }',
    { message: "the field 'source' is missing", found: 'nothing', expected: 'string', line: 3 },
  ],
  [
    'a wrong type',
    'source: gazette\n    at: "1.1"\n    says: { from: 5 }',
    { message: "the field 'from' has the wrong type", found: '5', expected: 'string', line: 5 },
  ],
  [
    'an unlisted code',
    'source: gazette\n    modality: plannd\n    says: {}',
    {
      message: "the field 'modality' has a value that is not on its list",
      hint: 'did you mean planned?',
      line: 4,
    },
  ],
  [
    'a wrong number of a passage',
    'source: gazette\n    at: "1"\n    says: {}',
    {
      message: "the field 'at' has a wrong value",
      expected: 'paragraph.sentence in quotes, such as "25.1" or "25.1-3"',
      line: 4,
    },
  ],
  [
    'an impossible day',
    'source: gazette\n    says: { date: "1950-02-30" }',
    {
      message: "'1950-02-30' is no date of the calendar",
      expected: expect.stringMatching(/^EDTF/) as string,
      line: 4,
    },
  ],
  [
    'a day as people write it',
    'source: gazette\n    says: { date: 2 May 1950 }',
    {
      message: "'2 May 1950' is no date of the calendar",
      hint: 'the year comes first, month and day have two digits each: 2022-02-24',
      line: 4,
    },
  ],
  [
    'an unknown field',
    'source: gazette\n    says: { fro: arcadia }',
    { message: "the field 'fro' is unknown here", hint: 'did you mean from?', line: 4 },
  ],
  [
    'a text that a comma has ended',
    'source: gazette\n    note: { en: He came, they say }\n    says: {}',
    {
      message: "the field 'they say' is unknown here",
      hint: 'between { and } a text with a comma stands in quotes',
      line: 4,
    },
  ],
  [
    'a place that was not filled in',
    'source: gazette\n    modality: # fill in\n    says: {}',
    {
      message: "the field 'modality' is empty",
      found: 'null',
      expected: 'one of actual, planned, proposed, forecast, alleged, denied',
      hint: 'write a value after the colon, or delete the line',
      line: 4,
    },
  ],
])('%s is named, with what was found and expected', (_title, claim, issue) => {
  expect(issuesOf(recordSchemas.visit, visit(claim))).toMatchObject([issue]);
});

test('what zod itself finds is told in the same words', () => {
  const source = 'title: A\nlanguage: en\ntype: newspaper\n';
  expect(issuesOf(sourceSchema, `${source}address: nowhere\n`)).toMatchObject([
    {
      message: "the field 'address' has a wrong value",
      found: '"nowhere"',
      expected: 'a valid url',
      line: 4,
    },
  ]);
  expect(issuesOf(sourceSchema, `${source}authors: []\n`)).toMatchObject([
    { message: 'Too small', found: '[]', expected: expect.stringContaining('1') as string },
  ]);
});

test('an empty file is called by its name', () => {
  expect(issuesOf(sourceSchema, '')).toMatchObject([
    { message: 'the file has the wrong type', found: 'null', expected: 'object' },
  ]);
});
