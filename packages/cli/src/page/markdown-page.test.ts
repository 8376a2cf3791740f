import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { printMarkdownPage } from './markdown-page.js';

const html = (text: string): string => {
  let markdown = '';
  const items = [{ text, items: [{ text }, { mark: text, text }, { label: text, text, remark: text }] }];
  printMarkdownPage(
    { write: (more) => void (markdown += more), terminal: false, colour: false },
    { title: text, subtitle: text, colon: ':', sections: [{ heading: text, note: text, items }] },
  );
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
};

/** The elements without code, which is how some signs are kept from meaning something. */
const elementsOf = (text: string): readonly string[] =>
  (html(text).match(/<\/?\w+/g) ?? []).filter((each) => !each.endsWith('code'));

test.each([
  '1. x',
  '12) x',
  '- x',
  '+ x',
  '* x',
  '-',
  '+',
  '---',
  '- - -',
  '***',
  '___',
  '===',
  '> x',
  '# x',
  '#',
  '## x ##',
  '```',
  '~~~',
  '    x',
  '\tx',
  '[ ] x',
  '[x] y',
  '[a]: https://example.org',
  '| a | b |',
  '<div>',
  '<!--',
  '1986. A year',
  '$$',
  ':::',
])('a text that begins as something of Markdown is a text: %j', (text) => {
  expect(elementsOf(text)).toEqual(elementsOf('word'));
});
