import { codeLists, type Claim, type Code, type Relation } from '@bilateral/core';
import type { Composer } from '../composer.js';
import { paragraph, text } from '../inline.js';
import type { Inline } from '../model.js';
import { datesInTime } from './in-time.js';
import { cell, furtherIn, name, sectionOf, tableOf, type Compose } from './section.js';

/** Relations that are told as offices and their holders. */
export const isTenure = ({ values }: Relation): boolean =>
  values.predicate === 'holds' || values.predicate === 'leads';

const levels = Object.keys(codeLists.level) as readonly Code<'level'>[];

/** What is said of a tenure as such, beside who holds what when. */
const core: readonly string[] = ['subject', 'predicate', 'object'];

/** The times of which the passages speak that show a person in an office. */
const shownIn = (composer: Composer, { claims }: Relation): readonly string[] => {
  const counted = (claims as readonly Claim[]).filter(
    ({ modality, rank }) => modality === 'actual' && rank !== 'deprecated',
  );
  return datesInTime(
    composer.dossier,
    counted.flatMap(({ asOf }) => (asOf === undefined ? [] : [asOf])),
  );
};

/** The holder of an office, with what is said of the tenure beside its time. */
const holder = (composer: Composer, tenure: Relation): readonly Inline[] => {
  const told = ['during', ...otherProperties(composer, tenure)];
  return [text(composer.label(tenure.values.subject ?? tenure.id)), ...composer.citeRest(tenure, told)];
};

const otherProperties = (composer: Composer, tenure: Relation): readonly string[] =>
  composer.propertiesOf(tenure, 'actual', [...core, 'during', 'topics']);

/** The term as it is stated, or else the times at which the sources show the person in the office. */
const term = (composer: Composer, tenure: Relation): readonly Inline[] => {
  const { marks, shownInOffice } = composer.messages;
  const dates = shownIn(composer, tenure).map((date) => composer.date(date));
  const shown =
    tenure.values.during !== undefined || dates.length === 0
      ? []
      : [text(shownInOffice(dates.join(marks.comma)))];
  const others = otherProperties(composer, tenure);
  return cell(marks.semicolon, shown, composer.fact(tenure, 'during'), composer.facts(tenure, others));
};

/** The first possible day of a tenure; one that is not dated comes last. */
const start = ({ dossier }: Composer, { values, claims }: Relation): string => {
  const dates = [values.during, ...(claims as readonly Claim[]).map(({ asOf }) => asOf)];
  const days = dates.flatMap((date) => (date && dossier.dates[date]?.earliest) ?? []);
  return (values.during === undefined ? [...days].sort() : days)[0] ?? '9999';
};

const officeLabel = (composer: Composer, { values, id }: Relation): string => {
  const held = composer.label(values.object ?? id);
  return values.predicate === 'leads' ? composer.messages.phrase.leads(held) : held;
};

/** The tenures of each office: offices of the two states first, higher ones before lower ones. */
const byOffice = (composer: Composer, tenures: readonly Relation[]): readonly (readonly Relation[])[] => {
  const { parties, predecessors = {} } = composer.dossier.info;
  const states = parties.flatMap((party) => [party, ...(predecessors[party] ?? [])]);
  const groups = new Map<string, Relation[]>();
  for (const tenure of tenures) {
    const key = `${String(tenure.values.predicate)} ${tenure.values.object ?? tenure.id}`;
    groups.set(key, [...(groups.get(key) ?? []), tenure]);
  }
  const place = ([tenure]: readonly Relation[]): number => {
    const office = composer.dossier.records.get(tenure?.values.object ?? '');
    if (office?.kind !== 'office') return Number.MAX_SAFE_INTEGER;
    const state = states.indexOf(office.of ?? '');
    return (state < 0 ? states.length : state) * levels.length + levels.indexOf(office.level);
  };
  return [...groups.values()].sort((a, b) => place(a) - place(b));
};

/** Where not all are told: the levels of the offices, and how many of the last holders of each. */
const leadingLevels: ReadonlySet<string> = new Set<Code<'level'>>([
  'head-of-state',
  'head-of-government',
  'minister',
]);
const mostHolders = 3;

/** Of the offices of the two states of today, the last who held the highest; in full, everyone in every office. */
const told = (
  composer: Composer,
  offices: readonly (readonly Relation[])[],
): readonly (readonly Relation[])[] => {
  if (composer.detail === 'full') return offices;
  const { dossier } = composer;
  const isLeading = ([tenure]: readonly Relation[]): boolean => {
    const office = dossier.records.get(tenure?.values.object ?? '');
    return (
      office?.kind === 'office' &&
      leadingLevels.has(office.level) &&
      dossier.info.parties.includes(office.of ?? '')
    );
  };
  return offices.filter(isLeading).map((held) => held.slice(-mostHolders));
};

/** The rows of one office. Each names it, since a page can break between any two of them. */
const rowsOf = (composer: Composer, held: readonly Relation[]): readonly (readonly (readonly Inline[])[])[] =>
  held.map((tenure, index) => [
    [index === 0 ? name(officeLabel(composer, tenure)) : text(officeLabel(composer, tenure))],
    holder(composer, tenure),
    term(composer, tenure),
  ]);

/** Offices, with those who held them or whom a source shows in them, in order of time. */
export const offices: Compose = (composer) => {
  const { captions, columns, sections, sentence } = composer.messages;
  const tenures = composer.selection.find({ kind: 'relation', modality: 'actual' }).filter(isTenure);
  const inOrder = (a: Relation, b: Relation): number =>
    start(composer, a).localeCompare(start(composer, b), 'en');
  const held = told(
    composer,
    byOffice(composer, tenures).map((each) => [...each].sort(inOrder)),
  );
  const widths = [
    [columns.office, 0.32],
    [columns.holder, 0.28],
    [columns.term, 0.4],
  ] as const;
  const rows = held.flatMap((each) => rowsOf(composer, each));
  const table = tableOf('offices-table', captions.offices, widths, rows);
  return (
    table &&
    sectionOf('offices', sections.offices, [
      paragraph(sentence.officesIntro),
      furtherIn(composer, 'offices', rows.length, tenures.length),
      table,
    ])
  );
};
