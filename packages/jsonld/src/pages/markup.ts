/** A piece of HTML: made by {@link markup} alone, so that no text of a dossier becomes markup. */
export class Markup {
  readonly source: string;

  private constructor(source: string) {
    this.source = source;
  }

  /** Text that is markup already. Only for what this package wrote itself. */
  static of(source: string): Markup {
    return new Markup(source);
  }
}

/** What may stand in a piece of HTML: markup, texts that are escaped, nothing, or a row of these. */
export type Content = Markup | string | number | false | undefined | readonly Content[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Parsers make a line feed of a bare carriage return.
  '\r': '&#13;',
};

/** Controls and noncharacters that no HTML may hold, and halves of surrogate pairs, which no encoding can hold. */
const unprintable =
  // eslint-disable-next-line no-control-regex -- to find them is the purpose
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/**
 * Embeddings, overrides and isolates of the bidirectional algorithm. A text that opens one and does not close it, or closes one
 * that is not its own, would turn around what stands beside it; the markup isolates texts instead.
 */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text as pages show it: without characters that cannot be printed, or that turn the order of others. */
export const shown = (text: string): string => text.replace(turning, '').replace(unprintable, '\ufffd');

/** A text as it stands in HTML, in elements and in quoted attributes alike. */
export const escaped = (text: string): string =>
  shown(text).replace(/[&<>"'\r]/g, (character) => entities[character] ?? character);

const sourceOf = (content: Content): string => {
  if (content === undefined || content === false) return '';
  if (content instanceof Markup) return content.source;
  if (typeof content === 'object') return content.map(sourceOf).join('');
  return escaped(String(content));
};

/** A piece of HTML, in which every value that is no markup is escaped. Attributes must be written in double quotes. */
export const markup = (texts: TemplateStringsArray, ...values: readonly Content[]): Markup =>
  Markup.of(texts.map((text, place) => `${text}${sourceOf(values[place])}`).join(''));

/** Pieces with something between them. */
export const joinedWith = (separator: Content, pieces: readonly Content[]): readonly Content[] =>
  pieces.flatMap((piece, place) => (place === 0 ? [piece] : [separator, piece]));

/** An address that may stand in a link: http or https, and nothing in it that could end the attribute or begin a script. */
export const isWebAddress = (address: string): boolean => /^https?:\/\/[^\s<>"`\\^{}|]+$/i.test(address);

/** A link to a page of others; the bare text where the address is none of the web. */
export const outwardLink = (address: string, text: Content): Markup =>
  isWebAddress(address)
    ? markup`<a href="${address}" rel="external">${text}</a>`
    : markup`<span>${text}</span>`;

/** JSON inside a page: no `<` is left in it, so that nothing in a text can close the element or open a comment. */
export const embeddedJson = (value: unknown): Markup =>
  Markup.of(JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028'));
