import { codeLabel, codeLists, coverageOf, type Dossier } from '../../src/index.js';
import type { Gap } from './gap.js';
import { languageName } from './language-name.js';

/** Whose view, which language and which type no source has, and what of the texts is not accounted for. */
export const gapsInSources = (dossier: Dossier): readonly Gap[] => {
  const sources = [...dossier.sources.values()];
  const { parties, languages } = dossier.info;
  const types = Object.keys(codeLists['source-type']) as (keyof (typeof codeLists)['source-type'])[];
  const read = sources.filter(({ text }) => text !== undefined);
  return [
    {
      what: 'States for which no source is set down as speaking',
      found: parties
        .filter((party) => !sources.some(({ perspective }) => perspective === party))
        .map((party) => dossier.records.get(party)?.label.en ?? party),
      of: parties.length,
    },
    {
      what: 'Languages of the dossier without a source in them',
      found: languages
        .filter((language) => !sources.some((source) => source.language === language))
        .map(languageName),
      of: languages.length,
    },
    {
      what: 'Types of sources of which there is none',
      found: types
        .filter((type) => type !== 'unknown' && !sources.some((source) => source.type === type))
        .map((type) => codeLabel('source-type', type)),
    },
    {
      what: 'Sources cited as a whole, whose sentences are not accounted for',
      found: sources.filter(({ text }) => text === undefined).map(({ title }) => title),
      of: sources.length,
      countOnly: true,
    },
    {
      what: 'Sentences of the texts read that are neither cited nor listed as asserting nothing',
      found: read.flatMap(({ id }) => coverageOf(dossier, id).unaccounted.map((at) => `\`${id}@${at}\``)),
    },
  ];
};
