import type { Report } from '@bilateral/report';
import type { Scenes } from '../figures/scenes.js';
import { figureTextRules } from '../figures/text-styles.js';
import { fontTable } from '../styles/fonts.js';
import { languageTag } from '../styles/languages.js';
import { styleSheet } from '../styles/sheet.js';
import { escapeXml } from './parts.js';
import type { Parts } from './parts.js';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Parts that docx writes with less in them than a report has to say. `lists` is the number of numbered lists. */
export function ownParts(report: Report, scenes: Scenes, lists: number): Parts {
  return new Map([
    ['word/styles.xml', styleSheet(report, figureTextRules(scenes))],
    ['word/settings.xml', settings(report)],
    ['word/fontTable.xml', `${declaration}<w:fonts ${w}>${fontTable}</w:fonts>`],
    ['word/numbering.xml', numbering(lists)],
    ['docProps/custom.xml', customProperties(report)],
  ]);
}

/** Nothing here makes Word ask or update; the two first notes are the lines over the notes. */
function settings(report: Report): string {
  const language = languageTag(report);
  const bidi = report.direction === 'rtl' ? ` w:bidi="${language}"` : '';
  return (
    `${declaration}<w:settings ${w}><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>` +
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' +
    '<w:endnotePr><w:endnote w:id="-1"/><w:endnote w:id="0"/></w:endnotePr>' +
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>' +
    '</w:compat>' +
    `<w:themeFontLang w:val="${report.direction === 'rtl' ? 'en-GB' : language}"${bidi}/></w:settings>`
  );
}

function numbering(lists: number): string {
  const kinds = [
    { style: 'ListBullet', format: 'bullet', text: '•', suffix: 'tab' },
    // The number stands in the text, so that it stays whatever is added before it: the list has no marks of its own.
    { style: 'ListCited', format: 'none', text: '', suffix: 'nothing' },
    { style: 'ListNumber', format: 'decimal', text: '%1.', suffix: 'tab' },
  ];
  const levels = kinds.map(
    ({ style, format, text, suffix }, index) =>
      `<w:abstractNum w:abstractNumId="${index}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">` +
      `<w:start w:val="1"/><w:numFmt w:val="${format}"/>${index < 2 ? `<w:pStyle w:val="${style}"/>` : ''}` +
      `<w:suff w:val="${suffix}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
      '<w:pPr><w:ind w:start="425" w:hanging="312"/></w:pPr></w:lvl></w:abstractNum>',
  );
  const instances = Array.from({ length: lists + 2 }, (_, index) => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const kind = Math.min(index, 2);
    return `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${kind}"/>${kind === 2 ? restart : ''}</w:num>`;
  });
  return `${declaration}<w:numbering ${w}>${levels.join('')}${instances.join('')}</w:numbering>`;
}

/** What the core properties have no place for, by names that Word shows under “Advanced properties”. */
function customProperties(report: Report): string {
  const properties = [
    ['Licence', 'lpwstr', report.metadata.licence],
    ['Language', 'lpwstr', languageTag(report)],
    ['Edition date', 'filetime', `${report.date}T00:00:00Z`],
  ] as const;
  const vt = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
  const list = properties.map(
    ([name, type, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}">` +
      `<vt:${type}>${escapeXml(value)}</vt:${type}></property>`,
  );
  return (
    `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ` +
    `xmlns:vt="${vt}">${list.join('')}</Properties>`
  );
}
