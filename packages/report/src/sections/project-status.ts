import type { Claim, DossierRecord, Modality } from '@bilateral/core';
import type { Composer } from '../composer.js';
import { onLines, text } from '../inline.js';
import type { Inline } from '../model.js';
import { limits } from './limits.js';
import { sourcesWords } from './voice-words.js';

interface Stage {
  readonly status: string;
  readonly claims: readonly Claim[];
  /** The first day on which it may have been reached or told; what has none comes first. */
  readonly day: string;
}

const dayOf = ({ dossier }: Composer, { asOf, source }: Claim): string =>
  dossier.dates[asOf ?? dossier.sources.get(source)?.published ?? '']?.earliest ?? '';

const statusOf = ({ says }: Claim): string | undefined => (says as { readonly status?: string }).status;

/** Each status in the order in which the sources tell of it; neighbours that agree are one stage. */
const stagesOf = (composer: Composer, record: DossierRecord, modality: Modality): readonly Stage[] => {
  const told = (record.claims as readonly Claim[])
    .filter((claim) => claim.modality === modality && claim.rank !== 'deprecated')
    .flatMap((claim) => {
      const status = statusOf(claim);
      return status === undefined ? [] : [{ status, claims: [claim], day: dayOf(composer, claim) }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return told.reduce<readonly Stage[]>((stages, stage) => {
    const last = stages.at(-1);
    if (last?.status !== stage.status) return [...stages, stage];
    return [...stages.slice(0, -1), { ...last, claims: [...last.claims, ...stage.claims] }];
  }, []);
};

/** How the status of a project changed: each stage on a line, with who tells of it and of when; the newest is the last. */
export function statusLines(
  composer: Composer,
  record: DossierRecord,
  modality: Modality,
): readonly Inline[] {
  const { sources } = limits[composer.detail];
  return onLines(
    stagesOf(composer, record, modality).map(({ status, claims }) => [
      text(`${composer.code('status', status)}\u00a0— ${sourcesWords(composer, claims, sources)}`),
      ...composer.notes.cite(
        claims.map(({ address }) => address),
        'status',
      ),
    ]),
  );
}
