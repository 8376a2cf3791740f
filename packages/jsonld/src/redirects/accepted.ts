/** A form that a client can ask for, with the media types by which it does. */
interface Form {
  readonly name: string;
  readonly types: readonly string[];
}

/** In the order in which one is taken if several are wanted alike: who names data at all does not mean the page. */
const forms: readonly Form[] = [
  { name: 'jsonld', types: ['application/ld\\+json', 'application/json', 'application/\\*'] },
  { name: 'ttl', types: ['text/turtle', 'application/x-turtle'] },
  { name: 'nt', types: ['application/n-triples', 'application/n-quads'] },
  { name: 'trig', types: ['application/trig'] },
  { name: 'html', types: ['text/html', 'application/xhtml\\+xml', 'text/\\*', '\\*/\\*'] },
];

const parameters = '(?:\\s*;[^,;]*)*';

/** A media range that is wanted with all weight: no parameter of it is a `q` below 1. */
const wholly = '(?:\\s*;(?!\\s*q\\s*=\\s*0)[^,;]*)*\\s*(?:,|$)';

/** A media range with a weight of so many tenths, whatever hundredths follow. */
const tenths = (digit: number): string => {
  const weight = digit === 0 ? '0\\.0(?:[1-9]\\d?|0[1-9])' : `0\\.${digit}\\d{0,2}`;
  return `${parameters}\\s*;\\s*q\\s*=\\s*${weight}\\s*(?:[;,]|$)`;
};

const condition = ({ name, types }: Form, weight: string): readonly string[] => [
  'RewriteCond %{ENV:BILATERAL_FORM} ^$',
  `RewriteCond "%{HTTP_ACCEPT}" "(?:^|,)\\s*(?:${types.join('|')})${weight}" [NC]`,
  `RewriteRule ^ - [E=BILATERAL_FORM:${name}]`,
];

/**
 * Rules that choose the form which a client wants most (RFC 9110, 12.5.1), to a tenth of its weights. A client that says nothing
 * gets the page.
 */
export const formRules = (): readonly string[] => [
  ...[wholly, ...[9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map(tenths)].flatMap((weight) =>
    forms.flatMap((form) => condition(form, weight)),
  ),
  'RewriteCond %{ENV:BILATERAL_FORM} ^$',
  'RewriteRule ^ - [E=BILATERAL_FORM:html]',
];
