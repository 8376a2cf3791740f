import {
  conflictsIn,
  findRecords,
  mergeClaims,
  type Claim,
  type Conflict,
  type Dossier,
} from '@bilateral/core';
import { allClaims, sourceOf, tally, type Expected } from './expected.js';

const sentencesOf = ({ sources }: Dossier, source: string, at: readonly string[]) =>
  at.map((place) =>
    sources
      .get(source)
      ?.text?.sentences.find(({ paragraph, sentence }) => `${paragraph}.${sentence}` === place),
  );

interface Own extends Conflict {
  readonly record: string;
}

/** The conflicts in what a source says of itself, which core computes with the merge and does not list. */
const ownConflicts = ({ sources, dates }: Dossier): readonly Own[] =>
  [...sources.values()].flatMap(({ id, claims: said }) => {
    const context = { dates, voiceOf: (source: string) => source, dateOf: () => undefined };
    const merged = mergeClaims(said as readonly Claim[], context).actual?.properties ?? {};
    return Object.values(merged).flatMap(({ conflict }) => (conflict ? [{ record: id, ...conflict }] : []));
  });

/** The states for whose view the sources of a side speak. */
const viewsOf = ({ sources }: Dossier, side: readonly string[]): readonly string[] => [
  ...new Set(side.flatMap((id) => sources.get(id)?.perspective ?? [])),
];

/** Each pair of states of which sources stand on different sides of one conflict. */
const pairsIn = (dossier: Dossier, sides: readonly (readonly string[])[]): ReadonlySet<string> => {
  const pairs = sides.flatMap((first, index) =>
    sides.flatMap((second, other) =>
      index === other
        ? []
        : viewsOf(dossier, first).flatMap((one) =>
            viewsOf(dossier, second).flatMap((two) => (one < two ? [`${one} ${two}`] : [])),
          ),
    ),
  );
  return new Set(pairs);
};

/** Questions on claims, conflicts and sources, with the number of each. */
export const claims: Readonly<Record<number, Expected>> = {
  13: {
    columns: ['claim', 'source', 'start', 'end', 'digest', 'textDigest'],
    rows: (dossier) =>
      allClaims(dossier).flatMap(({ record, claim: { address, source, at = [], says } }) =>
        record.kind === 'visit' && 'date' in says
          ? sentencesOf(dossier, source, at).map((each) => [
              `${address}#date`,
              source,
              String(each?.start),
              String(each?.end),
              each?.sha256,
              dossier.sources.get(source)?.text?.sha256,
            ])
          : [],
      ),
  },
  14: {
    columns: ['visit', 'source'],
    rows: (dossier) =>
      findRecords(dossier, { kind: 'visit' }).flatMap(({ id, merged }) => {
        const sources = new Set(merged.actual?.properties.date?.claims.map(sourceOf));
        return sources.size === 1 ? [[id, ...sources]] : [];
      }),
  },
  15: {
    columns: ['conflict'],
    rows: (dossier) =>
      [...conflictsIn(dossier), ...ownConflicts(dossier)].flatMap(
        ({ record, property, modality, positions }) =>
          positions.map(() => [
            property === 'account' ? record : `${record}#conflict.${modality}.${property}`,
          ]),
      ),
  },
  16: {
    columns: ['about', 'path'],
    rows: (dossier) => [
      ...[...conflictsIn(dossier, { state: 'open' }), ...ownConflicts(dossier)]
        .filter(({ property }) => property !== 'account')
        .map(({ record, property }) => [record, property]),
      ...dossier.conflicts
        .filter(({ state }) => state === 'open')
        .flatMap(({ about = [] }) => about.map((each) => [each, undefined])),
    ],
  },
  17: {
    columns: ['conflict', 'basis'],
    rows: (dossier) =>
      conflictsIn(dossier, { state: 'preferred' })
        .filter(({ property }) => property !== 'account')
        .map(({ record, property, modality, basis }) => [
          `${record}#conflict.${modality}.${property}`,
          basis,
        ]),
  },
  18: {
    columns: ['one', 'other', 'conflicts'],
    rows: (dossier) => {
      const computed = conflictsIn(dossier).filter(({ property }) => property !== 'account');
      const sides = [
        ...computed.map(({ positions }) => positions.map(({ claims: addresses }) => addresses)),
        ...dossier.conflicts.map(({ positions }) => positions.map(({ claims: addresses }) => addresses)),
      ].map((positions) => positions.map((addresses) => addresses.map(sourceOf)));
      const counts = tally(sides.flatMap((each) => [...pairsIn(dossier, each)]));
      return [...counts].map(([pair, count]) => [...pair.split(' '), String(count)]);
    },
  },
  22: {
    columns: ['text', 'source'],
    rows: (dossier) =>
      findRecords(dossier, { kind: 'utterance' })
        .filter(({ values }) => values.about?.includes('ukraine-war'))
        .flatMap(({ text, claims: said }) =>
          [...new Set(said.map(({ source }) => source))].map((source) => [text.en, source]),
        ),
  },
  23: {
    columns: ['opinion', 'text'],
    rows: (dossier) =>
      findRecords(dossier, { kind: 'assessment' })
        .filter(({ values }) => values.about?.includes('pakistan-stream'))
        .map(({ id, text }) => [id, text.en]),
  },
  28: {
    columns: ['source', 'passages'],
    rows: (dossier) => {
      const own = [...dossier.sources.values()].flatMap((source) => source.claims);
      const all = [...allClaims(dossier).map(({ claim }) => claim), ...own];
      return [...tally(all.map(({ source }) => source))]
        .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
        .slice(0, 10)
        .map(([source, count]) => [source, String(count)]);
    },
  },
};
