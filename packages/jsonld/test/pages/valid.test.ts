import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { codeListHtml } from '../../src/vocabulary/code-list-html.js';
import { listedCodes } from '../../src/vocabulary/code-lists.js';
import { vocabularyHtml } from '../../src/vocabulary/vocabulary-html.js';
import { arcadia } from '../fixture.js';
import { pagesOf } from './tree.js';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // A page is called as its record is.
    'long-title': 'off',
  },
});

const faultsOf = async (path: string, text: string): Promise<readonly string[]> => {
  // The data block is JSON, and by far the longest part of a page.
  const { results } = await validator.validateString(
    text.replace(/(ld\+json">).*(<\/script>)/, '$1{}$2'),
    path,
  );
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId} ${message}`),
  );
};

const samples = [
  ['of every record, source and conflict of an invented dossier', pagesOf(arcadia)],
  [
    'of a sample of Pakistan and Russia',
    pagesOf(pakistanRussia, { step: 997, also: ['khan-putin-kremlin-2022'] }),
  ],
] as const;

describe('the pages are valid and accessible HTML', () => {
  test.each(samples)('%s', async (_title, pages) => {
    // Russian pages differ from English ones in their words alone.
    const html = [...pages].filter(([path]) => path.endsWith('.html') && !path.endsWith('.ru.html'));
    expect(html.length).toBeGreaterThan(20);
    const faults = await Promise.all(html.map(([path, text]) => faultsOf(path, text)));
    expect(faults.flat().slice(0, 20)).toEqual([]);
  });

  test('so are those of the vocabulary and the code lists', async () => {
    const html = [
      ['ns.html', vocabularyHtml()],
      ...listedCodes.map(({ list }) => [`${list}.html`, codeListHtml(list)]),
    ];
    const faults = await Promise.all(html.map(([path = '', text = '']) => faultsOf(path, text)));
    expect(faults.flat().slice(0, 20)).toEqual([]);
  });

  test('and a fault would be found', async () => {
    const broken = pagesOf(arcadia).get('doc/record/ada.html')?.replace('<h2', '<h4 onclick="x"') ?? '';
    expect(await faultsOf('broken.html', broken)).not.toEqual([]);
  });
});
