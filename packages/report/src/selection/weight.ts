import {
  codeLists,
  findRecords,
  overlaps,
  type Claim,
  type Code,
  type Dossier,
  type DossierRecord,
  type Kind,
  type Support,
} from '@bilateral/core';

/** How much longer than the share that leads a list must be to be divided. */
const slack = 1.25;

interface Participant {
  readonly agent?: string;
  readonly office?: string;
}

interface Tenure {
  readonly office: string;
  readonly during: string | undefined;
}

const levels = Object.keys(codeLists.level) as readonly Code<'level'>[];

/** What weighs most stands first where the levels are equal. */
const kinds: readonly Kind[] = [
  'visit',
  'meeting',
  'signing',
  'agreement',
  'accession',
  'conference',
  'exercise',
];

/** A disagreement weighs more than a single voice: several have spoken. */
const supports: readonly Support[] = ['confirmed', 'majority', 'conflict', 'unique'];

const placeIn = <Each>(list: readonly Each[], each: Each): number => {
  const index = list.indexOf(each);
  return index < 0 ? list.length : index;
};

const compared = (a: readonly number[], b: readonly number[]): number => {
  const differing = a.findIndex((part, index) => part !== b[index]);
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
};

/** How much records weigh: by the level of those who take part for the two states, by kind, by support, by recency. */
export class Weight {
  readonly #dossier: Dossier;
  readonly #states: ReadonlySet<string>;
  readonly #tenures = new Map<string, Tenure[]>();

  constructor(dossier: Dossier) {
    const { parties, predecessors = {} } = dossier.info;
    this.#dossier = dossier;
    this.#states = new Set([...parties, ...Object.values(predecessors).flat()]);
    for (const { values } of findRecords(dossier, { kind: 'relation', modality: 'actual' })) {
      const { subject, predicate, object, during } = values;
      if (predicate !== 'holds' || subject === undefined || object === undefined) continue;
      this.#tenures.set(subject, [...(this.#tenures.get(subject) ?? []), { office: object, during }]);
    }
  }

  /**
   * The records that weigh most, so many of them, and the others; both in the order in which they are given. A list that is
   * little longer than that is not divided.
   */
  split<Each extends DossierRecord>(
    records: readonly Each[],
    most: number,
  ): { readonly leading: readonly Each[]; readonly others: readonly Each[] } {
    if (records.length <= most * slack) return { leading: records, others: [] };
    const leading = new Set(this.ranked(records).slice(0, most));
    return {
      leading: records.filter((record) => leading.has(record)),
      others: records.filter((record) => !leading.has(record)),
    };
  }

  /** The records in the order of their weight, the weightiest first; of equal ones, the last given first. */
  ranked<Each extends DossierRecord>(records: readonly Each[]): readonly Each[] {
    return records
      .map((record, index) => ({ record, index, weight: this.#weightOf(record) }))
      .sort((a, b) => compared(a.weight, b.weight) || b.index - a.index)
      .map(({ record }) => record);
  }

  /** The place of the highest office in which someone takes part or speaks; offices of the two states come before all others. */
  levelOf(record: DossierRecord): number {
    const values = Object.values(record.merged).map((each) => each.values);
    const dates = values.flatMap(({ date }) => (typeof date === 'string' ? [date] : []));
    const participants = values.flatMap((each) => (each['participants'] ?? []) as readonly Participant[]);
    const speakers = (record.claims as readonly Claim[]).flatMap(({ said }) =>
      said === undefined
        ? []
        : [{ ...(said.by && { agent: said.by }), ...(said.office && { office: said.office }) }],
    );
    const offices = [...participants, ...speakers].flatMap((each) => this.#officesOf(each, dates[0]));
    return Math.min(2 * levels.length, ...offices.map((office) => this.#placeOf(office)));
  }

  /** The records, those that weigh most first; equal ones in the order in which they are given. */
  sorted<Each extends DossierRecord>(records: readonly Each[]): readonly Each[] {
    const weights = new Map(records.map((record) => [record, this.#weightOf(record)]));
    return [...records].sort((a, b) => compared(weights.get(a) ?? [], weights.get(b) ?? []));
  }

  #weightOf(record: DossierRecord): readonly number[] {
    const { merged, kind } = record;
    const properties = Object.values(merged).flatMap((each) => Object.values(each.properties));
    const support = Math.min(supports.length, ...properties.map((each) => placeIn(supports, each.support)));
    const sources = new Set((record.claims as readonly Claim[]).map(({ source }) => source));
    // Nobody takes part in a project, and who speaks of it says less than how many do.
    if (kind === 'project') return [0, 0, 0, -sources.size];
    return [this.levelOf(record), placeIn(kinds, kind), support, -sources.size];
  }

  /** The office that is stated, or those that the person holds at the time. */
  #officesOf({ agent, office }: Participant, date: string | undefined): readonly string[] {
    if (office !== undefined) return [office];
    const held = this.#tenures.get(agent ?? '') ?? [];
    return held.filter(({ during }) => this.#meet(during, date)).map((tenure) => tenure.office);
  }

  /** Whether two dates can have a day in common; what is not known is no hindrance. */
  #meet(during: string | undefined, date: string | undefined): boolean {
    const [a, b] = [this.#dossier.dates[during ?? ''], this.#dossier.dates[date ?? '']];
    if (!a || !b) return true;
    const { earliest, latest } = b;
    return overlaps(a, { ...(earliest && { from: earliest }), ...(latest && { until: latest }) });
  }

  #placeOf(id: string): number {
    const office = this.#dossier.records.get(id);
    if (office?.kind !== 'office') return 2 * levels.length;
    const ofTheTwo = office.of !== undefined && this.#states.has(office.of);
    return placeIn(levels, office.level) + (ofTheTwo ? 0 : levels.length);
  }
}
