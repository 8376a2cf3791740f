import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PakistanRussiaIds } from '@bilateral/core/pakistan-russia';
import { createDossier, type CompiledDossier } from '../src/index.js';
import { table } from './coverage/markdown.js';
import { compiledDossier } from './names-table.js';
import { callsIn, textOfTheme } from './questions/calls.js';
import { passages } from './questions/passages.js';
import type { Answer, PakistanRussia, Question } from './questions/question.js';
import { themes, type Theme } from './questions/themes.js';

/** Where the page stands. */
export const questionsFile = fileURLToPath(new URL('../../../docs/questions.md', import.meta.url));

/** How many lines of an answer are shown. */
const mostLines = 12;

/** The fragment that leads to a heading: small letters, digits and hyphens, as web pages make it of the heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_\- ]/gu, '')
    .replaceAll(' ', '-');

const answerText = (dossier: PakistanRussia, { total, head, lines }: Answer): string => {
  const shown = lines.slice(0, mostLines);
  const rows = shown.map(({ cells, evidence }) => [...cells, passages(dossier, evidence)]);
  const more = lines.length - shown.length;
  const count = `${total ? `${total} in ` : ''}${lines.length === 1 ? '1 line' : `${lines.length} lines`}`;
  const counted = `*${count}${more > 0 ? `, of which the first ${mostLines} are shown` : ''}.*`;
  return rows.length === 0 ? '*None.*' : `${counted}\n\n${table([...head, 'Passages'], rows)}`;
};

const questionText = (
  { text, reading, answer }: Question,
  call: string,
  number: number,
  dossier: PakistanRussia,
): string =>
  [
    `### ${text}`,
    `Question ${number}${reading ? `. ${reading}` : ''}`,
    `\`\`\`ts\n${call}\n\`\`\``,
    answerText(dossier, answer(dossier)),
  ].join('\n\n');

const themeText = ({ title, file, questions }: Theme, first: number, dossier: PakistanRussia): string => {
  const calls = new Map(callsIn(textOfTheme(file)).map(({ question, text }) => [question, text]));
  const parts = questions.map((each, index) => {
    const call = calls.get(each.text);
    if (call === undefined) throw new Error(`no call of '${each.text}' in ${file}.ts`);
    return questionText(each, call, first + index, dossier);
  });
  return [`## ${title}`, ...parts].join('\n\n');
};

/** The number of the first question of each theme: they are counted through. */
const firstNumbers = (): readonly number[] => {
  let next = 1;
  return themes.map(({ questions }) => (next += questions.length) - questions.length);
};

const contents = (): string => {
  const firsts = firstNumbers();
  return themes
    .map(({ title, questions }, index) => {
      const lines = questions.map(
        ({ text }, place) => `${(firsts[index] ?? 0) + place}. [${text}](#${anchor(text)})`,
      );
      return `[${title}](#${anchor(title)})\n\n${lines.join('\n')}`;
    })
    .join('\n\n');
};

const introduction = (dossier: PakistanRussia): string =>
  [
    `Each question below is answered by a call of the package \`@bilateral/core\`, shown as it was compiled, type-checked and run on the dossier (edition of ${dossier.info.edition}); the answer stands under it, and each line ends with the passages that it rests on: the source, then paragraph and sentence (\`world-affairs-insider-diplomatic-bond\` 25.1), or “(whole page)” where a page is cited as a whole. A line that names more than a few sources counts the rest; an answer of more than ${mostLines} lines is cut, and counted. “Actual” is what is told as having happened; what was planned, proposed, forecast, alleged or denied is marked. “Sources disagree” marks an open conflict.`,
    'To run a call: install the package, import the functions it uses, and name the dossier:',
    "```ts\nimport { findRecords } from '@bilateral/core';\nimport { pakistanRussia as dossier } from '@bilateral/core/pakistan-russia';\n\nfindRecords(dossier, { kind: 'visit', period: { within: '2022' }, modality: 'actual' });\n```",
    'Written by `npx tsx packages/core/scripts/questions-page.ts`, never by hand; a test holds it fresh.',
  ].join('\n\n');

/** The page of questions with their calls and answers, in Markdown. */
export function questionsPage(compiled: CompiledDossier): string {
  const dossier = createDossier<PakistanRussiaIds>(compiled);
  const firsts = firstNumbers();
  const parts = [
    `# Questions to the dossier, and its answers: ${dossier.info.title.en}`,
    introduction(dossier),
    contents(),
    ...themes.map((theme, index) => themeText(theme, firsts[index] ?? 1, dossier)),
  ];
  return `${parts.join('\n\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(questionsFile, questionsPage(await compiledDossier()));
  process.stdout.write(`wrote ${questionsFile}\n`);
}
