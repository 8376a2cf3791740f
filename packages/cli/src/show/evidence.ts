import { type Claim, type SourceClaim } from '@bilateral/core';
import type { Item } from '../page/page.js';
import type { Teller } from './teller.js';

type AnyClaim = Claim | SourceClaim;

/** Numbers claims in the order in which they are cited. */
export class Evidence {
  readonly #numbers = new Map<string, number>();

  /** `[1] [2]`, to stand beside what the claims say. */
  cite(addresses: readonly string[]): string {
    return addresses.map((address) => `[${this.#numberOf(address)}]`).join(' ');
  }

  /** All that was cited, and the claims that were not, which tell something without a value. */
  list(teller: Teller, claims: readonly AnyClaim[]): readonly Item[] {
    const known = new Map(claims.map((claim) => [claim.address, claim]));
    for (const { address } of claims) this.#numberOf(address);
    return [...this.#numbers].map(([address, number]) => {
      const claim = known.get(address);
      return claim ? evidenceItem(teller, claim, number) : { mark: `[${number}]`, text: address };
    });
  }

  #numberOf(address: string): number {
    const number = this.#numbers.get(address) ?? this.#numbers.size + 1;
    this.#numbers.set(address, number);
    return number;
  }
}

/** The source, who published it when, and the place in it. */
export function whereItStands(teller: Teller, { source: id, at }: Pick<AnyClaim, 'source' | 'at'>): string {
  const source = teller.dossier.sources.get(id);
  return [
    teller.source(id),
    ...(source?.publisher === undefined ? [] : [teller.asWritten(source.publisher)]),
    ...(source?.published === undefined ? [] : [teller.date(source.published)]),
    teller.place(at),
  ].join(teller.words.comma);
}

const speaker = (teller: Teller, { said }: AnyClaim): readonly Item[] => {
  if (said === undefined) return [];
  const { claim: words } = teller.words;
  const named =
    said.by === undefined
      ? said.described && teller.code('described', said.described)
      : teller.record(said.by);
  return [
    ...(named === undefined ? [] : [{ label: words.quoted, text: named }]),
    ...(said.office === undefined ? [] : [{ label: words.office, text: teller.record(said.office) }]),
    ...(said.on === undefined ? [] : [{ label: words.occasion, text: teller.record(said.on) }]),
    ...(said.via === undefined ? [] : [{ label: words.via, text: teller.record(said.via) }]),
  ];
};

/** What the editor resolved or doubts: the wording of the source, the doubt, the ground and the reason. */
const readings = (teller: Teller, { reading = {} }: AnyClaim): readonly Item[] =>
  Object.entries(reading).map(([property, { wording, basis, doubt, why }]) => {
    const { words } = teller;
    const parts = [
      ...(wording === undefined
        ? []
        : [`${words.claim.wording}${words.colon}${teller.asWritten(`“${wording}”`)}`]),
      ...(doubt === undefined ? [] : [teller.code('doubt', doubt)]),
      `${teller.code('reading-basis', basis)}${words.colon}${teller.text(why)}`,
    ];
    return { label: words.reading(teller.path(property)), text: parts.join(words.semicolon) };
  });

/** How a claim stands: its modality, rank and voice, and what the editor added to it. */
export function standingItems(teller: Teller, claim: AnyClaim): readonly Item[] {
  const { claim: words } = teller.words;
  const { modality, rank, confidence, asOf, sameVoiceAs, text, note } = claim;
  return [
    ...(modality === 'actual' ? [] : [{ label: words.modality, text: teller.code('modality', modality) }]),
    ...(rank === 'normal' ? [] : [{ label: words.rank, text: teller.code('rank', rank) }]),
    ...(confidence === undefined
      ? []
      : [{ label: words.confidence, text: teller.code('confidence', confidence) }]),
    ...speaker(teller, claim),
    ...(text === undefined ? [] : [{ label: words.retold, text: teller.text(text) }]),
    ...(asOf === undefined ? [] : [{ label: words.asOf, text: teller.date(asOf) }]),
    ...(sameVoiceAs === undefined ? [] : [{ label: words.sameVoice, text: teller.source(sameVoiceAs) }]),
    ...readings(teller, claim),
    ...(note === undefined ? [] : [{ label: words.note, text: teller.text(note) }]),
  ];
}

function evidenceItem(teller: Teller, claim: AnyClaim, number: number): Item {
  const address = { label: teller.words.claim.address, text: teller.asWritten(claim.address) };
  return {
    mark: `[${number}]`,
    text: whereItStands(teller, claim),
    items: [...standingItems(teller, claim), address],
  };
}
