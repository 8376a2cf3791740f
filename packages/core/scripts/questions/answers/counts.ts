import {
  codeLabel,
  type Claim,
  type Count,
  type Dimension,
  type Dossier,
  type DossierRecord,
  type TimelineEntry,
  type Topic,
} from '../../../src/index.js';
import type { Line, Show } from '../question.js';
import { heading, named, valueText } from '../values.js';

const told = ({ claims }: DossierRecord): readonly Claim[] =>
  (claims as readonly Claim[]).filter(({ rank }) => rank !== 'deprecated');

/** Some of the records counted, by id. */
const examples = (records: readonly DossierRecord[]): string => {
  const ids = records.slice(0, 3).map(({ id }) => `\`${id}\``);
  const more = records.length - ids.length;
  return [...ids, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
};

/** The dimensions whose keys are ids of records. */
const ofRecords: readonly string[] = ['place', 'participant', 'person', 'party', 'organisation', 'partOf'];

const keyText = (dossier: Dossier, dimension: string, key: string): string => {
  if (key === 'none') return key;
  if (ofRecords.includes(dimension)) return named(dossier, key);
  return dimension === 'topic' ? codeLabel('topic', key as Topic) : key;
};

/** Whether a claim is of the source, the language or the perspective that is counted, if one is. */
const isCounted =
  ({ sources }: Dossier, key: { readonly [Each in Dimension]?: string }) =>
  ({ source }: Claim): boolean => {
    const { id, language, perspective } = sources.get(source) ?? {};
    return (
      (key.source ?? id) === id &&
      (key.language ?? language) === language &&
      (key.perspective ?? perspective ?? 'none') === (perspective ?? 'none')
    );
  };

const countLine = <D extends Dimension>(dossier: Dossier, { key, count, records }: Count<D>): Line => ({
  cells: [
    ...Object.entries<string>(key).map(([dimension, each]) => keyText(dossier, dimension, each)),
    String(count),
    examples(records),
  ],
  evidence: records.flatMap(told).filter(isCounted(dossier, key)),
});

/** Shows counts with some of the records that were counted; the passages are those of all of them. */
export const counts = <D extends Dimension>(
  found: readonly Count<D>[],
  dossier: Dossier,
): ReturnType<Show<never>> => ({
  head: [...Object.keys(found[0]?.key ?? { key: '' }).map(heading), 'Records', 'Among them'],
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
