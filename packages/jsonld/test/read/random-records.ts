import { kindNames, type Kind } from '@bilateral/core';
import fc from 'fast-check';
import { addressed, claim } from './random-claims.js';
import { saysOf } from './random-says.js';
import { allIds, code, kindOf, localText, partly, ref, several, withSome } from './universe.js';

const editorial = withSome(
  { label: localText },
  {
    partOf: ref('visit', 'event', 'organisation'),
    distinctFrom: several(ref()),
    identifiers: fc.dictionary(
      fc.constantFrom('wikidata', 'geonames', 'isni', 'iso2', 'cow', 'unts', 'gppd', 'toString'),
      fc.constantFrom('Q1', '12', '000000000000001X', 'a b/c?d'),
      { maxKeys: 4 },
    ),
    note: localText,
    outcome: withSome({ state: code('outcome') }, { replacedBy: ref(), note: localText }),
    conflicts: several(
      withSome(
        { property: fc.constantFrom('date', 'names.a\\.b|en.text'), state: code('conflict-state') },
        { modality: code('modality'), basis: code('basis'), note: localText },
      ),
    ),
  },
);

const definition = withSome(
  { measure: code('measure') },
  {
    of: several(ref('state', 'organisation')),
    flow: code('flow'),
    commodity: code('commodity'),
    coverage: code('coverage'),
    year: code('year'),
    reporter: code('reporter'),
    remark: localText,
  },
);

/** What the editor must or may say of some kinds alone. */
const given: { readonly [K in Kind]?: fc.Arbitrary<object> } = {
  office: withSome({ level: code('level') }, { of: ref('state', 'organisation', 'body') }),
  organisation: partly({ of: ref('state') }),
  figure: fc.record({ definition }),
  utterance: fc.record({ text: localText }),
  assessment: fc.record({ text: localText }),
};

const recordOf = (id: string): fc.Arbitrary<object> => {
  const kind = kindOf(id);
  const claims = fc.array(claim(saysOf(kind)), { maxLength: 3 });
  return fc.tuple(editorial, given[kind] ?? fc.constant({}), claims).map(([own, more, drawn]) => ({
    id,
    kind,
    ...own,
    ...more,
    claims: addressed(id, drawn),
  }));
};

const drawn = new Map(allIds.map((id) => [id, recordOf(id)]));

/** What the editor must say of a record that only others point to. */
const least: { readonly [K in Kind]?: object } = {
  office: { level: 'other' },
  figure: { definition: { measure: 'trade' } },
  utterance: { text: { en: 'It was said.' } },
  assessment: { text: { en: 'It was thought.' } },
};

const bare = (id: string): object => ({
  id,
  kind: kindOf(id),
  label: { en: id },
  ...least[kindOf(id)],
  claims: [],
});

/** A few records of which much is said, among all those that they may point to. */
export const records: fc.Arbitrary<readonly object[]> = fc
  .tuple(
    ...kindNames.map((kind) => fc.integer({ min: 0, max: 7 }).map((dice) => (dice === 0 ? kind : undefined))),
  )
  .map((kinds) => kinds.flatMap((kind) => (kind ? [`${kind}-a`] : [])))
  .chain((ids) => fc.tuple(...ids.map((id) => drawn.get(id) as fc.Arbitrary<object>)))
  .map((told) => {
    const ids = new Set(told.map((each) => (each as { id: string }).id));
    return [...told, ...allIds.filter((id) => !ids.has(id)).map(bare)];
  });
