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
  { says, said, asOf, text, reading = {} }: Readable,
  index: number,
  report: Report,
): void => {
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
  for (const [property, value] of Object.entries(says)) {
    const type = propertyTypes[property];
    if (type?.type !== 'list') continue;
    const seen = new Set<string>();
    for (const [place, element] of (value as readonly Record<string, unknown>[]).entries()) {
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

export const claims: Check = {
  name: 'claims',
  description:
    'A claim says something, its dates are dates, its readings explain what it says, its list elements have keys, and no claim stands twice.',
  scope: 'record',
  check({ compiled }, report) {
    for (const { id, claims: all } of [...compiled.records, ...compiled.sources]) {
      const seen = new Map<string, number>();
      for (const [index, claim] of (all as readonly Claim[]).entries()) {
        saysSomething(id, claim, index, report);
        datesAreDates(id, claim, index, report);
        readingsReadSomething(id, claim, index, report);
        elementsHaveKeys(id, claim, index, report);
        statusIsDated(id, claim, index, report);
        lowConfidenceIsExplained(id, claim, index, report);
        const { address: _address, ...content } = claim;
        const text = canonical(content);
        if (seen.has(text))
          report({
            id,
            path: ['claims', index],
            code: 'duplicate-claim',
            message: `the claim is the same as claim ${(seen.get(text) ?? 0) + 1}`,
            found: claim.address,
            expected: 'each claim once',
          });
        seen.set(text, index);
      }
    }
  },
};
