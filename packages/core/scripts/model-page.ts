import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { codeLists, type CodeList } from '../src/model/codes.js';
import { kindMeanings } from '../src/model/kind-meanings.js';
import { kindNames, type Kind } from '../src/model/kind.js';
import { recordSchemas } from '../src/model/record.js';
import { sourceSays, sourceSchema } from '../src/model/source.js';
import { propertyType } from '../src/model/value.js';
import { flow } from '../src/scaffold/flow.js';
import {
  dateForm,
  isEditorText,
  isLocalText,
  meaningOf,
  objectIn,
  unwrapped,
} from '../src/scaffold/forms.js';
import { kindLabels } from '../src/words/kind-labels.js';
import { formOf } from './model/form-of.js';

/** Where the page stands. */
export const modelFile = fileURLToPath(new URL('../../../docs/model.md', import.meta.url));

type Schema = z.core.$ZodType;

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;

/** An amount is told of once, in a part of its own; the fields of other values are rows below them. */
const fieldsOf = (schema: Schema): z.core.$ZodShape => {
  const type = propertyType.get(unwrapped(schema))?.type.type;
  return type === 'quantity' || isLocalText(schema) || isEditorText(schema) || type === 'exact'
    ? {}
    : fieldsAt(schema);
};

const rowsOf = (shape: z.core.$ZodShape, within = ''): readonly string[] =>
  Object.entries(shape).flatMap(([name, schema]) => {
    const { description, example } = meaningOf(schema);
    const shown = example === undefined ? '' : `\`${flow(example)}\``;
    const path = `${within}${name}`;
    return [
      row([`\`${path}\``, description, formOf(schema), shown]),
      ...rowsOf(fieldsOf(schema), `${path}.`),
    ];
  });

const table = (shape: z.core.$ZodShape): string =>
  [
    row(['Property', 'What it is', 'Form', 'Example']),
    row(['---', '---', '---', '---']),
    ...rowsOf(shape),
  ].join('\n');

const without = (shape: z.core.$ZodShape, names: readonly string[]): z.core.$ZodShape =>
  Object.fromEntries(Object.entries(shape).filter(([name]) => !names.includes(name)));

/** The fields of an object, or of the elements of a list; none of anything else. */
const fieldsAt = (schema: Schema | undefined): z.core.$ZodShape => (schema && objectIn(schema)?.shape) ?? {};

const claimShape = (kind: Kind): z.core.$ZodShape => fieldsAt(recordSchemas[kind].shape.claims);

/** What the editor says of a record of every kind: `claims` and what some kinds have of their own stand elsewhere. */
const editorial = without(recordSchemas.state.shape, ['claims']);

const typeName = (kind: Kind): string =>
  kind === 'document' || kind === 'event'
    ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Record`
    : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;

const kindPart = (kind: Kind): string => {
  const own = without(recordSchemas[kind].shape, ['claims', ...Object.keys(editorial)]);
  const { ru, ur } = kindLabels[kind];
  return [
    `### ${kind}`,
    '',
    `${kindMeanings[kind]} In TypeScript \`${typeName(kind)}\`, in Russian ${ru}, in Urdu ${ur}.`,
    '',
    ...(Object.keys(own).length > 0
      ? ['The editor gives besides:', '', table(own), '', 'Claims say:', '']
      : []),
    table(fieldsAt(claimShape(kind)['says'])),
    '',
  ].join('\n');
};

const listPart = (list: CodeList): string =>
  [
    `### ${list}`,
    '',
    Object.entries<{ readonly en: string }>(codeLists[list])
      .map(([code, { en }]) => (en === code ? `\`${code}\`` : `\`${code}\` ${en}`))
      .join(' · '),
    '',
  ].join('\n');

const amountOf = (property: string): z.core.$ZodShape =>
  fieldsAt(fieldsAt(claimShape('agreement')['says'])[property]);

const introduction = `# The model: kinds of records and what is said of them

Written from the schemas by \`npx tsx packages/core/scripts/model-page.ts\`.

A record is what its sources say. Its file holds what the editor says of it, and its claims: each is a partial record, with the
[properties of its kind](#kinds). Merging makes the \`values\` of the record of them, in the same shape. Where a property has fields,
they stand below it with a dot. Lists unite by the fields that are named as their key, and are merged field by field.
`;

const valueParts = (): readonly string[] => [
  '## Dates',
  '',
  dateForm,
  '',
  '## Amounts',
  '',
  'Exact, as the source gives it: numbers are texts, so that no digit is lost. A measure has a unit:',
  '',
  table(amountOf('quantity')),
  '',
  'Money has a currency in its place:',
  '',
  table(without(amountOf('amount'), ['value', 'min', 'max', 'scale', 'approximate'])),
  '',
];

const recordParts = (): readonly string[] => [
  '## What the editor says of every record',
  '',
  table(editorial),
  '',
  '## Claims',
  '',
  table(without(claimShape('state'), ['says'])),
  '',
  '## Kinds',
  '',
  ...kindNames.map(kindPart),
];

const sourceParts = (): readonly string[] => [
  '## Sources',
  '',
  meaningOf(sourceSchema).description,
  '',
  table(without(sourceSchema.shape, ['claims'])),
  '',
  'Of itself a source says:',
  '',
  table(sourceSays.shape),
  '',
];

const listParts = (): readonly string[] => [
  '## Lists of codes',
  '',
  'Each code with its English label where that is another word; `codeLists` of `@bilateral/core` has the Russian and Urdu ones.',
  '',
  ...(Object.keys(codeLists) as CodeList[]).map(listPart),
];

/** The page on kinds and properties, in Markdown. */
export const modelPage = (): string =>
  [introduction, ...valueParts(), ...recordParts(), ...sourceParts(), ...listParts()].join('\n');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(modelFile, modelPage());
  process.stdout.write(`wrote ${modelFile}\n`);
}
