import { canonical } from '../merge/canonical.js';
import { elementKey } from '../merge/statement.js';
import { parseDate } from '../model/edtf-bounds.js';
import { propertyTypes } from '../model/property-types.generated.js';
import type { Claim } from '../dossier/compiled.js';
import type { Check, Finding } from './check.js';

type Readable = Pick<Claim, 'says' | 'said' | 'asOf' | 'text' | 'reading'>;
type Report = (finding: Finding) => void;

const datesAreDates = (id: string, claim: Pick<Claim, 'asOf'>, index: number, report: Report): void => {
  if (claim.asOf === undefined) return;
  const parsed = parseDate(claim.asOf);
  if ('problem' in parsed)
    report({
      id,
      path: ['claims', index, 'asOf'],
      code: 'invalid-date',
      message: parsed.problem,
      found: claim.asOf,
      expected: 'an EDTF date',
    });
};

/** A reading explains a property that the claim says, who is quoted, the time of it, or whom or what the passage means. */
const readingsReadSomething = (
  id: string,
  { says, said, asOf, text, reading }: Readable,
  index: number,
  report: Report,
): void => {
  if (reading === undefined) return;
  const readable = [
    'identity',
    ...Object.keys(says),
    ...Object.keys(said ?? {}).map((field) => `said.${field}`),
    ...(asOf === undefined ? [] : ['asOf']),
    ...(text === undefined ? [] : ['text']),
  ];
  for (const path of Object.keys(reading)) {
    if (readable.some((known) => path === known || path.startsWith(`${known}.`))) continue;
    report({
      id,
      path: ['claims', index, 'reading', path],
      code: 'unread-property',
      message: `the reading explains '${path}', which the claim does not say`,
      found: path,
      expected: `one of ${readable.join(', ')}, or a part of it`,
    });
  }
};

const saysSomething = (
  id: string,
  { says, text }: Pick<Claim, 'says' | 'text'>,
  index: number,
  report: Report,
): void => {
  if (text !== undefined || Object.keys(says).length > 0) return;
  report({
    id,
    path: ['claims', index, 'says'],
    code: 'empty-claim',
    message: 'the claim says nothing',
    found: '{}',
    expected: 'at least one property, or a text',
  });
};

const elementsHaveKeys = (id: string, { says }: Pick<Claim, 'says'>, index: number, report: Report): void => {
  for (const property in says) {
    const type = propertyTypes[property];
    if (type?.type !== 'list') continue;
    const elements = (says as Readonly<Record<string, unknown>>)[property];
    const seen = new Set<string>();
    for (const [place, element] of (elements as readonly Record<string, unknown>[]).entries()) {
      const key = elementKey(type, element);
      const path = ['claims', index, 'says', property, place];
      if (key === '')
        report({
          id,
          path,
          code: 'missing-key',
          message: `an element of ${property} cannot be told from others`,
          found: canonical(element),
          expected: `one of ${type.key.join(', ')}`,
        });
      else if (seen.has(key))
        report({
          id,
          path,
          code: 'repeated-key',
          message: `${property} names '${key}' twice in one claim`,
          found: key,
          expected: 'each element once',
        });
      seen.add(key);
    }
  }
};

const lowConfidenceIsExplained = (
  id: string,
  { confidence, note }: Pick<Claim, 'confidence' | 'note'>,
  index: number,
  report: Report,
): void => {
  if (confidence === undefined || note !== undefined) return;
  report({
    id,
    path: ['claims', index],
    code: 'missing-note',
    message: 'a claim of low confidence says why in its note',
    found: 'no note',
    expected: 'note: why the page is trusted less here',
  });
};

const statusIsDated = (
  id: string,
  { says, asOf }: Pick<Claim, 'says' | 'asOf'>,
  index: number,
  report: Report,
): void => {
  if ('status' in says && asOf === undefined) {
    report({
      id,
      path: ['claims', index],
      code: 'missing-as-of',
      message: 'a status needs the time at which it was true',
      found: 'no asOf',
      expected: 'asOf: an EDTF date',
      hint: 'without a better date, the time of writing',
    });
  }
};

/** Equal claims have the same passage, and so do few others: only these are compared word by word. */
const passageOf = ({ source, at }: Claim): string => (at === undefined ? source : `${source}@${at.join()}`);

const repeatedPassages = (claims: readonly Claim[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  return new Set(
    claims.length < 2 ? [] : claims.map(passageOf).filter((passage) => seen.size === seen.add(passage).size),
  );
};

const standOnce = (id: string, all: readonly Claim[], report: Report): void => {
  const repeated = repeatedPassages(all);
  if (repeated.size === 0) return;
  const seen = new Map<string, number>();
  for (const [index, claim] of all.entries()) {
    if (!repeated.has(passageOf(claim))) continue;
    const { address, ...content } = claim;
    const text = canonical(content);
    const before = seen.get(text);
    if (before !== undefined)
      report({
        id,
        path: ['claims', index],
        code: 'repeated-claim',
        message: `the claim is the same as claim ${before + 1}`,
        found: address,
        expected: 'each claim once',
      });
    seen.set(text, index);
  }
};

export const claims: Check = {
  name: 'claims',
  description:
    'A claim says something, its dates are dates, its readings explain what it says, its list elements have keys, and no claim stands twice.',
  scope: 'record',
  check({ compiled }, report) {
    for (const { id, claims: all } of [...compiled.records, ...compiled.sources]) {
      const claims = all as readonly Claim[];
      for (const [index, claim] of claims.entries()) {
        saysSomething(id, claim, index, report);
        datesAreDates(id, claim, index, report);
        readingsReadSomething(id, claim, index, report);
        elementsHaveKeys(id, claim, index, report);
        statusIsDated(id, claim, index, report);
        lowConfidenceIsExplained(id, claim, index, report);
      }
      standOnce(id, claims, report);
    }
  },
};
