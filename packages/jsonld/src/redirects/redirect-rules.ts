import { kindNames } from '@bilateral/core';
import { formRules } from './accepted.js';
import { requireHosted, type HostedDossier } from './hosted-dossier.js';

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';

const flags = '[R=303,L,QSD]';

const set = (name: string, form: string, value: string): readonly string[] => [
  `RewriteCond %{ENV:BILATERAL_FORM} =${form}`,
  `RewriteRule ^ - [E=BILATERAL_${name}:${value}]`,
];

/** What the files of one thing, of the whole dossier and of the vocabulary end in, for each form. */
const endings: readonly string[] = [
  ...['jsonld', 'ttl', 'html'].flatMap((form) => set('END', form, form)),
  // Of a single thing there is no form in lines; Turtle is what comes next.
  ...['nt', 'trig'].flatMap((form) => set('END', form, 'ttl')),
  ...['jsonld', 'ttl', 'nt', 'trig'].flatMap((form) => set('DATA', form, `data.${form}`)),
  ...set('DATA', 'html', 'index.html'),
  'RewriteRule ^ - [E=BILATERAL_PAGE:%{ENV:BILATERAL_END}]',
];

/** Pages in another language, for who prefers it to all others. */
const languageRules = ({ id: dossier, languages }: HostedDossier): readonly string[] =>
  languages
    .filter((language) => language !== 'en')
    .flatMap((language) => [
      'RewriteCond %{ENV:BILATERAL_FORM} =html',
      `RewriteCond "%{HTTP:Accept-Language}" "^\\s*${language}\\b" [NC]`,
      `RewriteRule ^${dossier}(?:/|$) - [E=BILATERAL_PAGE:${language}.html,E=BILATERAL_DATA:index.${language}.html]`,
    ]);

const rule = (pattern: string, target: string): string => `RewriteRule ^${pattern}$ ${target} ${flags}`;

const dossierRules = (hosted: HostedDossier): readonly string[] => {
  const { id: dossier, target } = hosted;
  const doc = `${target}doc/`;
  const under = `${dossier}/id/`;
  return [
    `# The dossier ${dossier}: records, claims, sources, conflicts, amounts and dates, and the dataset itself.`,
    ...languageRules(hosted),
    rule(`${under}(?:${kindNames.join('|')})/(${id})`, `${doc}record/$1.%{ENV:BILATERAL_PAGE}`),
    rule(`${under}source/(${id})`, `${doc}source/$1.%{ENV:BILATERAL_PAGE}`),
    rule(`${under}conflict/(${id})`, `${doc}conflict/$1.%{ENV:BILATERAL_PAGE}`),
    // What a source says of itself stands with the source, all else with the record that it is on.
    rule(`${under}claim/(${id})/\\1(?:[@~][^/]*)?`, `${doc}source/$1.%{ENV:BILATERAL_PAGE}`),
    rule(`${under}claim/(${id})/[^/]+`, `${doc}record/$1.%{ENV:BILATERAL_PAGE}`),
    rule(`${under}(?:quantity|date|retired)/.+`, `${doc}shared.%{ENV:BILATERAL_END}`),
    rule(`${dossier}/?`, `${target}%{ENV:BILATERAL_DATA}`),
    // The files of the tree, as its catalogue names them.
    rule(`${dossier}/((?!id/)(?:[a-z0-9-]+/)*[\\w-]+(?:\\.[\\w-]+)+)`, `${target}$1`),
  ];
};

/** Context, vocabulary and codes are those of all dossiers; each tree holds them. */
const sharedRules = ({ target }: HostedDossier): readonly string[] => {
  const page = 'RewriteCond %{ENV:BILATERAL_FORM} =html';
  return [
    '# Context, vocabulary and codes, which all dossiers share.',
    rule('context/v1(?:\\.jsonld)?', `${target}context/v1.jsonld`),
    page,
    rule('ns/?', `${target}ns.html`),
    rule('ns/?', `${target}ns.ttl`),
    page,
    rule(`code/(${id})(?:/[^/]+)?`, `${target}code/$1.html`),
    rule(`code/${id}(?:/[^/]+)?`, `${target}codes.ttl`),
  ];
};

/**
 * The file `.htaccess` for the permanent addresses of dossiers: every IRI is answered with 303 and the address of the document
 * that tells of it, in the form that the client wants most. Context, vocabulary and codes are taken from the tree of the first
 * dossier. Throws a `BilateralError` for an id or a target that cannot stand in rules, and a `RangeError` if there is no dossier.
 *
 * @example
 * redirectRules([{ id: 'arcadia-baltia', target: 'https://example.org/arcadia/', languages: ['en'] }])
 */
export function redirectRules(dossiers: readonly HostedDossier[]): string {
  const hosted = dossiers.map(requireHosted);
  const [first] = hosted;
  if (!first) throw new RangeError('expected at least one dossier');
  const lines = [
    '# Permanent addresses of dossiers: each answers with 303 and the address of the document on it (README.md).',
    'Options +FollowSymLinks -Indexes -MultiViews',
    'RewriteEngine on',
    '',
    '<IfModule mod_headers.c>',
    'Header always merge Vary Accept',
    'Header always merge Vary Accept-Language',
    'Header always set Access-Control-Allow-Origin "*"',
    '</IfModule>',
    '',
    '# The form that the client wants most: all weight first, then by tenths.',
    ...formRules(),
    '',
    '# What the files of that form end in.',
    ...endings,
    '',
    ...hosted.flatMap((each) => [...dossierRules(each), '']),
    ...sharedRules(first),
  ];
  return `${lines.join('\n')}\n`;
}
