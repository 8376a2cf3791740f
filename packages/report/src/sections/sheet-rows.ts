import { codeLists, plansOf, type DossierRecord, type Modality, type Plan } from '@bilateral/core';
import type { Composer } from '../composer.js';
import { onLines, text } from '../inline.js';
import type { Inline } from '../model.js';
import { outcomeWords } from './outcome.js';
import { isContested } from './positions.js';
import { statusLines } from './project-status.js';
import { statedValue } from './stated-value.js';

type Cells = readonly (readonly Inline[])[];

const modalities = Object.keys(codeLists.modality) as Modality[];

/** What a sheet tells first: where it is and with whom, how far it has come, what it costs and measures. */
const leading: readonly string[] = [
  'within',
  'route',
  'conversion',
  'partners',
  'agreedBy',
  'implements',
  'supportedBy',
  'opposedBy',
  'withdrew',
  'hinderedBy',
  'responsibilities',
  'status',
  'inOperation',
  'buildingTime',
  'operatingTerm',
  'cost',
  'financing',
  'shares',
  'length',
  'diameter',
  'capacity',
];

/** What a sheet tells last. */
const last: readonly string[] = ['names', 'topics'];

/** The properties of which something is said in some modality, in the order of a sheet. */
const toldOf = (composer: Composer, record: DossierRecord): readonly string[] => {
  const said = new Set(modalities.flatMap((modality) => composer.propertiesOf(record, modality)));
  const others = [...said].filter((each) => !leading.includes(each) && !last.includes(each));
  return [...leading, ...others, ...last].filter((each) => said.has(each));
};

/** The plans on a property, with what became of each. */
const outcomes = (composer: Composer, plans: readonly Plan[], property: string): readonly Inline[] => {
  const found = plans.filter((plan) => plan.property === property);
  const { columns } = composer.messages;
  return onLines(
    found.map((plan) => {
      const value = found.length === 1 ? '' : ` (${composer.valueAt(property, plan.value)})`;
      return [text(`${columns.outcome}${value}: `), ...outcomeWords(composer, plan, true)];
    }),
  );
};

const cellOf = (
  composer: Composer,
  record: DossierRecord,
  property: string,
  modality: Modality,
): readonly Inline[] =>
  property === 'status' && !composer.partsOf(record, property, modality).some(isContested)
    ? statusLines(composer, record, modality)
    : statedValue(composer, record, property, modality);

/** The words of a property that no source contests, to see whether it is the same in another standing. */
const plainWords = (
  composer: Composer,
  record: DossierRecord,
  property: string,
  modality: Modality,
): string | undefined => {
  const nodes = composer.stated(record, property, modality);
  return nodes.length === 1 && nodes[0]?.kind === 'text' ? nodes[0].value : undefined;
};

/** Properties that name and place a thing: said alike of a fact and a plan, they stand in one row, with a note for each standing. */
const naming: ReadonlySet<string> = new Set([
  'within',
  'conversion',
  'partners',
  'agreedBy',
  'implements',
  'supportedBy',
  'opposedBy',
  'hinderedBy',
  'names',
  'topics',
]);

/** The standings in which a property is told, those in which it is the same together. */
const alike = (
  composer: Composer,
  record: DossierRecord,
  property: string,
): readonly (readonly Modality[])[] => {
  const told = modalities.filter((modality) => composer.propertiesOf(record, modality).includes(property));
  if (!naming.has(property)) return told.map((modality) => [modality]);
  const groups = new Map<string, Modality[]>();
  for (const modality of told) {
    const key = plainWords(composer, record, property, modality) ?? modality;
    groups.set(key, [...(groups.get(key) ?? []), modality]);
  }
  return [...groups.values()];
};

const rowOf = (
  composer: Composer,
  record: DossierRecord,
  property: string,
  standings: readonly Modality[],
  plans: readonly Plan[],
): Cells => {
  const [first = 'actual', ...others] = standings;
  const label = [text(composer.property(property))];
  const support = onLines(standings.map((modality) => composer.supportOf(record, property, modality)));
  if (others.length === 0) {
    const became = first === 'planned' ? outcomes(composer, plans, property) : [];
    const value = onLines([cellOf(composer, record, property, first), became]);
    return [label, value, [text(composer.code('modality', first))], support];
  }
  const given = standings.map((modality) => [
    text(composer.code('modality', modality)),
    ...composer.notes.cite(composer.claimsOn(record, property, modality), property),
  ]);
  return [label, composer.stated(record, property, first), onLines(given), support];
};

/** The rows of a fact sheet: one for each property and each standing in which it is told, so that plans never mix with facts. */
export function sheetRows(composer: Composer, record: DossierRecord): readonly Cells[] {
  const plans = plansOf(composer.dossier, { at: composer.day, filter: { id: record.id } });
  return toldOf(composer, record).flatMap((property) =>
    alike(composer, record, property).map((standings) => rowOf(composer, record, property, standings, plans)),
  );
}

/** What became of a project as a whole, where the editor says so. */
export function projectOutcome(composer: Composer, record: DossierRecord): readonly Inline[] {
  const plans = plansOf(composer.dossier, { at: composer.day, filter: { id: record.id } });
  const whole = plans.find(({ property, basis }) => property === undefined && basis === 'authored');
  return whole
    ? [text(`${composer.messages.columns.outcome}: `), ...outcomeWords(composer, whole, true)]
    : [];
}
