import type { HeadingStyle, LineStyle, StyleName, Styles } from './styles.js';

/** How much smaller letters, lines and the space around headings are where a part is to hold on one page. */
const close = { size: 0.91, leading: { latin: 0.84, arabic: 0.78 }, space: 0.5 };

/** The same styles, smaller and closer. */
export function closelySet(styles: Styles): Styles {
  const smaller = <Style extends LineStyle>(style: Style): Style => ({
    ...style,
    size: style.size * close.size,
    leading: style.leading * close.leading[style.latinScale === undefined ? 'latin' : 'arabic'],
  });
  const { headings: byLevel, ...named } = styles;
  const around = (style: HeadingStyle): HeadingStyle => ({
    ...smaller(style),
    before: style.before * close.space,
    after: style.after * close.space,
  });
  return {
    ...(Object.fromEntries(Object.entries(named).map(([name, style]) => [name, smaller(style)])) as Record<
      StyleName,
      LineStyle
    >),
    headings: byLevel.map(around),
  };
}
