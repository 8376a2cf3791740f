import { describe, expect, it } from 'vitest';

const entries = {
  index: () => import('./index.js'),
  compile: () => import('./compile.js'),
  schema: () => import('./schema.js'),
};

const exported: Readonly<Record<keyof typeof entries, readonly string[]>> = {
  index: [
    'CoreError',
    'claimsOf',
    'codeLabel',
    'codeLists',
    'compareSources',
    'conflictsIn',
    'countBy',
    'countRecords',
    'coverageOf',
    'createDossier',
    'dimensions',
    'dyadYearColumns',
    'dyadYears',
    'eventCodeOf',
    'eventKinds',
    'explain',
    'findClaims',
    'findRecords',
    'formatPath',
    'getRecord',
    'getRecordOrUndefined',
    'holdersOf',
    'kindNames',
    'meetingsBetween',
    'mentionsOf',
    'mergeClaims',
    'milestonesOf',
    'officeOn',
    'onlyIn',
    'overlaps',
    'parsePath',
    'parsePeriod',
    'passagesOf',
    'pathsBetween',
    'plansOf',
    'ploverQuads',
    'propertyTypes',
    'referencesOf',
    'relatedTo',
    'representedBy',
    'searchText',
    'seriesOf',
    'statementsOf',
    'supportOf',
    'timelineOf',
    'visitsBetween',
    'walkValues',
  ],
  compile: [
    'CoreError',
    'compileDossier',
    'lockIds',
    'lockTexts',
    'numberSentences',
    'safeCompileDossier',
    'verifyTexts',
  ],
  schema: ['conflictSchema', 'dossierSchema', 'lockSchema', 'recordSchemas', 'sourceSchema'],
};

describe('the exported names', () => {
  it.each(Object.entries(entries))('of %s', async (name, load) => {
    expect(Object.keys(await load()).sort()).toEqual(exported[name as keyof typeof entries]);
  });
});
