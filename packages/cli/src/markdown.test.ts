import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { markdownCell, printMarkdown } from './markdown.js';

const printed = (rows: readonly (readonly string[])[]): string => {
  let text = '';
  const write = (more: string): void => void (text += more);
  printMarkdown(
    { write, terminal: false, colour: false },
    [{ name: 'a' }, { name: 'b', align: 'right' }],
    rows,
  );
  return text;
};

const html = (markdown: string): string =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** The cells of the body as a reader sees them, and the elements that stand in them. */
const readBack = (
  markdown: string,
): { readonly cells: readonly string[]; readonly elements: readonly string[] } => {
  const [, body = ''] = html(markdown).split('<tbody>');
  const cells = [...body.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, inner = '']) => inner);
  return {
    cells: cells.map((cell) =>
      cell
        .replaceAll(/<\/?code>/g, '')
        .replaceAll(/&(\w+);/g, (_whole, name: string) => entities[name] ?? '?'),
    ),
    elements: [...new Set(cells.flatMap((cell) => cell.match(/<\w+/g) ?? []))],
  };
};

test('a table has a header, a rule that tells the alignment, and a line for each row', () => {
  expect(printed([['x', '1']])).toBe('| a | b |\n| --- | ---: |\n| x | 1 |\n');
});

describe('nothing in a cell is markup', () => {
  test.each([
    'a | b',
    String.raw`a \| b`,
    'one\ntwo',
    '<script>alert(1)</script>',
    '<!-- x',
    '&lt;b&gt; &#60;',
    '*a* _b_ __c__ ~~d~~ `e` ``f`',
    '[x](https://example.org) ![y](z.png) [^1]',
    'https://example.org/?a=b&c',
    'HTTP://EXAMPLE.ORG',
    'www.example.org',
    'javascript:alert(1)',
    '<https://example.org>',
    'ada@example.org',
    'bridge/gazette@2.1-2',
    '(ada@example.org)',
    'a`b@c.de|f',
    String.raw`\a@b.cd`,
    'http://a.b|c`d',
    '#12 and @ada',
    '$x$ \\ {y}',
    '| --- |',
    '- one',
    '# head',
    '1. one',
  ])('%s', (text) => {
    const { cells, elements } = readBack(printed([[text, 'end']]));
    expect(cells).toEqual([text.replaceAll('\n', ' '), 'end']);
    expect(elements.filter((element) => element !== '<code')).toEqual([]);
  });

  test('whatever the text is', () => {
    const signs = fc.constantFrom(...'\\`*_{}[]()<>#+-.!|&~$@:/ \nwhtp"\'aя=', 'www.', '://', '@a.b', '](');
    const texts = fc.array(signs, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const { cells, elements } = readBack(printed([[a, b]]));
        expect(cells).toEqual([a, b].map((text) => text.replaceAll(/\s+/g, ' ').trim()));
        expect(elements.filter((element) => element !== '<code')).toEqual([]);
      }),
      { numRuns: 300, seed: 8 },
    );
  });
});

test('nobody is named to a service that would call them, and no issue is linked', () => {
  // Such links are made of the finished page, so that only code keeps them from it.
  expect(markdownCell('ask @ada of #12')).toBe('ask `@ada` of `#12`');
});
