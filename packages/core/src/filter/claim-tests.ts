import type { Claim } from '../dossier/compiled.js';
import type { Dossier } from '../dossier/dossier.js';
import type { RecordFilter } from './record-filter.js';
import { listed } from './view-conditions.js';

type ClaimTest = (claim: Claim) => boolean;

/** What a filter asks of a claim, condition by condition; its modality is another matter. */
export const claimTests = (dossier: Dossier, filter: RecordFilter): readonly ClaimTest[] => {
  const { rank, source, language, perspective, speaker } = filter;
  const test = (given: readonly string[], of: (claim: Claim) => string | undefined): ClaimTest => {
    const wanted = new Set(given);
    return (claim) => wanted.has(of(claim) ?? '');
  };
  const tests: (ClaimTest | undefined)[] = [
    rank === undefined ? undefined : test(listed(rank), (claim) => claim.rank),
    source === undefined ? undefined : test(listed(source), (claim) => claim.source),
    language === undefined
      ? undefined
      : test(listed(language), (claim) => dossier.sources.get(claim.source)?.language),
    perspective === undefined
      ? undefined
      : test(listed(perspective), (claim) => dossier.sources.get(claim.source)?.perspective),
    speaker === undefined ? undefined : test(listed(speaker), ({ said }) => said?.by ?? said?.described),
  ];
  return tests.filter((each) => each !== undefined);
};
