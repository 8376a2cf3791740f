/** How a run looks inside its paragraph. */
export interface Look {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly link: 'none' | 'outside' | 'inside';
}

export const plainLook: Look = { strong: false, emphasis: false, link: 'none' };

const linkStyles = { none: '', outside: 'Hyperlink', inside: 'InternalLink' } as const;

/** The id of the character style of a look; `undefined` for plain text. */
export function characterStyle(look: Look): string | undefined {
  const stress = (look.strong ? 'Strong' : '') + (look.emphasis ? 'Emphasis' : '');
  const style = linkStyles[look.link] + stress;
  return style === '' ? undefined : style;
}
