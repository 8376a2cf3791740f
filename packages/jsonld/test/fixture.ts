import { createDossier, type CompiledDossier, type Dossier } from '@bilateral/core';
import { dates } from './fixture/dates.js';
import { entities } from './fixture/entities.js';
import { events } from './fixture/events.js';
import { others } from './fixture/others.js';
import { sources } from './fixture/sources.js';

/** An invented dossier in which every kind and every property of the model stands at least once. */
export const compiled = {
  format: 1,
  dossier: {
    id: 'arcadia-baltia',
    title: { en: 'Arcadia and Baltia', ru: 'Аркадия и Балтия' },
    parties: ['arcadia', 'baltia'],
    predecessors: { baltia: ['old-baltia'] },
    languages: ['en', 'ru'],
    licence: 'CC-BY-4.0',
    creator: { en: 'The Archive' },
    edition: '2026-11-21',
    reach: { en: 'Two texts.' },
    limits: { en: 'Much is missing.' },
    retired: { 'grand-pipe': { replacedBy: ['pipe'], why: { en: 'It was the same pipe.' } } },
  },
  sources,
  records: [...entities, ...events, ...others],
  conflicts: [
    {
      id: 'storm-or-calm',
      label: { en: 'Whether there was a storm' },
      about: ['storm', 'promise'],
      state: 'open',
      note: { en: 'No program sees it.' },
      positions: [
        { label: { en: 'It blew.' }, claims: ['storm/gazette@2.2~2'] },
        { label: { en: 'It was calm.' }, claims: ['doubts/gazette@2.2', 'promise/gazette@2.2'] },
      ],
    },
  ],
  dates,
} as unknown as CompiledDossier;

export const arcadia: Dossier = createDossier(compiled);
