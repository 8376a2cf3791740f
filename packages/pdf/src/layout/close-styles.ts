import type { HeadingStyle, LineStyle, StyleName, Styles } from './styles.js';

/** How much smaller letters, lines and the space around headings become. */
export interface Closeness {
  readonly size: number;
  readonly leading: { readonly latin: number; readonly arabic: number };
  readonly space: number;
}

/** In the order in which they are tried where a part is to hold on one page. */
export const closenesses: Readonly<Record<'close' | 'closest', Closeness>> = {
  close: { size: 0.96, leading: { latin: 0.92, arabic: 0.88 }, space: 0.7 },
  closest: { size: 0.91, leading: { latin: 0.84, arabic: 0.78 }, space: 0.5 },
};

/** The same styles, smaller and closer. */
export function closelySet(styles: Styles, { size, leading, space }: Closeness): Styles {
  const smaller = <Style extends LineStyle>(style: Style): Style => ({
    ...style,
    size: style.size * size,
    leading: style.leading * leading[style.latinScale === undefined ? 'latin' : 'arabic'],
  });
  const { headings: byLevel, ...named } = styles;
  const around = (style: HeadingStyle): HeadingStyle => ({
    ...smaller(style),
    before: style.before * space,
    after: style.after * space,
  });
  return {
    ...(Object.fromEntries(Object.entries(named).map(([name, style]) => [name, smaller(style)])) as Record<
      StyleName,
      LineStyle
    >),
    headings: byLevel.map(around),
  };
}
