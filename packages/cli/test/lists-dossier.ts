import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '@bilateral/core';
import { afterAll, beforeAll } from 'vitest';
import {
  dossierFolder,
  inThreeLanguages,
  writeDossier,
  type Changes,
  type Folders,
} from './dossier-folder.js';

const label = (en: string, ru: string, ur: string): string =>
  `label: { en: ${JSON.stringify(en)}, ru: ${JSON.stringify(ru)}, ur: ${JSON.stringify(ur)} }\n`;

/** What the lists are tried on beside the small dossier: events both ways and of others, plans, and a contested series. */
const events: Changes = {
  'records/state/cordovia.yaml': label('Cordovia', 'Кордовия', 'کورڈوویا'),
  'records/person/boris-lund.yaml': label('Boris Lund', 'Борис Лунд', 'بورس لنڈ'),
  'records/visit/lund-1951.yaml': `${label('Boris Lund visits Arcadia', 'Борис Лунд в Аркадии', 'بورس لنڈ کا دورۂ آرکیڈیا')}claims:
  - source: herald
    says:
      date: "1951-03/1951-04"
      from: baltia
      to: arcadia
      topics: [trade, energy]
      participants: [{ agent: boris-lund, role: visitor }, { agent: ada-byrne, role: host }]
`,
  'records/visit/cordovian-1950.yaml': `${label('A guest from Cordovia', 'Гость из Кордовии', 'کورڈوویا سے مہمان')}claims:
  - { source: herald, says: { date: "1950", from: cordovia, to: arcadia } }
`,
  'records/visit/old-guest.yaml': `${label('A guest of old', 'Давний гость', 'پرانا مہمان')}claims:
  - { source: herald, says: { from: old-baltia, to: arcadia } }
`,
  'records/visit/to-come.yaml': `${label('A visit to come', 'Будущий визит', 'آئندہ دورہ')}claims:
  - { source: herald, modality: planned, says: { date: "1952", from: arcadia, to: baltia } }
`,
  'records/meeting/talks.yaml': `${label('=Talks, and a toast', 'Беседы | тост', 'بات چیت')}claims:
  - source: herald
    says: { date: 195X, participants: [{ agent: arcadia }, { agent: baltia }, { agent: cordovia }] }
`,
  'records/meeting/elsewhere.yaml': `${label('Talks of others', 'Чужие беседы', 'دوسروں کی بات چیت')}claims:
  - { source: herald, says: { date: "1950", participants: [{ agent: arcadia }, { agent: cordovia }] } }
`,
};

const series: Changes = {
  'records/figure/trade.yaml': `${label('Trade of the two', 'Торговля двух стран', 'دونوں کی تجارت')}definition: { measure: trade, of: [arcadia, baltia], flow: total, coverage: goods, year: calendar, reporter: unstated }
claims:
  - source: herald
    says:
      points:
        - { period: "1951", value: { value: "3", scale: million, currency: USD } }
        - { period: "1950", value: { value: "2", scale: million, currency: USD } }
      growth:
        - { period: "1951", against: "1950", value: { value: "50", unit: percent } }
  - { source: gazette, at: "1.1", says: { points: [{ period: "1950", value: { value: "4", scale: million, currency: USD } }] } }
conflicts:
  - { property: points.1950.value, state: open }
`,
  'records/figure/harvest.yaml': `${label('Grain sold', 'Проданное зерно', 'فروخت شدہ اناج')}definition: { measure: volume, of: [arcadia], flow: export, commodity: grain, coverage: goods, year: calendar, reporter: unstated }
claims:
  - source: herald
    modality: forecast
    says: { points: [{ period: "1953", value: { value: "7", unit: tonne, scale: thousand } }] }
`,
  'records/utterance/toast.yaml': `${label('A toast', 'Тост', 'جام')}text: { en: Ada Byrne praised the bridge over the river and the people who will build it., ru: Ада Бирн хвалила мост., ur: ایڈا برن نے پل کی تعریف کی۔ }
claims:
  - { source: herald, said: { by: ada-byrne }, says: { date: "1950-05-03" } }
`,
};

/** The small dossier in three languages, with more events, two series and an utterance. */
export function listsFolder(changes: Changes = {}): Promise<Folders> {
  return dossierFolder({ ...inThreeLanguages, ...events, ...series, ...changes });
}

/** The same folder for all tests of a file. */
export function keptListsFolder(changes: Changes = {}): () => string {
  let folders: Folders | undefined;
  const home = mkdtempSync(join(tmpdir(), 'bilateral-'));
  beforeAll(async () => {
    folders = await writeDossier(home, { ...inThreeLanguages, ...events, ...series, ...changes });
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  return () => folders?.dossier ?? '';
}

type Load = (folder: string | undefined) => Promise<Dossier>;

/** Reads each folder once: for tests of what is made of a dossier, not of how it is read. */
export function loadingOnce(load: Load): Load {
  const read = new Map<string | undefined, Promise<Dossier>>();
  return (folder) => {
    const dossier = read.get(folder) ?? load(folder);
    read.set(folder, dossier);
    return dossier;
  };
}
