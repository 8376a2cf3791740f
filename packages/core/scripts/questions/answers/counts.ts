import type { Claim, Count, Dimension, Dossier, DossierRecord, TimelineEntry } from '../../../src/index.js';
import type { Line, Show } from '../question.js';
import { named, valueText } from '../values.js';

const told = ({ claims }: DossierRecord): readonly Claim[] =>
  (claims as readonly Claim[]).filter(({ rank }) => rank !== 'deprecated');

/** Some of the records counted, by id. */
const examples = (records: readonly DossierRecord[]): string => {
  const ids = records.slice(0, 3).map(({ id }) => `\`${id}\``);
  const more = records.length - ids.length;
  return [...ids, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
};

const countLine = <D extends Dimension>(dossier: Dossier, { key, count, records }: Count<D>): Line => ({
  cells: [
    ...Object.values<string>(key).map((each) => (dossier.records.has(each) ? named(dossier, each) : each)),
    String(count),
    examples(records),
  ],
  evidence: records.flatMap(told),
});

/** Shows counts with some of the records that were counted; the passages are those of all of them. */
export const counts = <D extends Dimension>(
  found: readonly Count<D>[],
  dossier: Dossier,
): ReturnType<Show<never>> => ({
  head: [...Object.keys(found[0]?.key ?? { key: '' }), 'Records', 'Among them'],
  lines: found.map((count) => countLine(dossier, count)),
});

/** Shows dated events in the order of a timeline. */
export const timeline: Show<readonly TimelineEntry[]> = (found, dossier) => ({
  head: ['Date', 'Event', 'Modality'],
  lines: found.map(({ record, date, modality }) => {
    const dated = new Set(record.merged[modality]?.properties['date']?.claims);
    return {
      cells: [valueText(dossier, 'date', date), named(dossier, record.id), modality],
      evidence: told(record).filter(({ address }) => dated.has(address)),
    };
  }),
});
