import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lockTexts } from '@bilateral/core/compile';
import { onTestFinished } from 'vitest';

/** Two sentences in the first paragraph, two in the second, a heading as the third. */
export const text = [
  'The president of Arcadia visited Baltia on 2 May 1950. He stayed a week.',
  'The two states will build a bridge. It will cost 3 million dollars.',
  'Advertisement',
].join('\n');

/** The files of a small valid dossier of two fictional states. */
export const files: Readonly<Record<string, string>> = {
  'dossier.yaml': `id: arcadia-baltia
title: { en: Arcadia and Baltia }
parties: [arcadia, baltia]
predecessors: { baltia: [old-baltia] }
languages: [en]
licence: CC-BY-4.0
creator: The Archive
edition: "2024-05-17"
reach: { en: Two invented texts. }
limits: { en: Nothing here is true. }
retired:
  arcadian-visit: { replacedBy: [visit-1950], why: It was renamed. }
`,
  'sources/gazette.yaml': `title: A week in Baltia
publisher: The Gazette
published: "1950-05-20"
language: en
type: newspaper
text: gazette.txt
claims:
  - at: "1.1"
    says: { title: A week in Baltia }
unasserting:
  - { at: "3.1", reason: advertisement }
`,
  'sources/herald.yaml': `title: The guest
publisher: The Herald
published: "1950-06-01"
language: en
type: newspaper
`,
  'records/state/arcadia.yaml': `label: { en: Arcadia }
`,
  'records/state/baltia.yaml': `label: { en: Baltia }
`,
  'records/state/old-baltia.yaml': `label: { en: Old Baltia }
`,
  'records/person/ada-byrne.yaml': `label: { en: Ada Byrne }
`,
  'records/visit/visit-1950.yaml': `label: { en: The president of Arcadia visits Baltia }
claims:
  - source: gazette
    at: ["1.1", "2.1"]
    says:
      date: "1950-05-02"
      from: arcadia
      to: baltia
  - source: gazette
    at: "1.2"
    says: { duration: { value: "1", unit: week } }
    reading:
      duration: { wording: a week, basis: text, why: He stayed so long. }
  - source: herald
    said: { by: ada-byrne }
    says: { date: "1950-05-03" }
conflicts:
  - { property: date, state: open }
`,
  'records/project/bridge.yaml': `label: { en: The bridge }
claims:
  - source: gazette
    at: "2.1-2"
    modality: planned
    says:
      topics: [transport]
      cost: { value: "3", scale: million, currency: USD }
      partners: [arcadia]
`,
};

/** The texts of the dossier in Russian and Urdu. */
const translations: Readonly<Record<string, readonly [ru: string, ur: string]>> = {
  'Arcadia and Baltia': ['Аркадия и Балтия', 'آرکیڈیا اور بالٹیا'],
  'The Archive': ['Архив', 'محافظ خانہ'],
  'Two invented texts.': ['Два вымышленных текста.', 'دو فرضی متون۔'],
  'Nothing here is true.': ['Здесь всё вымысел.', 'یہاں کچھ بھی سچ نہیں۔'],
  'It was renamed.': ['Она переименована.', 'اس کا نام بدل دیا گیا۔'],
  'He stayed so long.': ['Столько он и пробыл.', 'وہ اتنے ہی دن ٹھہرے۔'],
  Arcadia: ['Аркадия', 'آرکیڈیا'],
  Baltia: ['Балтия', 'بالٹیا'],
  'Old Baltia': ['Старая Балтия', 'قدیم بالٹیا'],
  'Ada Byrne': ['Ада Бирн', 'ایڈا برن'],
  'The president of Arcadia visits Baltia': ['Президент Аркадии в Балтии', 'آرکیڈیا کے صدر کا دورۂ بالٹیا'],
  'The bridge': ['Мост', 'پل'],
};

const translated = (file: string): string =>
  file
    .replace('languages: [en]', 'languages: [en, ru, ur]')
    .replaceAll(
      /(\w+): (?:\{ en: (.+?) \}|(?<=(?:why|creator): )(.+?)(?= \}|$))/gm,
      (whole, field: string, text?: string, why?: string) => {
        const en = text ?? why ?? '';
        const [ru, ur] = translations[en] ?? [];
        return ru === undefined || ur === undefined
          ? whole
          : `${field}: { en: ${JSON.stringify(en)}, ru: ${JSON.stringify(ru)}, ur: ${JSON.stringify(ur)} }`;
      },
    );

/** A picture of one dot, as PNG. */
export const dot: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** What a test puts in the place of files; `null` takes a file away. */
export type Changes = Readonly<Record<string, string | Uint8Array | null>>;

/** The same dossier in all languages that reports are written in. */
export const inThreeLanguages: Changes = Object.fromEntries(
  Object.entries(files).map(([name, content]) => [name, translated(content)]),
);

/** The folder of a dossier, and that of its texts. */
export interface Folders {
  readonly dossier: string;
  readonly texts: string;
}

/** A new folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const write = (file: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};

/** Writes the dossier and its texts into a folder, locks the texts, and then makes the changes. */
export async function writeDossier(home: string, changes: Changes = {}): Promise<Folders> {
  const dossier = join(home, 'my-dossier');
  const texts = join(home, 'texts');
  for (const [name, content] of Object.entries(files)) write(join(dossier, name), content);
  write(join(texts, 'gazette.txt'), text);
  await lockTexts(dossier, texts);
  for (const [name, content] of Object.entries(changes)) {
    if (content === null) rmSync(join(dossier, name));
    else write(join(dossier, name), content);
  }
  return { dossier, texts };
}

/** A dossier in a folder of its own. */
export function dossierFolder(changes: Changes = {}): Promise<Folders> {
  return writeDossier(temporaryFolder(), changes);
}
