import { kindNames, type CompiledDossier, type Kind } from '@bilateral/core';
import fc from 'fast-check';
import { saysOf, sourceSays } from './random-says.js';
import {
  allIds,
  bounds,
  code,
  date,
  kindOf,
  localText,
  partly,
  ref,
  several,
  text,
  withSome,
} from './universe.js';

const sentences = ['1.1', '1.2', '2.1', '2.9', '2.10', '3.1'];
const sourceIds = ['gazette', 'herald', 'mirror'] as const;
const agents = ['person', 'organisation', 'state', 'body'] as const satisfies readonly Kind[];
const events = ['visit', 'meeting', 'event'] as const satisfies readonly Kind[];

const at = fc.oneof(
  { weight: 9, arbitrary: fc.shuffledSubarray(sentences, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constant([]) },
);

/** A text of which sentences are known, or a page as a whole. */
const cited = fc.oneof(
  withSome({ source: fc.constant('gazette') }, { at }),
  fc.record({ source: fc.constantFrom(...sourceIds) }),
);

const said = fc.oneof(
  withSome({ by: ref(...agents) }, { office: ref('office'), on: ref(...events), via: ref('document') }),
  withSome({ described: code('described') }, { office: ref('office'), via: ref('document', 'person') }),
);

const note = withSome(
  { basis: code('reading-basis'), why: localText },
  { wording: text, doubt: code('doubt') },
);
const reading = fc.dictionary(fc.constantFrom('date', 'participants.person-a.role', 'names'), note, {
  maxKeys: 2,
});

const standing = withSome(
  { modality: code('modality'), rank: code('rank') },
  {
    confidence: code('confidence'),
    text: localText,
    note: localText,
    said,
    sameVoiceAs: fc.constantFrom(...sourceIds),
    asOf: date,
    reading,
  },
);

interface Drawn {
  readonly source: string;
  readonly at?: readonly string[];
}

const claim = (says: fc.Arbitrary<object>, passage: fc.Arbitrary<object> = cited): fc.Arbitrary<Drawn> =>
  fc.tuple(passage, standing, says).map(([place, more, values]) => ({
    ...(place as Drawn),
    ...more,
    says: values,
  }));

/** Gives claims their addresses, as compiling does. */
const addressed = (id: string, claims: readonly Drawn[]): readonly object[] => {
  const taken = new Map<string, number>();
  return claims.map((each) => {
    const name = `${id}/${each.source}${each.at === undefined ? '' : `@${each.at.join(',')}`}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return { address: count === 1 ? name : `${name}~${count}`, ...each };
  });
};

const editorial = withSome(
  { label: localText },
  {
    partOf: ref(...events, 'organisation'),
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
const records = fc
  .tuple(
    ...kindNames.map((kind) => fc.integer({ min: 0, max: 7 }).map((dice) => (dice === 0 ? kind : undefined))),
  )
  .map((kinds) => kinds.flatMap((kind) => (kind ? [`${kind}-a`] : [])))
  .chain((ids) => fc.tuple(...ids.map((id) => drawn.get(id) as fc.Arbitrary<object>)))
  .map((told) => {
    const ids = new Set(told.map((each) => (each as { id: string }).id));
    return [...told, ...allIds.filter((id) => !ids.has(id)).map(bare)];
  });

const sha = (letter: string): string => letter.repeat(64);

const sentencesOf = (places: readonly string[]): readonly object[] =>
  places.map((place, index) => {
    const [paragraph, sentence] = place.split('.').map(Number);
    return { paragraph, sentence, start: index * 10, end: index * 10 + 9, sha256: sha(String(index)) };
  });

/** A text read from the end is in no order of its own. */
const storedText = fc.constantFrom(sentences, [...sentences].reverse()).map((places) => ({
  file: 'gazette.txt',
  sha256: sha('a'),
  sentences: sentencesOf(places),
}));

const inference = fc.record({ value: date, why: localText });

const sourceOf = (id: string): fc.Arbitrary<object> => {
  const own = { source: fc.constant(id), ...(id === 'gazette' && { at }) };
  const claims = fc.array(claim(sourceSays, withSome({ source: own.source }, own)), { maxLength: 2 });
  const unasserting = fc.array(
    withSome(
      { at: id === 'gazette' ? at : fc.constant([]), reason: code('unasserting') },
      { note: localText },
    ),
    { maxLength: 2 },
  );
  return fc
    .tuple(
      withSome(
        {
          title: fc.oneof(text, fc.constant('[By the editor]')),
          language: fc.constantFrom('en', 'zh-Hans'),
          type: code('source-type'),
        },
        {
          publisher: text,
          authors: several(text),
          address: fc.constantFrom('https://example.org/a?b=%C3%A4#c', 'http://example.org/'),
          published: date,
          perspective: ref('state'),
          derivedFrom: fc.constantFrom(...sourceIds),
          note: localText,
          inferred: partly({ written: inference, published: inference }),
        },
      ),
      id === 'gazette' ? fc.record({ text: storedText }) : fc.constant({}),
      claims,
      unasserting,
    )
    .map(([more, stored, all, reasons]) => ({
      id,
      ...more,
      ...stored,
      claims: addressed(id, all),
      unasserting: reasons,
    }));
};

const info = withSome(
  {
    id: fc.constant('arcadia-baltia'),
    title: localText,
    parties: fc.constant(['state-a', 'state-b']),
    languages: fc.shuffledSubarray(['en', 'ru', 'ur'], { minLength: 1 }),
    licence: fc.constantFrom('CC-BY-4.0', 'LicenseRef-x'),
    creator: localText,
    edition: fc.constant('2026-11-21'),
    reach: localText,
    limits: localText,
  },
  {
    predecessors: fc.dictionary(fc.constantFrom('state-a', 'state-b'), several(ref('state')), { maxKeys: 2 }),
    retired: fc.dictionary(
      fc.constantFrom('old-pipe', 'older-pipe'),
      withSome({ why: localText }, { replacedBy: several(ref()) }),
      { maxKeys: 2 },
    ),
  },
);

const conflict = withSome(
  {
    label: localText,
    state: code('conflict-state'),
    positions: fc.array(
      withSome({ claims: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }) }, { label: localText }),
      { minLength: 2, maxLength: 3 },
    ),
  },
  { about: several(ref()), basis: code('basis'), note: localText },
);

interface Side {
  readonly claims: readonly number[];
}

/** Sides hold claims by number as long as it is not known which there are. */
const settled = (drawnConflicts: readonly object[], addresses: readonly string[]): readonly object[] =>
  addresses.length === 0
    ? []
    : drawnConflicts.map((each, index) => ({
        id: `story-${index}`,
        ...each,
        positions: (each as { positions: readonly Side[] }).positions.map((side) => ({
          ...side,
          claims: side.claims.map((number) => addresses[number % addresses.length]),
        })),
      }));

/** Any dossier that the schemas allow, and some that they do not: sets with a member twice, and fields without content. */
export const randomDossier: fc.Arbitrary<CompiledDossier> = fc
  .tuple(info, records, fc.tuple(...sourceIds.map(sourceOf)), fc.array(conflict, { maxLength: 2 }))
  .map(([dossier, all, sources, conflicts]) => {
    const addresses = [...all, ...sources].flatMap((each) =>
      (each as { claims: readonly { address: string }[] }).claims.map(({ address }) => address),
    );
    return {
      format: 1,
      dossier,
      sources,
      records: all,
      conflicts: settled(conflicts, addresses),
      dates: bounds,
    } as unknown as CompiledDossier;
  });
