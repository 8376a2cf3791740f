import type { ReportLanguage } from '@bilateral/report';
import { anchorsOf, type Document } from './documents.js';

interface Choice {
  /** Name of the picture. */
  readonly name: string;
  /** What is to be seen on it. */
  readonly caption: string;
  readonly kind: Document['kind'];
  readonly language: ReportLanguage;
  /** An anchor on the page; the first of them that the report has. */
  readonly anchors: readonly string[];
  /** So many pages further. */
  readonly further?: number;
}

/** The pages that stand in README and docs, found by what is on them. */
export const choices: readonly Choice[] = [
  {
    name: 'brief-en',
    caption: 'The leading page in English',
    kind: 'standard',
    language: 'en',
    anchors: ['brief'],
  },
  {
    name: 'brief-ru',
    caption: 'The leading page in Russian',
    kind: 'standard',
    language: 'ru',
    anchors: ['brief'],
  },
  {
    name: 'brief-ur',
    caption: 'The leading page in Urdu, its title in Nastaliq',
    kind: 'standard',
    language: 'ur',
    anchors: ['brief'],
  },
  {
    name: 'contents-en',
    caption: 'Contents',
    kind: 'standard',
    language: 'en',
    anchors: ['overview'],
    further: -1,
  },
  {
    name: 'timeline-en',
    caption: 'The timeline of the relation',
    kind: 'standard',
    language: 'en',
    anchors: ['figure-timeline'],
  },
  {
    name: 'support-ru',
    caption: 'How well the fields are supported, in Russian',
    kind: 'standard',
    language: 'ru',
    anchors: ['figure-support'],
  },
  {
    name: 'visits-ru',
    caption: 'Visits by direction and year, in Russian',
    kind: 'standard',
    language: 'ru',
    anchors: ['figure-visits'],
  },
  {
    name: 'table-ur',
    caption: 'A table in Urdu',
    kind: 'standard',
    language: 'ur',
    anchors: ['visits-pakistan-russia-table'],
  },
  {
    name: 'bodies-en',
    caption: 'The bodies in which the two states meet',
    kind: 'standard',
    language: 'en',
    anchors: ['figure-bodies', 'bodies'],
  },
  {
    name: 'trade-en',
    caption: 'Trade, with what sources call rough and where they disagree',
    kind: 'standard',
    language: 'en',
    anchors: ['figure-trade', 'trade'],
  },
  {
    name: 'fact-sheet-en',
    caption: 'The fact sheet of a project, contested values source against source',
    kind: 'standard',
    language: 'en',
    anchors: ['sheet-pakistan-stream', 'projects'],
  },
  {
    name: 'conflicts-ur',
    caption: 'Conflicts in Urdu',
    kind: 'standard',
    language: 'ur',
    anchors: ['conflicts-open', 'conflicts'],
  },
  { name: 'notes-en', caption: 'Notes', kind: 'standard', language: 'en', anchors: ['notes'] },
  {
    name: 'word-en',
    caption: 'Word, through LibreOffice',
    kind: 'word',
    language: 'en',
    anchors: ['figure-timeline', 'brief'],
  },
  {
    name: 'word-ur',
    caption: 'Word in Urdu, through LibreOffice',
    kind: 'word',
    language: 'ur',
    anchors: ['brief'],
  },
];

export interface ChosenPage {
  readonly name: string;
  readonly document: Document;
  readonly page: number;
}

/** The chosen pages of the documents there are; what is not there is told, and left out. */
export function* chosenPages(
  documents: readonly Document[],
  say: (text: string) => void,
): Generator<ChosenPage> {
  for (const { name, kind, language, anchors, further = 0 } of choices) {
    const document = documents.find((each) => each.kind === kind && each.language === language);
    const known = document ? anchorsOf(document) : new Map<string, number>();
    const page = anchors.map((anchor) => known.get(anchor)).find((each) => each !== undefined);
    if (document && page !== undefined) yield { name, document, page: page + further };
    else say(`${name} is left out: no page has the anchor ${anchors.join(' or ')}`);
  }
}
