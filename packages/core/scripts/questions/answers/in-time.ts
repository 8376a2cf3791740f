import {
  codeLabel,
  type Agreement,
  type Claim,
  type Code,
  type Dossier,
  type DossierRecord,
  type Milestone,
  type Plan,
  type PlanEvidence,
  type Series,
} from '../../../src/index.js';
import type { Line, Show } from '../question.js';
import { named, valueText } from '../values.js';

const at = (record: DossierRecord, addresses: readonly string[]): readonly Claim[] =>
  (record.claims as readonly Claim[]).filter(({ address }) => addresses.includes(address));

const seriesLines = (dossier: Dossier, { figure, points, growth }: Series): readonly Line[] => {
  const rows = [...points.map((point) => ({ ...point, against: '' })), ...growth];
  return rows.map(({ period, against, value, modality, merged }) => {
    const amount = valueText(dossier, 'points.x.value', value);
    const disputed = merged.conflict?.state === 'open' ? ' (sources disagree)' : '';
    return {
      cells: [
        named(dossier, figure.id),
        period,
        `${against === '' ? amount : `growth ${amount} (against ${against})`}${disputed}`,
        modality,
      ],
      evidence: at(figure, merged.claims),
    };
  });
};

/** Shows series with their points, as merged, and then their growth. */
export const series: Show<readonly Series[]> = (found, dossier) => ({
  head: ['Series', 'Period', 'Amount', 'Modality'],
  lines: found.flatMap((each) => seriesLines(dossier, each)),
});

const valueOfStep = (dossier: Dossier, { what, value, record }: Milestone): string => {
  if (what === 'status') return `status: ${codeLabel('status', value as Code<'status'>)}`;
  if (what === 'name-from' || what === 'name-until') return `${what.replace('-', ' ')} then: ${value}`;
  return `${what}: ${named(dossier, record.id)}`;
};

/** Shows the dated steps in the life of something. */
export const milestones: Show<readonly Milestone[]> = (found, dossier) => ({
  head: ['Date', 'Step', 'Modality'],
  lines: found.map((step) => ({
    cells: [step.date, valueOfStep(dossier, step), step.modality],
    evidence: step.claims,
  })),
});

const instead = (dossier: Dossier, evidence: PlanEvidence | undefined): string => {
  if (!evidence) return '–';
  const { record, property, value } = evidence;
  const told = property && value !== undefined ? `: ${property} ${valueText(dossier, property, value)}` : '';
  return `${named(dossier, record)}${told}`;
};

/** Shows plans with what became of them. */
export const plans: Show<readonly Plan[]> = (found, dossier) => ({
  head: ['Plan', 'Planned', 'State', 'By', 'What came'],
  lines: found.map(({ record, property, value, state, basis, actual, replacedBy, claims }) => ({
    cells: [
      named(dossier, record.id),
      property === undefined ? '–' : `${property} ${valueText(dossier, property, value)}`,
      state,
      basis,
      instead(dossier, actual ?? replacedBy),
    ],
    evidence: [...claims, ...(actual?.claims ?? []), ...(replacedBy?.claims ?? [])],
  })),
});

/** The time between the signing of two agreements. */
export interface Span {
  readonly from: Agreement;
  readonly to: Agreement;
  readonly calendarYears: number;
  readonly days: number;
}

/** Shows a time between two signings: the dates, the years by the calendar, and from day to day. */
export const span: Show<Span> = ({ from, to, calendarYears, days }, dossier) => ({
  head: ['From', 'To', 'Years by the calendar', 'Years from day to day'],
  lines: [
    {
      cells: [
        ...[from, to].map((each) => `${each.values.signed}: ${named(dossier, each.id)}`),
        String(calendarYears),
        `${(days / 365.2425).toFixed(2)} (${days} days)`,
      ],
      evidence: [from, to].flatMap((each) =>
        at(each, each.merged.actual?.properties['signed']?.claims ?? []),
      ),
    },
  ],
});
