import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/** Every element below a node, in the order of the text. */
export const elementsIn = (node: Node): readonly Element[] =>
  childrenOf(node).flatMap((child) =>
    'tagName' in child ? [child, ...elementsIn(child)] : elementsIn(child),
  );

/** The characters of a node and all below it. */
export const textOf = (node: Node): string =>
  'value' in node ? node.value : childrenOf(node).map(textOf).join('');

export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

/** A page as an independent parser sees it. */
export class Document {
  readonly elements: readonly Element[];

  constructor(text: string) {
    this.elements = elementsIn(parse(text));
  }

  all(tag: string, name?: string, value?: string): readonly Element[] {
    return this.elements.filter(
      (each) =>
        each.tagName === tag &&
        (name === undefined ||
          (value === undefined ? attribute(each, name) !== undefined : attribute(each, name) === value)),
    );
  }

  byId(id: string): Element | undefined {
    return this.elements.find((each) => attribute(each, 'id') === id);
  }

  /** The section under the heading of an id. */
  section(id: string): Element | undefined {
    return this.all('section', 'aria-labelledby', id)[0];
  }

  get text(): string {
    return this.all('body').map(textOf).join('');
  }

  /** The JSON that the page embeds. */
  get data(): unknown {
    return JSON.parse(textOf(this.all('script')[0] as Element));
  }

  /** The names of the elements, and those of their attributes: what is markup. */
  get skeleton(): readonly string[] {
    return this.elements.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' '));
  }
}
