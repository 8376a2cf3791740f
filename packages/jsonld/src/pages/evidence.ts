import { codeLabel, parsePath, type Claim, type SourceClaim } from '@bilateral/core';
import { markup, joinedWith, outwardLink, type Content, type Markup } from './markup.js';
import type { Page } from './page.js';
import { placeInWords } from './places.js';

type AnyClaim = Claim | SourceClaim;

/** A remark on a claim: its label and what it says. */
type Remark = readonly [label: string, content: Content];

/** The name of the server of an address: what a reader needs to see of it. */
const serverOf = (address: string): string =>
  /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(address)?.[1] ?? address;

/** The passages that a page cites, numbered in the order in which it cites them. */
export class Evidence {
  readonly #page: Page;
  readonly #numbers = new Map<string, number>();
  readonly #cited = new Set<string>();

  constructor(page: Page) {
    this.#page = page;
  }

  get isEmpty(): boolean {
    return this.#numbers.size === 0;
  }

  /** The numbers of claims, as links to the list; the first place that cites a claim is the one to which the list leads back. */
  cite(addresses: readonly string[]): Content {
    if (addresses.length === 0) return undefined;
    const links = addresses.map((address) => {
      const known = this.#numbers.get(address);
      const number = known ?? this.#numbers.size + 1;
      this.#numbers.set(address, number);
      this.#cited.add(address);
      const label = this.#page.messages.evidenceNumber(number);
      return known === undefined
        ? markup`<a id="r${number}" href="#e${number}" aria-label="${label}">[${number}]</a>`
        : markup`<a href="#e${number}" aria-label="${label}">[${number}]</a>`;
    });
    return markup`<sup class="refs" dir="${this.#page.direction}">${joinedWith(' ', links)}</sup>`;
  }

  /** The list of all that was cited, and of the claims that were not, which say something without a value. */
  list(claims: readonly AnyClaim[]): Markup {
    for (const { address } of claims) {
      if (!this.#numbers.has(address)) this.#numbers.set(address, this.#numbers.size + 1);
    }
    const items = [...this.#numbers].map(([address, number]) =>
      this.#item(this.#page.world.claim(address), number),
    );
    return markup`<ol class="evidence">${items}
</ol>`;
  }

  #item(claim: AnyClaim, number: number): Markup {
    const { messages } = this.#page;
    const isCited = this.#cited.has(claim.address);
    const back = markup` <a class="back" href="#r${number}" aria-label="${messages.back(number)}">↑</a>`;
    const remarks = this.#remarks(claim).map(
      ([label, content]) => markup`<li><b>${label}</b>${messages.colon}${content}</li>
`,
    );
    return markup`<li id="e${number}">
<p>${this.#where(claim)}${isCited && back}</p>
${
  remarks.length > 0 &&
  markup`<ul class="remarks">${remarks}
</ul>
`
}</li>
`;
  }

  /** The source, who published it when, and the place in it. */
  #where({ source: id, at }: AnyClaim): Content {
    const page = this.#page;
    const { publisher, published, address } = page.world.source(id);
    return joinedWith(page.messages.comma, [
      markup`<cite>${page.source(id)}</cite>`,
      ...(publisher === undefined ? [] : [page.foreign(publisher)]),
      ...(published === undefined ? [] : [page.date(published)]),
      markup`<span class="place">${placeInWords(page, at)}</span>`,
      ...(address === undefined ? [] : [outwardLink(address, markup`<bdi>${serverOf(address)}</bdi>`)]),
    ]);
  }

  #remarks(claim: AnyClaim): readonly Remark[] {
    const page = this.#page;
    const { claim: words } = page.messages;
    const { modality, rank, confidence, asOf, sameVoiceAs, text, note } = claim;
    return [
      ...(modality === 'actual' ? [] : [[words.givenAs, page.code('modality', modality)] as const]),
      ...(rank === 'normal' ? [] : [[words.rank, page.code('rank', rank)] as const]),
      ...(confidence === undefined ? [] : [[words.confidence, page.code('confidence', confidence)] as const]),
      ...this.#speaker(claim),
      ...(text === undefined ? [] : [[words.retold, page.text(text)] as const]),
      ...(asOf === undefined ? [] : [[words.asOf, page.date(asOf)] as const]),
      ...(sameVoiceAs === undefined ? [] : [[words.sameVoice, page.source(sameVoiceAs)] as const]),
      ...this.#readings(claim),
      ...(note === undefined ? [] : [[words.note, page.text(note)] as const]),
      [words.address, markup`<bdi class="iri">${claim.address}</bdi>`],
    ];
  }

  #speaker({ said }: AnyClaim): readonly Remark[] {
    if (said === undefined) return [];
    const page = this.#page;
    const { claim: words } = page.messages;
    const speaker =
      said.by === undefined
        ? said.described === undefined
          ? undefined
          : codeLabel('described', said.described, page.language)
        : page.record(said.by);
    return [
      ...(speaker === undefined ? [] : [[words.quoted, speaker] as const]),
      ...(said.office === undefined ? [] : [[words.office, page.record(said.office)] as const]),
      ...(said.on === undefined ? [] : [[words.occasion, page.record(said.on)] as const]),
      ...(said.via === undefined ? [] : [[words.through, page.record(said.via)] as const]),
    ];
  }

  /** What the editor resolved or doubts: the property, the wording of the source, the doubt, the ground and the reason. */
  #readings({ reading = {}, source }: AnyClaim): readonly Remark[] {
    const page = this.#page;
    const { claim: words, colon, semicolon } = page.messages;
    const { language } = page.world.source(source);
    return Object.entries(reading).map(([property, { wording, basis, doubt, why }]) => {
      const label = words.reading(readingLabel(page, property));
      const content = [
        wording !== undefined && [words.wording, colon, page.foreign(wording, language), semicolon],
        doubt !== undefined && markup`<strong>${page.code('doubt', doubt)}</strong>${semicolon}`,
        page.code('reading-basis', basis),
        colon,
        page.text(why),
      ];
      return [label, content] as const;
    });
  }
}

/** A reading is of a property or of a field within one, of who is meant, or of the account as a whole. */
const readingLabel = (page: Page, path: string): string => {
  const [first = '', ...rest] = parsePath(path);
  const last = rest.at(-1);
  const name = page.property(first === 'text' ? 'account' : first);
  return last === undefined ? name : `${name}${page.messages.comma}${page.property(last, first)}`;
};
