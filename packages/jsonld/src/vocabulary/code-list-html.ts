import { home } from '../write/iris.js';
import { codeListOf, type ListedCode, type ListedCodes } from './code-lists.js';
import { escaped, inLanguage, link, page } from './html.js';

const languages = ['en', 'ru', 'ur'] as const;

const labelIn = ({ label }: ListedCode, language: (typeof languages)[number]): string =>
  (label as Readonly<Record<string, string>>)[language] ?? '';

const labelCell = (code: ListedCode, language: (typeof languages)[number]): string => {
  const text = labelIn(code, language);
  return `<td lang="${language}"${language === 'ur' ? ' dir="rtl"' : ''}>${escaped(text)}</td>`;
};

const kinOf = ({ broader, exactMatch }: ListedCode): string =>
  [
    ...(broader ? [`under ${link(`${broader[0]}.html#${broader[1]}`, broader.join('/'))}`] : []),
    ...(exactMatch === undefined ? [] : [`same as ${link(exactMatch, exactMatch.replace(/^.*[#/]/, ''))}`]),
  ].join(', ');

const rowOf = (code: ListedCode, hasKin: boolean): string =>
  [
    `<tr id="${escaped(code.code)}"><td><code>${link(`#${code.code}`, code.code)}</code></td>`,
    ...languages.map((language) => labelCell(code, language)),
    ...(hasKin ? [`<td>${kinOf(code)}</td>`] : []),
    '</tr>',
  ].join('');

const table = ({ codes }: ListedCodes): string => {
  const hasKin = codes.some((code) => kinOf(code) !== '');
  const heads = ['Code', 'English', 'Russian', 'Urdu', ...(hasKin ? ['Kin'] : [])];
  return [
    '<table>',
    `<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...codes.map((code) => rowOf(code, hasKin)),
    '</tbody>',
    '</table>',
  ].join('\n');
};

/** `code/<list>.html`: one code list for readers, each code under its own name as anchor. Throws a `RangeError` for a list that there is not. */
export function codeListHtml(list: string): string {
  const listed = codeListOf(list);
  const { en, ru, ur } = listed.title;
  const outside = listed.isOutside
    ? '<p>These are words and numbers of a scheme of others. Its definitions are its keepers’ and are not repeated here.</p>'
    : '';
  return page({
    title: `${en} (code list)`,
    header: `<h1>${escaped(en)}</h1>\n<p>${inLanguage('ru', ru)} ${inLanguage('ur', ur)}</p>`,
    main: [
      '<h2 id="about">About</h2>',
      `<dl>\n<dt>Scheme</dt><dd><code>${escaped(`${home}code/${list}`)}</code></dd>\n<dt>Codes</dt><dd>${listed.codes.length}, each with the IRI <code>${escaped(`${home}code/${list}/`)}</code> and its code</dd>\n<dt>Forms</dt><dd>${link('../codes.ttl', 'Turtle')}, with all code lists; ${link('../ns.html', 'vocabulary')}</dd>\n</dl>`,
      outside,
      '<h2 id="codes">Codes</h2>',
      table(listed),
    ]
      .filter((part) => part !== '')
      .join('\n'),
    footer: `<p>${escaped(en)}. The Bilateral authors.</p>`,
    alternates: [['text/turtle', '../codes.ttl']],
  });
}
