import { eventKinds, kindNames, type Kind } from '../model/kind.js';
import { fieldKinds, languages, type Language } from './fields.js';
import type { SearchIndex } from './search-index.js';
import { manners, type SimilarWord } from './similar-words.js';

/**
 * The weights of manner, field, kind and length are multiplied. They lie so far apart that for one word the manner decides
 * first, then label before text, then who acts before what happened, then how much of the label was asked for.
 */
const kindWeights: { readonly [K in Kind]?: number } = {
  ...Object.fromEntries(kindNames.map((kind) => [kind, 0.97])),
  ...Object.fromEntries(eventKinds.map((kind) => [kind, 0.87])),
  state: 1,
  person: 1,
  organisation: 1,
  relation: 0.8,
  figure: 0.8,
  utterance: 0.8,
  assessment: 0.8,
};
const weightOfKind = kindNames.map((kind) => kindWeights[kind] ?? 1);

/** The label is the whole of what was asked: 1; it has ever more words besides: towards 0.9. */
const lengthWeight = (asked: number, words: number): number => 0.9 + 0.1 * Math.min(1, asked / words);

/** The records that a word of the query finds. */
export interface Found {
  /** By place; 0 is not found. */
  readonly weights: Float32Array;
  /** Where the weight is above 0. */
  readonly places: readonly number[];
}

export interface Scope {
  /** How many words are asked for. */
  readonly asked: number;
  readonly language: Language | undefined;
  /** 1 at the places that may be found; all may without it. */
  readonly allowed: Uint8Array | undefined;
}

/** The best weight of each record for one word of the query. */
export function weigh(index: SearchIndex, similar: Iterable<SimilarWord>, scope: Scope): Found {
  const { starts, postings, labelWords, kinds } = index;
  const weights = new Float32Array(index.size);
  const places: number[] = [];
  const inFields = fieldKinds.map(({ language, weight }) =>
    scope.language === undefined || scope.language === language ? weight : 0,
  );
  for (const { number, manner } of similar) {
    const end = starts[number + 1] as number;
    for (let at = starts[number] as number; at < end; at += 1) {
      const place = (postings[at] as number) >>> 4;
      const field = (postings[at] as number) & 15;
      if (inFields[field] === 0 || scope.allowed?.[place] === 0) continue;
      const ofLabel = field < languages.length;
      const length = ofLabel ? (labelWords[place * languages.length + field] as number) : 1;
      const weight =
        manners[manner] *
        (inFields[field] as number) *
        (weightOfKind[kinds[place] as number] as number) *
        lengthWeight(scope.asked, length);
      if (weights[place] === 0) places.push(place);
      if (weight > (weights[place] as number)) weights[place] = weight;
    }
  }
  return { weights, places };
}

/** A record that was found, by its place. */
export interface Ranked {
  readonly place: number;
  readonly score: number;
}

/** What each word of the query counts for: a word that every record has tells nothing. */
export const rarity = (found: readonly Found[], size: number): readonly number[] => {
  const rare = found.map(({ places }) => Math.log(1 + size / Math.max(1, places.length)));
  const sum = rare.reduce((total, each) => total + each, 0);
  return rare.map((each) => each / sum);
};

/** A hit is as good as the worst of its words; the mean of all tells equal ones apart. */
const scoreAt = (place: number, found: readonly Found[], shares: readonly number[]): number => {
  let worst = 1;
  let mean = 0;
  for (let word = 0; word < found.length; word += 1) {
    const weight = (found[word] as Found).weights[place] as number;
    worst = Math.min(worst, weight);
    mean += weight * (shares[word] as number);
  }
  return 0.999 * worst + 0.001 * mean;
};

/** The records that have all words, in no order. */
export function withAll(found: readonly Found[], shares: readonly number[]): readonly Ranked[] {
  const fewest = found.reduce((least, each) => (each.places.length < least.places.length ? each : least));
  return fewest.places
    .filter((place) => found.every(({ weights }) => weights[place] !== 0))
    .map((place) => ({ place, score: scoreAt(place, found, shares) }));
}

/** The records that have any of the words, in no order. */
export function withSome(found: readonly Found[], shares: readonly number[]): readonly Ranked[] {
  const places = new Set(found.flatMap((each) => each.places));
  return [...places].map((place) => ({ place, score: scoreAt(place, found, shares) }));
}

/** The best ones, best first, equal ones in the order of the dossier. Only what can be among them is sorted. */
export function best(ranked: readonly Ranked[], limit: number): readonly Ranked[] {
  const scores = Float64Array.from(ranked, ({ score }) => score).sort();
  const least = scores[Math.max(0, scores.length - limit)] ?? 0;
  return ranked
    .filter(({ score }) => score >= least)
    .sort((one, other) => other.score - one.score || one.place - other.place)
    .slice(0, limit);
}
