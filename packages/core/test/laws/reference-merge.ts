/** Merging once more, from the rules and by trying: of the stated values those win that are found by going through every choice of them. */
import type { Claim } from '../../src/dossier/compiled.js';
import type { Dossier } from '../../src/dossier/dossier.js';
import { propertyTypes } from '../../src/model/property-types.generated.js';
import { edgesOf, readingOf } from './reference-days.js';
import { atomsOf, isWithin, told, type Stated } from './reference-values.js';

const byText = (a: { readonly text: string }, b: { readonly text: string }): number =>
  a.text < b.text ? -1 : 1;

/** Every choice among some things. */
const choices = <Each>([first, ...rest]: readonly Each[]): readonly (readonly Each[])[] =>
  first === undefined ? [[]] : choices(rest).flatMap((choice) => [choice, [first, ...choice]]);

/**
 * The values that stand for all: none of them gives way to another of them, and each that is left out gives way to one of them. A
 * value gives way to one that says it more exactly; of two that say the same to the one whose text comes first.
 */
const finest = (type: string, stated: readonly Stated[]): readonly Stated[] => {
  const distinct = [...new Map(stated.map((each) => [each.text, each])).values()].sort(byText);
  const yields = (coarse: Stated, fine: Stated): boolean =>
    coarse !== fine &&
    isWithin(type, fine, coarse) &&
    (!isWithin(type, coarse, fine) || fine.text < coarse.text);
  const stand = choices(distinct).filter((choice) =>
    distinct.every((each) => choice.includes(each) !== choice.some((other) => yields(each, other))),
  );
  if (stand.length !== 1)
    throw new Error(`${stand.length} choices stand for all of ${distinct.map(told).join()}`);
  return stand[0] as readonly Stated[];
};

/** The source that a source repeats in the end. */
export const firstSource = ({ sources }: Dossier, id: string): string => {
  let source = id;
  while (sources.get(source)?.derivedFrom !== undefined) source = sources.get(source)?.derivedFrom as string;
  return source;
};

/** Who speaks in a claim. */
export const voiceOf = (dossier: Dossier, { source, sameVoiceAs, said }: Claim): string =>
  said?.by !== undefined && said.on !== undefined
    ? `${said.by} on ${said.on}`
    : firstSource(dossier, sameVoiceAs ?? source);

/** The last day on which a source can have been written. */
const writtenBy = ({ sources }: Dossier, id: string): string => {
  const source = sources.get(id);
  const date = source?.inferred?.written?.value ?? source?.published;
  return date === undefined ? '' : (edgesOf(readingOf(date).all).until ?? '');
};

interface Weighed {
  readonly value: unknown;
  readonly text: string;
  readonly claims: readonly string[];
  readonly sources: readonly string[];
  readonly voices: number;
  readonly newest: string;
}

const inOrder = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

/** The sides that claims take, heaviest first. */
const sidesOf = (dossier: Dossier, type: string, stated: readonly Stated[]): readonly Weighed[] =>
  finest(type, stated)
    .map((side): Weighed => {
      const members = stated.filter((each) => isWithin(type, side, each)).map(({ claim }) => claim);
      return {
        value: side.value,
        text: side.text,
        claims: inOrder(members.map(({ address }) => address)),
        sources: inOrder(members.map(({ source }) => source)),
        voices: new Set(members.map((claim) => voiceOf(dossier, claim))).size,
        newest: inOrder(members.map(({ source }) => writtenBy(dossier, source))).at(-1) ?? '',
      };
    })
    .sort((a, b) => {
      if (a.voices !== b.voices) return b.voices - a.voices;
      if (a.newest !== b.newest) return a.newest < b.newest ? 1 : -1;
      return byText(a, b);
    });

/** What was true at another time than the latest that is told does not compete. */
const ofLatestTime = (stated: readonly Stated[]): readonly Stated[] => {
  const edges = stated.map(({ claim }) =>
    claim.asOf === undefined ? undefined : edgesOf(readingOf(claim.asOf).all),
  );
  const newest = inOrder(edges.map((each) => each?.from ?? '')).at(-1) ?? '';
  return stated.filter((_, index) => {
    const each = edges[index];
    return newest === '' || (each !== undefined && (each.until ?? '9999') >= newest);
  });
};

const competing = (stated: readonly Stated[]): readonly Stated[] => {
  const preferred = stated.filter(({ claim }) => claim.rank === 'preferred');
  const sound = stated.filter(({ claim }) => claim.confidence === undefined);
  return preferred.length > 0 ? preferred : sound.length > 0 ? sound : stated;
};

const supportOf = ([first, second]: readonly Weighed[]): string => {
  if (second === undefined) return (first?.voices ?? 0) > 1 ? 'confirmed' : 'unique';
  return (first?.voices ?? 0) > second.voices ? 'majority' : 'conflict';
};

const mergedValue = (dossier: Dossier, path: string, type: string, all: readonly Stated[]): object => {
  const stated = path === 'status' ? ofLatestTime(all) : all;
  const sides = sidesOf(dossier, type, competing(stated));
  const positions = sidesOf(dossier, type, stated);
  return {
    value: sides[0]?.value,
    support: supportOf(sides),
    claims: sides[0]?.claims,
    ...(positions.length > 1 && {
      conflict: positions.map(({ value, claims, sources, voices }) => ({ value, claims, sources, voices })),
    }),
  };
};

/** Every value of a record's claims in one modality, by its path. */
export function naiveMerge(
  dossier: Dossier,
  claims: readonly Claim[],
  modality: string,
): Readonly<Record<string, object>> {
  const atoms = claims
    .filter((claim) => claim.modality === modality && claim.rank !== 'deprecated')
    .flatMap((claim) => atomsOf(propertyTypes, claim.says).map((atom) => ({ ...atom, claim })));
  const merged: Record<string, object> = {};
  for (const { path, type } of atoms) {
    const stated = atoms
      .filter((atom) => atom.path === path)
      .map(({ claim, value }) => ({ claim, value, text: told(value) }));
    merged[path] ??= mergedValue(dossier, path, type, stated);
  }
  return merged;
}
